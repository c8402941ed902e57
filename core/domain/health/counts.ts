import { HOUR, type Instant } from '../time'

/** Above so many milliseconds a call is counted as one of each of these; the last has no end. */
export const slowLimits = [300, 1000, 3000, 10_000] as const

/** How calls of one operation went in one hour. Numbers alone: not whose they were, nor what was sent or answered. */
export interface OperationCounts {
  /** `function.action`; `?` of what there is not. */
  readonly name: string
  readonly calls: number
  /** Answered `unavailable`: a fault of ours, of the database or of the platform. */
  readonly failed: number
  /** Answered `busy`: others kept getting in the way. */
  readonly busy: number
  /** How many took longer than each of `slowLimits`. */
  readonly slow: readonly [number, number, number, number]
}

/** What one function's instances told of one hour. */
export interface HourCounts {
  /** `function_hour`. */
  readonly id: string
  readonly hour: Instant
  readonly operations: readonly OperationCounts[]
  /** Transactions that met another one and were begun anew. */
  readonly retried: number
}

/** More names than there are operations in any function. */
export const MOST_OPERATIONS = 400

export const hourOf = (at: Instant): Instant => Math.floor(at / HOUR) * HOUR

export const noCounts = (source: string, hour: Instant): HourCounts => ({
  ...{ id: `${source}_${hour / HOUR}`, hour, operations: [], retried: 0 },
})

interface Ended {
  readonly name: string
  readonly outcome: string
  /** Milliseconds; a clock that was put back makes it less than none. */
  readonly ms: number
}

export function ofOneCall({ name, outcome, ms }: Ended): OperationCounts {
  const [first, second, third, fourth] = slowLimits.map((limit) => (ms > limit ? 1 : 0))
  return {
    ...{ name, calls: 1, failed: outcome === 'unavailable' ? 1 : 0, busy: outcome === 'busy' ? 1 : 0 },
    slow: [first ?? 0, second ?? 0, third ?? 0, fourth ?? 0],
  }
}

const both = (a: OperationCounts, b: OperationCounts): OperationCounts => ({
  ...{ name: a.name, calls: a.calls + b.calls, failed: a.failed + b.failed, busy: a.busy + b.busy },
  slow: [a.slow[0] + b.slow[0], a.slow[1] + b.slow[1], a.slow[2] + b.slow[2], a.slow[3] + b.slow[3]],
})

/** By their names, each once. */
export function addedUp(all: readonly OperationCounts[]): OperationCounts[] {
  const known = new Map<string, OperationCounts>()
  for (const one of all) {
    const before = known.get(one.name)
    known.set(one.name, before ? both(before, one) : one)
  }
  return [...known.values()]
}

export const withCounts = (
  row: HourCounts,
  { operations, retried }: Pick<HourCounts, 'operations' | 'retried'>,
): HourCounts => ({
  ...row,
  operations: addedUp([...row.operations, ...operations]).slice(0, MOST_OPERATIONS),
  retried: row.retried + retried,
})
