/** What WXS has in place of `new`, which its language lacks: `getDate(ms)`, `getRegExp(pattern, flags)`. */
export const wxsMakers = {
  getDate: (...given: []) => new Date(...given),
  getRegExp: (pattern: string, flags?: string) => new RegExp(pattern, flags),
}
