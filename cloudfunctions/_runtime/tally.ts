import { type JobRun, MOST_CODES } from '#core/domain/jobs/record'
import type { Instant } from '#core/domain/time'
import { describeFault } from './fault'

/** What a job says of its run while it is at it: how much there was, and what became of it. Numbers, and names of faults. */
export interface Tally {
  /** So many things it saw that are to be done; `most`: as many as it looks at in one go, so there may be more beyond. */
  readonly saw: (howMany: number, most?: number) => void
  /** So many of them are dealt with. `did`: not where another run, or whose it is, was quicker. */
  readonly settled: (did?: boolean, howMany?: number) => void
  /** There is more than it got to. */
  readonly more: () => void
  /** One of them failed and is set aside; the run goes on with the others. */
  readonly failed: (thrown: unknown) => void
  /** Something is wrong that is no single thing's: the run is not well. */
  readonly broke: (thrown: unknown) => void
}

export interface Tallying extends Tally {
  readonly run: (began: Instant, ended: Instant) => JobRun
}

export function tallying(): Tallying {
  let [seen, done, over, aside, isMore] = [0, 0, 0, 0, false]
  const failed = new Map<string, number>()
  function broke(thrown: unknown): void {
    const { name } = describeFault(thrown)
    const code = failed.has(name) || failed.size < MOST_CODES - 1 ? name : 'other'
    failed.set(code, (failed.get(code) ?? 0) + 1)
  }
  return {
    saw(howMany, most = Number.POSITIVE_INFINITY) {
      seen += howMany
      isMore ||= howMany >= most
    },
    settled(did = true, howMany = 1) {
      over += howMany
      if (did) done += howMany
    },
    more() {
      isMore = true
    },
    failed(thrown) {
      aside += 1
      broke(thrown)
    },
    broke,
    run: (began, ended) => ({
      ...{ endedAt: ended, took: Math.max(0, ended - began), done, left: Math.max(0, seen - over), more: isMore },
      aside,
      failed: [...failed].map(([code, times]) => ({ code, times })),
    }),
  }
}

/** Of what is no job. */
const nothing = () => {}
export const noTally: Tally = { saw: nothing, settled: nothing, more: nothing, failed: nothing, broke: nothing }
