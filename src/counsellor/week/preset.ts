import type { Interval } from '#core/domain/scheduling/hours'

/** What is filled in for a new opening: an hour beside what is open already, else from nine on. */
export function openingPreset(gap: Interval, inside: readonly Interval[]): Interval {
  const length = Math.min(60, gap.until - gap.from)
  if (inside.some(({ from }) => from === gap.until)) return { from: gap.until - length, until: gap.until }
  if (inside.some(({ until }) => until === gap.from)) return { from: gap.from, until: gap.from + length }
  const from = gap.from <= 540 && gap.until >= 540 + length ? 540 : gap.from
  return { from, until: from + length }
}
