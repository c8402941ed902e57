import type { Instant } from '#core/domain/time'
import { clockIsKnown, now } from '../cloud/clock'
import { type Entry, forgetStored, readStored } from './storage'

/** What lies here holds until this moment; the rest is looked at by whoever shows it. */
export interface LyingRun {
  readonly until: Instant
}

/**
 * Answers of somebody with whom staff run a questionnaire, on the staff's phone. Here, since they have to go when their
 * time is over, whether or not anybody opens a page of staff's again.
 */
export const runEntry: Entry<LyingRun> = {
  key: 'run-together',
  version: 1,
  endsWithWindow: true,
  parse: (stored) =>
    typeof stored === 'object' && stored !== null && 'until' in stored && typeof stored.until === 'number'
      ? (stored as LyingRun)
      : null,
}

/** Not given up on the word of a phone whose clock may be wrong. */
export function clearExpiredRun(): void {
  const lying = readStored(runEntry)
  if (lying && clockIsKnown() && lying.until <= now()) forgetStored(runEntry)
}
