import type { Person } from '#core/domain/people/person'
import {
  type BookingWindow,
  bookableSpan,
  inForceOf,
  type UsualOf,
  widestWindow,
} from '#core/domain/scheduling/booking-window'
import { inOrder } from '#core/domain/scheduling/claim-place'
import { busyFor } from '#core/domain/scheduling/claim-room'
import { type Counsellor, offersOf, sitesOf } from '#core/domain/scheduling/counsellor'
import { dayIdOf, type RoomDay, untouchedDay } from '#core/domain/scheduling/day'
import { windowFor } from '#core/domain/scheduling/first-pick'
import { isLeftToOthers } from '#core/domain/scheduling/given-back'
import type { SiteHours } from '#core/domain/scheduling/hours'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { shutAt } from '#core/domain/scheduling/house-doors'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Offer } from '#core/domain/scheduling/offer'
import { claimsOf, needsOf } from '#core/domain/scheduling/own-rooms'
import { openSlots, type Slot } from '#core/domain/scheduling/places'
import type { Topic } from '#core/domain/scheduling/topic'
import { addDays, type CivilDate, dateOf, daysBetween, type Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { findPerson } from '../_store/people'
import { findRoomDays } from '../_store/room-days'
import { findTakenDays, type TakenDay } from '../_store/taken-days'
import type { Caller } from './handle'
import { keeping, readWaitingList, type WaitingList } from './waiting-list'

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

/** Today and the days after it as far as something of these offers can be booked, whatever is set; none where nothing can. */
export function bookableDatesOf(offers: readonly Offer[], now: Instant): CivilDate[] {
  const until = bookableSpan(
    offers.map((offer) => inForceOf(offer, widestWindow)),
    now,
  )?.until
  return until === undefined ? [] : daysThrough(dateOf(now), until)
}

const daysThrough = (from: CivilDate, until: CivilDate): CivilDate[] =>
  Array.from({ length: daysBetween(from, until) + 1 }, (_, at) => addDays(from, at))

/** The same for one person, who may have first pick with some of these: further than others, and without notice. */
export function datesFor(
  person: Person,
  counsellors: readonly Counsellor[],
  wanted: Wanted,
  now: Instant,
  usualOf: UsualOf,
): CivilDate[] {
  const windows = counsellors.flatMap((one) =>
    fitting(one, wanted).map((offer) => windowFor(person, one.id, inForceOf(offer, usualOf(offer)), now)),
  )
  const [last] = windows
    .filter(({ earliest, latest }) => dateOf(earliest) < dateOf(latest))
    .map(({ latest }) => addDays(dateOf(latest), -1))
    .sort()
    .reverse()
  return last === undefined ? [] : daysThrough(dateOf(now), last)
}

/** What can be booked at all, for a page that says how far it looked: today alone where nothing can. */
export function bookableOf(dates: readonly CivilDate[], now: Instant) {
  const today = dateOf(now)
  return { from: today, until: dates.at(-1) ?? today }
}

/** Whoever looks: what they gave back, and where they have first pick. Asked for at once with whom they look at. */
export const findLooker = ({ caller, database }: Looking): Promise<Person> => findPerson(database, caller.ids, database)

/** What was asked for before, and more of it may be; what is not here is asked for now. */
export interface Ahead {
  readonly days?: readonly TakenDay[] | Promise<readonly TakenDay[]>
  readonly rooms?: readonly RoomDay[] | Promise<readonly RoomDay[]>
  readonly waiting?: WaitingList | undefined
}

/** Of whose days it hangs, besides their own, what of these can be had: rooms several use, and sites where people wait. */
export function besides(counsellors: readonly Counsellor[], now: Instant) {
  const claimed = (one: Counsellor) => offersOf(one).flatMap((offer) => claimsOf(one, offer, 'room', now, now))
  return {
    rooms: [...new Set(counsellors.flatMap(claimed))],
    siteIds: [...new Set(counsellors.flatMap(sitesOf))],
  }
}

/**
 * Reads every day these counsellors and their rooms have on these consecutive dates, at once, and answers for one of
 * them. `usual`: what is set for their sites. Somebody suspended has no places,
 * what the caller gave back too often today is not offered to them, and what is kept for others who wait is not shown. `all`:
 * for whoever keeps the calendar or hands places out nothing is kept.
 */
export async function readOpenings(
  { database, now, all = false }: Pick<Looking, 'database' | 'now'> & { readonly all?: boolean },
  person: Person,
  counsellors: readonly Counsellor[],
  dates: readonly CivilDate[],
  usual: UsualOf | Promise<UsualOf>,
  ahead: Ahead = {},
): Promise<(counsellor: Counsellor, date: CivilDate, wanted?: Wanted) => FreePlace[]> {
  const [first, last] = [dates[0], dates.at(-1)]
  const ids = counsellors.map(({ id }) => id)
  const { rooms, siteIds } = besides(counsellors, now)
  const [usualOf, days, roomDays, waiting] = await Promise.all([
    usual,
    ahead.days ?? (first && last ? findTakenDays(database, ids, first, addDays(last, 1)) : []),
    ahead.rooms ?? (first && last ? findRoomDays(database, rooms, first, addDays(last, 1)) : []),
    all || siteIds.length === 0 ? null : (ahead.waiting ?? readWaitingList(database, siteIds)),
  ])
  const touched = new Map(days.map((day) => [day.id, day]))
  const taken = new Map(roomDays.map((day) => [day.id, day]))
  const windows = new Map<Offer, BookingWindow>()
  const windowOf = ({ id }: Counsellor, offer: Offer) => {
    const window = windows.get(offer) ?? windowFor(person, id, inForceOf(offer, usualOf(offer)), now)
    windows.set(offer, window)
    return window
  }
  const keptBy = new Map<Offer, ReturnType<typeof keeping>>()
  const keptOf = (counsellor: Counsellor, offer: Offer) => {
    const known = keptBy.get(offer)
    if (known !== undefined || !waiting) return known ?? null
    const made = keeping(waiting, counsellor, offer, usualOf(offer), now)
    keptBy.set(offer, made)
    return made
  }
  return (counsellor, date, wanted = {}) => {
    const offers = fitting(counsellor, wanted)
    const hours = offers.length > 0 ? hoursInForce(counsellor.calendar, date) : []
    if (hours.length === 0) return []
    const day = touched.get(dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor.id, date)
    const places = offers.flatMap((offer) => {
      const cutting = { counsellor, offer, hours, day, taken, window: windowOf(counsellor, offer), now }
      const found = placesOf({ ...cutting, wanted })
      const isKept = waiting && found.length > 0 ? keptOf(counsellor, offer) : null
      if (!isKept) return found
      // In whichever way somebody else would come there.
      const whole = wanted.mode === undefined ? found : placesOf({ ...cutting, wanted: {} })
      const kept = new Set(whole.filter((place) => isKept(person, place)).map(({ start }) => start))
      return found.filter(({ start }) => !kept.has(start))
    })
    const { givenBack } = person
    const offered = ({ start }: FreePlace) => !isLeftToOthers(givenBack, { counsellorId: counsellor.id, start }, now)
    const here = givenBack === null ? places : places.filter(offered)
    return offers.length === 1 ? here : here.sort((a, b) => a.start - b.start)
  }
}

export interface Cutting {
  readonly counsellor: Counsellor
  readonly offer: Offer
  readonly hours: readonly SiteHours[]
  readonly day: TakenDay
  /** Days of rooms, by id. */
  readonly taken: ReadonlyMap<string, RoomDay>
  readonly window: BookingWindow
  readonly now: Instant
  readonly wanted: Wanted
}

/** A place whose room is somebody else's then, or behind a shut door, is one to telephone at, where the offer has that. */
export function placesOf({ counsellor, offer, hours, day, taken, window, now, wanted }: Cutting): FreePlace[] {
  const modes = wanted.mode === undefined ? offer.modes : [wanted.mode]
  const elsewhere = modes.filter((mode) => mode !== 'room')
  const all = openSlots(day, hours, offer, window, now)
  const told = ({ start, end, left }: Slot, ways: readonly Mode[]) => ({
    start,
    end,
    left,
    offerId: offer.id,
    modes: ways,
  })
  if (!modes.includes('room')) return all.map((slot) => told(slot, elsewhere))
  const rooms = needsOf(offer, 'room').flatMap((id) => taken.get(dayIdOf(id, day.date)) ?? [])
  const busy = inOrder([...busyFor(counsellor.id, rooms, now), ...shutAt(counsellor, offer.siteId, day.date)])
  if (busy.length === 0) return all.map((slot) => told(slot, modes))
  const inRoom = new Set(openSlots(day, hours, offer, window, now, busy).map(({ start }) => start))
  return all.flatMap((slot) => {
    const here = inRoom.has(slot.start) ? modes : elsewhere
    return here.length === 0 ? [] : told(slot, here)
  })
}
