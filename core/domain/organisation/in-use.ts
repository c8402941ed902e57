import type { Counsellor } from '../scheduling/counsellor'
import type { CounsellorDay, Seat } from '../scheduling/day'
import { falls, type HouseDoors, shutOn } from '../scheduling/house-doors'
import { counts } from '../scheduling/places'
import { dateOf, type Instant, minuteOf } from '../time'
import type { Closure } from './closure'
import type { InUse } from './keep-site'

/** What is to come at a site. */
export interface SiteUse {
  readonly site: InUse
  readonly useOf: (roomId: string) => InUse
  /** Sessions that stand in the time of a closure. */
  readonly meets: (closure: Pick<Closure, 'from' | 'until' | 'between'>) => readonly Seat[]
}

function seatsOn({ claims }: Pick<CounsellorDay, 'claims'>, siteId: string, now: Instant): Seat[] {
  return claims
    .filter((claim) => claim.kind !== 'held' && counts(claim, now))
    .flatMap(({ seat }) => (seat && seat.siteId === siteId && seat.end > now ? [seat] : []))
}

/** `days`: of whoever offers something there, from today on. Who holds a place for ten minutes finds it gone when they book. */
export function useOfSite(
  siteId: string,
  counsellors: readonly Pick<Counsellor, 'offers'>[],
  days: readonly Pick<CounsellorDay, 'claims'>[],
  now: Instant,
): SiteUse {
  const offers = counsellors.flatMap((one) => one.offers).filter((offer) => offer.open && offer.siteId === siteId)
  const seats = days.flatMap((day) => seatsOn(day, siteId, now))
  const takes = ({ roomId, equipmentIds }: Pick<Seat, 'roomId' | 'equipmentIds'>, id: string) =>
    roomId === id || equipmentIds.includes(id)
  return {
    site: { offers: offers.length, booked: seats.length > 0 },
    useOf: (id) => ({
      offers: offers.filter((one) => takes(one, id)).length,
      booked: seats.some((one) => takes(one, id)),
    }),
    meets: ({ from, until, between }) =>
      seats.filter(({ start, end, mode }) => {
        const date = dateOf(start)
        if (mode !== 'room' || date < from || until < date) return false
        return !between || (minuteOf(start) < between.until && between.from < minuteOf(end - 1) + 1)
      }),
  }
}

/**
 * Sessions to come in a house to which its doors were open, and are not after a change of its hours. What staff booked
 * outside of the hours before is not met by others: who let them in lets them in still.
 */
export function metByDoors(
  counsellors: readonly Pick<Counsellor, 'id' | 'calendar'>[],
  days: readonly Pick<CounsellorDay, 'claims' | 'counsellorId' | 'date'>[],
  { before, after }: { readonly before: HouseDoors; readonly after: HouseDoors },
  now: Instant,
): Seat[] {
  const calendarOf = new Map(counsellors.map(({ id, calendar }) => [id, calendar]))
  return days.flatMap((day) => {
    const calendar = calendarOf.get(day.counsellorId)
    if (!calendar) return []
    const [were, are] = [shutOn(before, calendar, day.date), shutOn(after, calendar, day.date)]
    return seatsOn(day, after.siteId, now).filter(
      (seat) => seat.mode === 'room' && falls(are, seat) && !falls(were, seat),
    )
  })
}

/** Somebody's place at a time at which the doors of the house are shut. */
export interface SeatBehind {
  readonly appointmentId: string
  readonly counsellorId: string
  readonly code: string
  readonly start: Instant
}

/**
 * Who is to sit in a house when its doors are shut, the soonest first: where a change asks nobody, since a table of
 * holidays came in or hours stood outside of the doors before. What staff booked outside of the hours they open for
 * themselves; of a holiday nobody may have known.
 */
export function seatsBehind(
  counsellors: readonly Pick<Counsellor, 'id' | 'calendar'>[],
  days: readonly Pick<CounsellorDay, 'claims' | 'counsellorId' | 'date'>[],
  house: HouseDoors,
  now: Instant,
): SeatBehind[] {
  const calendarOf = new Map(counsellors.map(({ id, calendar }) => [id, calendar]))
  const behind = days.flatMap(({ counsellorId, date, claims }) => {
    const calendar = calendarOf.get(counsellorId)
    const isOff = house.holidays?.some((day) => day.date === date && day.kind === 'off') ?? false
    if (!calendar) return []
    const shut = shutOn(house, calendar, date)
    return claims.flatMap((claim) => {
      const [seat] = seatsOn({ claims: [claim] }, house.siteId, now)
      if (!seat || seat.mode !== 'room' || !falls(shut, seat) || (seat.by === 'staff' && !isOff)) return []
      return [{ appointmentId: claim.id, counsellorId, code: seat.code, start: seat.start }]
    })
  })
  return behind.sort((a, b) => a.start - b.start)
}
