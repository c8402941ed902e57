import type { Person } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { inForceOf } from '#core/domain/scheduling/booking-window'
import { offersOf } from '#core/domain/scheduling/counsellor'
import { windowFor } from '#core/domain/scheduling/first-pick'
import { isLeftToOthers } from '#core/domain/scheduling/given-back'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { rightAfter } from '#core/domain/scheduling/in-a-row'
import type { Instant } from '#core/domain/time'
import { usualWindows } from '../_runtime/booking-terms'
import { placesOf } from '../_runtime/openings'
import { keeping, type WaitingList, waitingAt } from '../_runtime/waiting-list'
import type { Reads } from '../_store/database'
import type { PlaceRead } from '../_store/places'

export interface Next {
  readonly start: Instant
  readonly end: Instant
}

/** What is free right after somebody's place, of the same offer and in the same way. `place`: as it is with theirs on it. */
export async function freeAfter(
  database: Reads,
  { counsellor, day, rooms }: PlaceRead,
  { offerId, mode, start, end }: Pick<Appointment, 'offerId' | 'mode' | 'start' | 'end'>,
  person: Person,
  now: Instant,
  waiting: Promise<WaitingList>,
): Promise<Next | null> {
  const offer = offersOf(counsellor).find(({ id }) => id === offerId)
  if (!offer) return null
  const usualOf = await usualWindows(database, [{ offers: [offer] }])
  const free = placesOf({
    ...{ counsellor, offer, day, now, wanted: {} },
    hours: hoursInForce(counsellor.calendar, day.date),
    taken: new Map(rooms.map((room) => [room.id, room])),
    window: windowFor(person, counsellor.id, inForceOf(offer, usualOf(offer)), now),
  })
  const isKept = keeping(await waitingAt(database, waiting, offer.siteId), counsellor, offer, usualOf(offer), now)
  const next = rightAfter(
    { start, end },
    free.filter(
      (one) =>
        one.modes.includes(mode) &&
        !isLeftToOthers(person.givenBack, { counsellorId: counsellor.id, start: one.start }, now) &&
        !isKept?.(person, one),
    ),
  )
  return next ? { start: next.start, end: next.end } : null
}
