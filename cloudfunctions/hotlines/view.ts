import { type KeptPlaces, mayKeepLine } from '#core/domain/access/lines'
import type { KeptLine } from '#core/domain/hotlines/registry'

/** A line as staff are shown it: of who closed and dialled, whether it was themselves. */
export function describeLine(line: KeptLine, ids: readonly string[], places: KeptPlaces) {
  const { closed, tests } = line
  return {
    ...line,
    closed: closed && { at: closed.at, mine: ids.includes(closed.by) },
    tests: tests.map(({ by, ...test }) => ({ ...test, mine: ids.includes(by) })),
    yours: mayKeepLine(places, line.area),
  }
}
