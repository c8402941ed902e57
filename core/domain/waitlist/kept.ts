import { type Instant, MINUTE } from '../time'
import type { WaitingEntry } from './entry'
import { byTurn } from './turn'
import { waitsFor } from './waits-for'
import type { OpenPlace } from './wish'

/** A list that nobody hands places out to keeps none: they would stay empty. */
export const LIST_SLEEPS_AFTER = 10 * MINUTE

/** `ranAt`: when places were last handed out; null where that never was. Of a clock that was far ahead it says nothing. */
export const isHandedOut = (ranAt: Instant | null, now: Instant): boolean =>
  ranAt !== null && Math.abs(now - ranAt) < LIST_SLEEPS_AFTER

/**
 * Whose a free place is before all others: of those who wait for it the one whose turn is earliest; null where nobody waits.
 * Looked at again in the step that holds it: what was handed out may be a moment old.
 */
export function firstFor(place: OpenPlace, entries: readonly WaitingEntry[], now: Instant): WaitingEntry | null {
  return entries.filter((one) => waitsFor(one, place, now) !== null).sort(byTurn)[0] ?? null
}

/**
 * Whether a free place is not for whoever asks, since somebody waits for it and will be offered it first. Theirs it may be
 * where of all who wait for it they are the first themselves. What was cancelled, moved from, ran out, or is new is all the
 * same here: it is free, and somebody waits.
 */
export function isKept(
  place: OpenPlace,
  entries: readonly WaitingEntry[],
  asking: readonly string[],
  ranAt: Instant | null,
  now: Instant,
): boolean {
  if (!isHandedOut(ranAt, now)) return false
  const first = firstFor(place, entries, now)
  return first !== null && !asking.includes(first.personId)
}
