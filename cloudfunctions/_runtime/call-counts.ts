import { accept } from '#core/domain/decision'
import {
  addedUp,
  type HourCounts,
  hourOf,
  noCounts,
  type OperationCounts,
  ofOneCall,
  withCounts,
} from '#core/domain/health/counts'
import { type Instant, MINUTE } from '#core/domain/time'
import { findHour, saveHour } from '../_store/call-counts'
import type { Database } from '../_store/database'

interface Kept {
  operations: OperationCounts[]
  retried: number
}

interface Ended {
  readonly name: string
  readonly outcome: string
  readonly ms: number
}

/** How calls of this instance went: kept in its memory, and told to the database now and then. */
export interface CallCounts {
  readonly ended: (call: Ended) => void
  /** A transaction met another one and is begun anew. */
  readonly collided: () => void
  /** Tells what there is if it is time to, beside what the call does. Never rejects. */
  readonly tell: () => Promise<void> | null
  /** Waits for what is being told, and tells a failure at once; for a moment, as somebody waits. Never rejects. */
  readonly settle: (telling: Promise<void> | null) => Promise<void>
}

/** An instance writes so often at most. */
const EVERY = MINUTE
/** That a call failed is written sooner: the instance may not be asked again. */
const EVERY_FAILURE = 10_000
/** Milliseconds that somebody waits for it at most; what takes longer goes on with the next call. */
const PATIENCE = 300
/** A database that is away for longer is told by the log alone. */
const HOURS_KEPT = 24

const nothing: CallCounts = {
  ...{ ended: () => {}, collided: () => {}, tell: () => null, settle: () => Promise.resolve() },
}

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms).unref()
  })

/**
 * Counts calls, one row an hour and function. Written at most once a minute and instance, beside the next call's own work; what an
 * instance still has when the platform takes it away is lost, but for failures, which are written at once. Where that fails they are
 * kept for the next try, so one whose reply was lost may be counted twice.
 */
export function callCounts(
  source: string,
  open: (collided: () => void) => Pick<Database, 'transaction'>,
  { env, clock }: { readonly env: NodeJS.ProcessEnv; readonly clock: () => Instant },
): CallCounts {
  if (env.XINLIN_CALL_COUNTS === '0') return nothing
  // Its own, so that what it collides with is no collision of somebody's.
  const { transaction } = open(() => {})
  const kept = new Map<Instant, Kept>()
  let [toldAt, failureToldAt] = [clock(), Number.NEGATIVE_INFINITY]
  let [hasFailed, isTelling] = [false, false]

  function at(hour: Instant): Kept {
    const found = kept.get(hour) ?? { operations: [], retried: 0 }
    kept.set(hour, found)
    if (kept.size > HOURS_KEPT) kept.delete(Math.min(...kept.keys()))
    return found
  }

  async function write(hour: Instant, counts: Pick<HourCounts, 'operations' | 'retried'>): Promise<void> {
    const begins = noCounts(source, hour)
    await transaction<null, never>(async (documents) => {
      await saveHour(documents, withCounts((await findHour(documents, begins.id)) ?? begins, counts))
      return accept(null)
    })
  }

  async function tellAll(): Promise<void> {
    isTelling = true
    toldAt = clock()
    if (hasFailed) failureToldAt = toldAt
    hasFailed = false
    const taken = [...kept]
    kept.clear()
    for (const [hour, counts] of taken) {
      try {
        await write(hour, counts)
      } catch {
        const since = at(hour)
        since.operations = addedUp([...since.operations, ...counts.operations])
        since.retried += counts.retried
      }
    }
    isTelling = false
  }

  /** A clock that was put back makes it no later than it would be. */
  const isTime = (last: Instant, every: number) => kept.size > 0 && !isTelling && Math.abs(clock() - last) >= every

  return {
    ended(call) {
      const hour = at(hourOf(clock()))
      hour.operations = addedUp([...hour.operations, ofOneCall(call)])
      if (call.outcome === 'unavailable') hasFailed = true
    },
    collided() {
      at(hourOf(clock())).retried += 1
    },
    tell: () => (isTime(toldAt, EVERY) ? tellAll() : null),
    async settle(telling) {
      const failure = hasFailed && isTime(failureToldAt, EVERY_FAILURE) ? tellAll() : null
      if (telling ?? failure) await Promise.race([Promise.all([telling, failure]), pause(PATIENCE)])
    },
  }
}
