const figures: Readonly<Record<string, string>> = {
  ...{ 〇: '0', 零: '0', 一: '1', 幺: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' },
}

/** Years from and until, which are no number to call. Not by a look behind: old phones have none. */
const years = /(^|\D)(?:19|20)\d\d年?[-–—~～至到](?:19|20)\d\d(?!\d)/g
const number = /\d{6,}/
/** A number whose last eight figures could be years (138-2003-2013), by what stands before them. */
const telephone =
  /(^|\D)(?:1[3-9]\d|0\d{2,3}|[48]00|(?:\+|00)\d{1,3}(?:[\s-]?\d{2,3})?)[\s\-–—.·()（）_]*(?:19|20)\d\d[\s\-–—.·_~～]*(?:19|20)\d\d(?!\d)/
const handle = /@|https?:|www\.|微信号|qq号|(微信|薇信|wechat|weixin|vx|wx|qq|加v)[^a-z0-9]{0,3}[a-z0-9_-]{5,}/

const closed = (words: string) => figured(words).replace(/[\s\-–—.·()（）_]/g, '')
const figured = (words: string) => words.replace(/[〇零一幺二三四五六七八九]/g, (one) => figures[one] ?? one)

/** Whether words say how to reach somebody: a number of six figures and more, in figures or letters, an account, an address of the net. */
export function saysHowToReach(words: string): boolean {
  const plain = words.replace(/[①-⑳]/g, ' ').normalize('NFKC').toLowerCase()
  return (
    number.test(closed(plain.replace(years, '$1 '))) ||
    [plain, figured(plain)].some((one) => telephone.test(one)) ||
    handle.test(plain)
  )
}
