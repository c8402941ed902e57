const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, '微信'],
  [/Edg(e|A|iOS)?\//, 'Edge 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/(360SE|360EE|QihooBrowser)/i, '360 浏览器'],
  [/Firefox\//, 'Firefox 浏览器'],
  [/(Chrome|Chromium|CriOS)\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows 电脑'],
  [/(iPhone|iPad)/, '苹果手机或平板'],
  [/Android/, '安卓手机或平板'],
  [/Mac OS X|Macintosh/, '苹果电脑'],
  [/Linux|X11/, 'Linux 电脑'],
]

/** What computer it is, in our own words: nothing of what a browser says of itself is kept or shown. */
export function computerOf(userAgent: string): string {
  const of = (known: typeof browsers, else_: string) => known.find(([sign]) => sign.test(userAgent))?.[1] ?? else_
  return `${of(systems, '不知道是什么的电脑')} · ${of(browsers, '不知道是什么的浏览器')}`
}
