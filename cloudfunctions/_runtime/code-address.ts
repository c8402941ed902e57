/** What a printed code says: the web build's address, and the place. Null where the operator has set none, or no address. */
export function codeAddress(env: Readonly<Record<string, string | undefined>>, scene: string): string | null {
  const web = (env.XINLIN_WEB_ADDRESS ?? '').replace(/\/+$/, '')
  return /^https?:\/\/[^\s?#]+$/.test(web) ? `${web}/?scene=${encodeURIComponent(scene)}` : null
}
