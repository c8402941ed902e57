import type { Interval } from '#core/domain/scheduling/hours'
import type { MinuteOfDay } from '#core/domain/time'

/** Pixels that a minute is high at the least, in type of the usual size. */
const HEIGHT = 0.85

/** Lines of a grid that several days share, so that the same hour is at the same height in all of them. */
export interface TimeRows {
  /** Of the day, in order; each is where a row of the grid begins, the last one where the grid ends. */
  readonly lines: readonly MinuteOfDay[]
  /** For `grid-template-rows`: a head, then a row from line to line; a row grows with what stands in it. */
  readonly template: string
}

export function rowsOf(span: Interval, pieces: readonly Interval[]): TimeRows {
  const hours = Array.from({ length: Math.floor((span.until - span.from) / 60) + 1 }, (_, at) => span.from + at * 60)
  const all = [...hours, span.until, ...pieces.flatMap(({ from, until }) => [from, until])]
  const lines = [...new Set(all)].filter((at) => at >= span.from && at <= span.until).sort((a, b) => a - b)
  const heights = lines.slice(1).map((line, at) => Math.round((line - (lines[at] ?? line)) * HEIGHT))
  const rows = heights.map((height) => `minmax(calc(${height}px * var(--fs)), auto)`)
  return { lines, template: `auto ${rows.join(' ')}` }
}

/** Of something in the grid, for `grid-row`. Rows are counted from 1, and the first is the head. */
export function rowOf({ lines }: TimeRows, { from, until }: Interval): string {
  const at = (minute: MinuteOfDay) => lines.indexOf(minute) + 2
  return `${at(from)} / ${at(until)}`
}

/** The full hours, for the axis. */
export const fullHours = ({ lines }: TimeRows): readonly MinuteOfDay[] =>
  lines.slice(0, -1).filter((at) => at % 60 === 0)
