/**
 * Stands in for Taro's web components on the web, where the router imports one, its tab bar, that app.config.ts turns
 * off: with it would come the whole framework it is written in.
 */
export const defineCustomElementTaroTabbar = () => undefined
