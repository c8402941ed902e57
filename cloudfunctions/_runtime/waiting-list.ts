import { newcomer, type Person } from '#core/domain/people/person'
import { inForceOf, type UsualWindow } from '#core/domain/scheduling/booking-window'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { windowFor } from '#core/domain/scheduling/first-pick'
import type { Offer } from '#core/domain/scheduling/offer'
import type { Instant } from '#core/domain/time'
import type { WaitingEntry } from '#core/domain/waitlist/entry'
import { isHandedOut, isKept } from '#core/domain/waitlist/kept'
import { isWaitingNow } from '#core/domain/waitlist/waits-for'
import type { Reads } from '../_store/database'
import { findHandedOutAt, listOpenEntries } from '../_store/waiting-entries'
import type { FreePlace } from './openings'

/** Who waits, and when places were last handed out to them. */
export interface WaitingList {
  readonly entries: readonly WaitingEntry[]
  readonly ranAt: Instant | null
  /** Who waits at these; null: at all. */
  readonly siteIds: readonly string[] | null
}

/** As it is now, in one round trip; at these sites or at all. */
export async function readWaitingList(beside: Reads, siteIds?: readonly string[]): Promise<WaitingList> {
  const [entries, ranAt] = await Promise.all([listOpenEntries(beside, siteIds), findHandedOutAt(beside)])
  return { entries, ranAt, siteIds: siteIds ?? null }
}

/** Begun before it is known whether it is needed, and at which site: what goes wrong is met where it is. */
export function lookAtWaiting(beside: Reads, siteIds?: readonly string[]): Promise<WaitingList> {
  const looking = readWaitingList(beside, siteIds)
  looking.catch(() => undefined)
  return looking
}

/** The same where it is of this site too; else as it is there now. */
export async function waitingAt(beside: Reads, list: Promise<WaitingList>, siteId: string): Promise<WaitingList> {
  const found = await list
  return found.siteIds === null || found.siteIds.includes(siteId) ? found : readWaitingList(beside, [siteId])
}

type Free = Pick<FreePlace, 'start' | 'modes'>

/**
 * Whether a free place of this offer is kept for somebody who waits, and not for this person. `modes` of the place are all in
 * which somebody could meet there then, whatever is asked for. Only what anybody could book now is handed out, so that what
 * somebody has first pick of is kept for nobody. Null where nobody waits here.
 */
export function keeping(
  { entries, ranAt }: WaitingList,
  { id: counsellorId }: Pick<Counsellor, 'id'>,
  offer: Offer,
  usual: UsualWindow,
  now: Instant,
): ((person: Person, place: Free) => boolean) | null {
  if (!isHandedOut(ranAt, now)) return null
  const here = entries.filter(
    (one) =>
      isWaitingNow(one, now) &&
      one.wish.siteIds.includes(offer.siteId) &&
      (one.wish.counsellorId === null || one.wish.counsellorId === counsellorId),
  )
  if (here.length === 0) return null
  const { earliest, latest } = windowFor(newcomer('anybody'), counsellorId, inForceOf(offer, usual), now)
  return (person, { start, modes }) => {
    if (start < earliest || start >= latest) return false
    const place = { counsellorId, offerId: offer.id, siteId: offer.siteId, topics: offer.topics, modes, start }
    return isKept(place, here, [person.id, ...(person.formerIds ?? [])], ranAt, now)
  }
}
