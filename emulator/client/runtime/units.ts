/**
 * A phone's width is 750rpx. The page's frame is a size container, so an rpx is a fraction of its width, and `vw` and
 * `vh` mean the page's and not the browser window's. Addresses in `url()` are left alone.
 */
export function toContainerUnits(value: string): string {
  if (!/\d(rpx|vw|[dsl]?vh)\b/.test(value)) return value
  return value
    .split(/(url\(\s*(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|[^)]*)\s*\))/)
    .map((part, at) => (at % 2 === 1 ? part : convert(part)))
    .join('')
}

const convert = (text: string) =>
  text.replace(/(?<![\w#-])([+-]?(?:\d+\.?\d*|\.\d+))(rpx|vw|[dsl]?vh)\b/g, (_, amount: string, unit: string) => {
    if (unit === 'vw') return `${amount}cqw`
    if (unit.endsWith('vh')) return `${amount}cqh`
    return `${Number((Number(amount) / 7.5).toFixed(5))}cqw`
  })
