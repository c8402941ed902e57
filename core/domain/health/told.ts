import { FEWEST_TOLD, tensOf } from '../figures/told'
import { DAY, type Instant } from '../time'
import { addedUp, type HourCounts, type OperationCounts, slowLimits } from './counts'

/** So far back the page looks. */
export const TOLD_OF = DAY

/** One operation as managers see it: a share of its calls, and never how often it was used. */
export interface ToldOperation {
  readonly name: string
  /** Calls that failed or were given up as busy. */
  readonly failed: number
  /**
   * Of the full tens of its calls, whole percent, at least 1 and at most 100; null of fewer than ten. Made of what may be told of how
   * often it was used, so that nobody works that out.
   */
  readonly percent: number | null
}

export interface SlowOperation {
  readonly name: string
  /** Nineteen of twenty calls took no longer, milliseconds; null where that is longer than the longest that is counted. */
  readonly within: number | null
}

export interface ToldHealth {
  /** Full tens of calls. */
  readonly tens: number
  readonly failed: number
  readonly busy: number
  readonly retried: number
  /** Those that failed, most first. */
  readonly failing: readonly ToldOperation[]
  /** Those that took longer than the shortest limit, slowest first. */
  readonly slowest: readonly SlowOperation[]
  /** The hour counted last; null where there is none. */
  readonly until: Instant | null
}

const MOST_TOLD = 10
/** Of fewer calls the slowest is one cold start. */
const FEWEST_CALLS = FEWEST_TOLD

const failedOf = ({ failed, busy }: OperationCounts) => failed + busy

function percentOf(some: number, all: number): number | null {
  const tens = tensOf(all)
  return tens === 0 ? null : Math.min(100, Math.max(1, Math.round((some / tens) * 100)))
}

/** The limit that at most one call in twenty went beyond. */
function withinOf({ calls, slow }: OperationCounts): number | null | undefined {
  const at = slow.findIndex((more) => more * 20 <= calls)
  return at < 0 ? null : slowLimits[at]
}

const bySlowness = (a: SlowOperation, b: SlowOperation) =>
  (b.within ?? Number.POSITIVE_INFINITY) - (a.within ?? Number.POSITIVE_INFINITY) || (a.name < b.name ? -1 : 1)

/** What is told of a day's rows. How often something was done is nobody's business here, so it is told of none that went well. */
export function toldHealth(rows: readonly HourCounts[]): ToldHealth {
  const all = addedUp(rows.flatMap(({ operations }) => operations))
  const sum = (of: (one: OperationCounts) => number) => all.reduce((total, one) => total + of(one), 0)
  const failing = all.filter((one) => failedOf(one) > 0).sort((a, b) => failedOf(b) - failedOf(a))
  const slow = all.flatMap((one) => {
    const within = withinOf(one)
    const isSlow = one.calls >= FEWEST_CALLS && within !== undefined && within !== slowLimits[0]
    return isSlow ? [{ name: one.name, within }] : []
  })
  return {
    ...{ tens: Math.floor(sum(({ calls }) => calls) / 10), failed: sum(({ failed }) => failed) },
    ...{ busy: sum(({ busy }) => busy), retried: rows.reduce((total, { retried }) => total + retried, 0) },
    failing: failing
      .slice(0, MOST_TOLD)
      .map((one) => ({ name: one.name, failed: failedOf(one), percent: percentOf(failedOf(one), one.calls) })),
    slowest: slow.sort(bySlowness).slice(0, MOST_TOLD),
    until: rows.reduce<Instant | null>((last, { hour }) => (last === null || hour > last ? hour : last), null),
  }
}
