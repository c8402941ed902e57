import { type BookingWindow, bookableSpan, bookingWindow } from '#core/domain/scheduling/booking-window'
import { busyFor } from '#core/domain/scheduling/claim-room'
import { type Counsellor, offersOf } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, type RoomDay, untouchedDay } from '#core/domain/scheduling/day'
import { isLeftToOthers } from '#core/domain/scheduling/given-back'
import type { SiteHours } from '#core/domain/scheduling/hours'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Offer } from '#core/domain/scheduling/offer'
import { openSlots } from '#core/domain/scheduling/places'
import { needsOf } from '#core/domain/scheduling/take'
import type { Topic } from '#core/domain/scheduling/topic'
import { addDays, type CivilDate, dateOf, daysBetween, type Instant } from '#core/domain/time'
import type { Caller } from '../_runtime/handle'
import { findDays } from '../_store/counsellor-days'
import type { Reads } from '../_store/database'
import { findPerson } from '../_store/people'
import { findRoomDays } from '../_store/room-days'

/** For whom and when places are looked for. */
export interface Looking {
  readonly caller: Caller
  readonly database: Reads
  readonly now: Instant
}

/** What somebody wants to speak of, how and where; what is left out is all the same to them. */
export interface Wanted {
  readonly topic?: Topic | undefined
  readonly mode?: Mode | undefined
  readonly siteId?: string | undefined
}

/** A free place, and what is offered there. */
export interface FreePlace {
  readonly start: Instant
  readonly end: Instant
  readonly offerId: string
  readonly modes: readonly Mode[]
  readonly left: number
}

/** Of what a counsellor offers, what fits. */
export function fitting(counsellor: Counsellor, { topic, mode, siteId }: Wanted): Offer[] {
  return offersOf(counsellor).filter(
    (offer) =>
      (topic === undefined || offer.topics.includes(topic)) &&
      (mode === undefined || offer.modes.includes(mode)) &&
      (siteId === undefined || offer.siteId === siteId),
  )
}

/** Today and the days after it as far as something of these offers can be booked; none where nothing can. */
export function bookableDatesOf(offers: readonly Offer[], now: Instant): CivilDate[] {
  const until = bookableSpan(offers, now)?.until
  const today = dateOf(now)
  if (until === undefined) return []
  return Array.from({ length: daysBetween(today, until) + 1 }, (_, at) => addDays(today, at))
}

/** What can be booked at all, for a page that says how far it looked: today alone where nothing can. */
export function bookableOf(offers: readonly Offer[], now: Instant) {
  const today = dateOf(now)
  return { from: today, until: bookableSpan(offers, now)?.until ?? today }
}

/**
 * Reads every day these counsellors and their rooms have on these consecutive dates, at once, and answers for one of
 * them. Somebody suspended has no places, and what the caller gave back too often today is not offered to them.
 */
export async function readOpenings(
  { caller, database, now }: Looking,
  counsellors: readonly Counsellor[],
  dates: readonly CivilDate[],
): Promise<(counsellor: Counsellor, date: CivilDate, wanted?: Wanted) => FreePlace[]> {
  const [first, last] = [dates[0], dates.at(-1)]
  const ids = counsellors.map(({ id }) => id)
  const rooms = [...new Set(counsellors.flatMap((one) => offersOf(one).flatMap((offer) => needsOf(offer, 'room'))))]
  const [days, roomDays, { givenBack }] = await Promise.all([
    first && last ? findDays(database, ids, first, addDays(last, 1)) : [],
    first && last ? findRoomDays(database, rooms, first, addDays(last, 1)) : [],
    findPerson(database, caller.ids, database),
  ])
  const touched = new Map(days.map((day) => [day.id, day]))
  const taken = new Map(roomDays.map((day) => [day.id, day]))
  const windows = new Map<Offer, BookingWindow>()
  const windowOf = (offer: Offer) => {
    const window = windows.get(offer) ?? bookingWindow(offer, now)
    windows.set(offer, window)
    return window
  }
  return (counsellor, date, wanted = {}) => {
    const offers = fitting(counsellor, wanted)
    const hours = offers.length > 0 ? hoursInForce(counsellor.calendar, date) : []
    if (hours.length === 0) return []
    const day = touched.get(dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor.id, date)
    const offered = ({ start }: FreePlace) => !isLeftToOthers(givenBack, { counsellorId: counsellor.id, start }, now)
    return offers
      .flatMap((offer) => placesOf({ counsellor, offer, hours, day, taken, window: windowOf(offer), now, wanted }))
      .filter(offered)
      .sort((a, b) => a.start - b.start)
  }
}

interface Cutting {
  readonly counsellor: Counsellor
  readonly offer: Offer
  readonly hours: readonly SiteHours[]
  readonly day: CounsellorDay
  /** Days of rooms, by id. */
  readonly taken: ReadonlyMap<string, RoomDay>
  readonly window: BookingWindow
  readonly now: Instant
  readonly wanted: Wanted
}

/** A place whose room is somebody else's then is one to telephone at, where the offer has that. */
function placesOf({ counsellor, offer, hours, day, taken, window, now, wanted }: Cutting): FreePlace[] {
  const modes = wanted.mode === undefined ? offer.modes : [wanted.mode]
  const elsewhere = modes.filter((mode) => mode !== 'room')
  const all = openSlots(day, hours, offer, window, now)
  if (!modes.includes('room')) return all.map((slot) => ({ ...slot, offerId: offer.id, modes: elsewhere }))
  const rooms = needsOf(offer, 'room').flatMap((id) => taken.get(dayIdOf(id, day.date)) ?? [])
  const busy = busyFor(counsellor.id, rooms, now)
  const inRoom = busy.length === 0 ? all : openSlots(day, hours, offer, window, now, busy)
  const starts = new Set(inRoom.map(({ start }) => start))
  return all.flatMap((slot) => {
    const here = starts.has(slot.start) ? modes : elsewhere
    return here.length === 0 ? [] : { ...slot, offerId: offer.id, modes: here }
  })
}
