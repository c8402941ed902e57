import { fairOrder, loadOf } from '#core/domain/scheduling/anyone'
import { type Counsellor, sitesOf } from '#core/domain/scheduling/counsellor'
import { dayIdOf, untouchedDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { withOneAfter } from '#core/domain/scheduling/in-a-row'
import type { Mode } from '#core/domain/scheduling/mode'
import { claimsOf } from '#core/domain/scheduling/own-rooms'
import type { Topic } from '#core/domain/scheduling/topic'
import { addDays, dateOf, type Instant, weekdayOf } from '#core/domain/time'
import { knowNodes, usualWindows } from '../_runtime/booking-terms'
import { findLooker, fitting, type Looking, readOpenings } from '../_runtime/openings'
import { findDays } from '../_store/counsellor-days'
import { listActiveCounsellors } from '../_store/counsellors'
import type { PlaceRead } from '../_store/places'
import { findRoomDays } from '../_store/room-days'
import { findSitesToName, learnCounsellor } from './view'

interface Sought {
  readonly topic: Topic | null
  readonly mode: Mode
  readonly start: Instant
  readonly siteId: string | undefined
  /** Only who has another place right after it. */
  readonly inARow: boolean
}

/**
 * Whoever has a place then, the one first whose turn it is; with which offer, and the place as it was seen. Looked at
 * beside the transaction: the order may be a moment old, the place is looked at again where it is taken.
 */
export async function anybodyFor(looking: Looking, { topic, mode, start, siteId, inARow }: Sought) {
  const { database, now } = looking
  const wanted = { topic: topic ?? undefined, mode, siteId }
  const date = dateOf(start)
  const monday = addDays(date, 1 - weekdayOf(date))
  const [active, person] = await Promise.all([
    listActiveCounsellors(database, siteId),
    findLooker(looking),
    // What is set of booking is asked for in a moment.
    knowNodes(database),
  ])
  const counsellors = active.filter((one) => fitting(one, wanted).length > 0)
  const ids = counsellors.map(({ id }) => id)
  const days = findDays(database, ids, monday, addDays(monday, 7))
  const rooms = findRoomDays(database, roomsOf(counsellors, mode, start, now), date, addDays(date, 1))
  const [openings, week, taken] = await Promise.all([
    readOpenings(looking, person, counsellors, [date], usualWindows(database, counsellors), { days, rooms }),
    days,
    rooms,
    findSitesToName(database, [...new Set(counsellors.flatMap(sitesOf))]),
  ])
  for (const one of counsellors) learnCounsellor(one)
  const free = new Map(
    counsellors.flatMap((one) => {
      const places = openings(one, date, wanted)
      const here = (inARow ? withOneAfter(places) : places).find((place) => place.start === start)
      return here ? [[one.id, here.offerId] as const] : []
    }),
  )
  const loads = [...free.keys()].map((id) => loadOf(id, week, date, now))
  const placeOf = (counsellor: Counsellor): PlaceRead => ({
    counsellor,
    day: week.find(({ id }) => id === dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor.id, date),
    rooms: roomsOf([counsellor], mode, start, now).map(
      (id) => taken.find(({ roomId }) => roomId === id) ?? untouchedRoomDay(id, date),
    ),
  })
  const byId = new Map(counsellors.map((one) => [one.id, one]))
  return fairOrder(loads, date).flatMap((counsellorId) => {
    const counsellor = byId.get(counsellorId)
    return counsellor ? { counsellorId, offerId: free.get(counsellorId), seen: placeOf(counsellor) } : []
  })
}

/** What their sessions may have to claim then. */
function roomsOf(counsellors: readonly Counsellor[], mode: Mode, start: Instant, now: Instant): string[] {
  return [
    ...new Set(counsellors.flatMap((one) => one.offers.flatMap((offer) => claimsOf(one, offer, mode, start, now)))),
  ]
}
