import type { Interval } from '#core/domain/scheduling/hours'

/** What is left of a stretch without all the others. */
export function cutBy(one: Interval, others: readonly Interval[]): Interval[] {
  let left: Interval[] = [{ from: one.from, until: one.until }]
  for (const gap of others) {
    left = left.flatMap((part) =>
      gap.until <= part.from || part.until <= gap.from
        ? [part]
        : [
            { from: part.from, until: gap.from },
            { from: gap.until, until: part.until },
          ].filter(({ from, until }) => from < until),
    )
  }
  return left
}

/** Whether the outer one holds all of the inner one. */
export const within = (outer: Interval, inner: Interval): boolean =>
  outer.from <= inner.from && inner.until <= outer.until
