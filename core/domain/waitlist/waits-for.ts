import type { Mode } from '../scheduling/mode'
import type { Instant } from '../time'
import { hasPassed, isOver, type WaitingEntry } from './entry'
import { standsUntil } from './standing'
import { type OpenPlace, wayAt } from './wish'

/** Whether something can be offered to them now: one place at a time. */
export function isWaitingNow(entry: WaitingEntry, now: Instant): boolean {
  const { status, offered, restsUntil } = entry
  return status === 'active' && offered === null && (restsUntil === null || restsUntil <= now) && !isOver(entry, now)
}

/** In which way they would be offered this place now; null where they would not be. */
export function waitsFor(entry: WaitingEntry, place: OpenPlace, now: Instant): Mode | null {
  if (!isWaitingNow(entry, now) || hasPassed(entry, place) || standsUntil(place.start, now) === null) return null
  return wayAt(entry.wish, place)
}
