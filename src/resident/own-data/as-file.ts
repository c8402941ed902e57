import type { Copy } from './gather'
import { atText } from './item'
import { sectionsOf } from './sections'

/** For reading: every kind under its title, as plain text. Windows tells by its first sign that it is UTF-8. */
export function asText(copy: Copy): string {
  const sections = sectionsOf(copy).map(({ title, items }) =>
    [`【${title}】`, ...items.map((item) => [item.title, ...item.lines.map((line) => `  ${line}`)].join('\r\n'))].join(
      '\r\n\r\n',
    ),
  )
  return `\uFEFF${[`${atText(copy.madeAt)} 取出的一份。里面都是你自己的，别让别人看到。`, ...unreadableLine(copy), ...sections].join('\r\n\r\n')}\r\n`
}

/** For other programs: the same as JSON. Times are milliseconds since 1970-01-01T00:00:00Z. */
export function asData({ madeAt, ...copy }: Copy): string {
  return JSON.stringify({ format: 'xinlin-copy', version: 1, madeAt, ...copy }, null, 2)
}

export function unreadableLine({ unreadable }: Copy): string[] {
  return unreadable === 0 ? [] : [`还有 ${unreadable} 样打不开，不在里面。它们还存着，要问就找站点的工作人员。`]
}
