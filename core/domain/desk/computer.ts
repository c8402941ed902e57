/** A code on a screen says these by their place in the list: new ones are put before the last alone. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, '微信'],
  [/Edg(e|A|iOS)?\//, 'Edge 浏览器'],
  [/QQBrowser/, 'QQ 浏览器'],
  [/(360SE|360EE|QihooBrowser)/i, '360 浏览器'],
  [/Firefox\//, 'Firefox 浏览器'],
  [/(Chrome|Chromium|CriOS)\//, 'Chrome 浏览器'],
  [/Safari\//, 'Safari 浏览器'],
  [/^/, '不知道是什么的浏览器'],
]
const systems: readonly (readonly [RegExp, string])[] = [
  [/Windows/, 'Windows 电脑'],
  [/(iPhone|iPad)/, '苹果手机或平板'],
  [/Android/, '安卓手机或平板'],
  [/Mac OS X|Macintosh/, '苹果电脑'],
  [/Linux|X11/, 'Linux 电脑'],
  [/^/, '不知道是什么的电脑'],
]

/** What computer it is, as one byte: nothing of what a browser says of itself is kept or shown. */
export function computerOf(userAgent: string): number {
  const of = (known: typeof browsers) => known.findIndex(([sign]) => sign.test(userAgent))
  return of(systems) * 16 + of(browsers)
}

/** The same in our own words; of a byte of another release too. */
export function computerNamed(byte: number): string {
  const of = (known: typeof browsers, at: number) => (known[at] ?? known[known.length - 1])?.[1] ?? ''
  return `${of(systems, byte >> 4)} · ${of(browsers, byte & 15)}`
}
