import type { Mode } from '../scheduling/mode'
import type { Instant } from '../time'
import type { WaitingEntry } from './entry'
import { standsUntil } from './standing'
import { byTurn } from './turn'
import { waitsFor } from './waits-for'
import type { OpenPlace } from './wish'

export interface Handing {
  readonly entry: WaitingEntry
  readonly place: OpenPlace
  readonly mode: Mode
  /** Until when it stands. */
  readonly expires: Instant
}

/** One person sits in one place; somebody's place is not free for another offer of theirs at the same time either. */
const isSame = (a: OpenPlace, b: OpenPlace) => a.counsellorId === b.counsellorId && a.start === b.start

/**
 * Who is to be offered what: each in their turn the earliest place that does for them, and no place twice. So whoever is
 * offered a place later than another one could not have had it, had let it pass, or has an offer of their own. Of one
 * person with two entries each may be offered something; whether both can be taken is seen where they are. Who could not
 * take theirs may wait for the next one's: then it is handed out anew.
 */
export function handOut(entries: readonly WaitingEntry[], places: readonly OpenPlace[], now: Instant): Handing[] {
  let free = [...places].sort((a, b) => a.start - b.start || (a.counsellorId < b.counsellorId ? -1 : 1))
  const handings: Handing[] = []
  for (const entry of [...entries].sort(byTurn)) {
    const place = free.find((one) => waitsFor(entry, one, now) !== null)
    const mode = place && waitsFor(entry, place, now)
    const expires = place && standsUntil(place.start, now)
    if (!place || !mode || !expires) continue
    handings.push({ entry, place, mode, expires })
    free = free.filter((one) => !isSame(one, place))
  }
  return handings
}
