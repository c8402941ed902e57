import { type CivilDate, dateOf, type Instant, MINUTE, minuteOf, type Weekday, weekdayOf } from '../time'
import type { Calendar } from './calendar'
import { normalHours } from './day'
import type { Interval, SiteHours, WeeklyHours } from './hours'
import { hoursInForce, without } from './hours-in-force'
import type { Offer } from './offer'

/**
 * When one can get into a house. A copy of what the site says, on each calendar with something to offer there: a booking
 * reads the calendar anyway, and whoever changes the site writes it. Absent of a calendar: nobody has said anything yet.
 */
export interface HouseDoors {
  readonly siteId: string
  /** None: no hours are known, and then nothing is kept from anybody. */
  readonly hours: readonly WeeklyHours[]
  /** Days from `from` to `until`, both included; between minutes of each, or all day. */
  readonly closures: readonly {
    readonly from: CivilDate
    readonly until: CivilDate
    readonly between: Interval | null
  }[]
  /**
   * The days of the official table that the door follows; none where it follows none. Absent of what was written before
   * doors said so: then a make-up workday is the calendar's own, and nothing is shut on a holiday.
   */
  readonly holidays?: readonly HouseHoliday[]
}

/** Off, or a day of work with the hours of another weekday; why is for who reads the door. */
export type HouseHoliday =
  | { readonly date: CivilDate; readonly kind: 'off' }
  | { readonly date: CivilDate; readonly kind: 'work'; readonly as: Weekday }

/** As much of a calendar as says when people can sit in a house. */
export interface Housed {
  readonly calendar: Calendar
  readonly doors?: readonly HouseDoors[]
}

const WHOLE_DAY: Interval = { from: 0, until: 1440 }

const cut = (stretches: readonly Interval[], gap: Interval): Interval[] =>
  stretches.flatMap((one) => without({ siteId: '', ...one }, gap)).map(({ from, until }) => ({ from, until }))

/**
 * The minutes of a date at which nobody gets in, in order and apart. On a make-up workday the hours are another weekday's,
 * on a holiday there are none.
 */
export function shutOn({ hours, closures, holidays }: HouseDoors, calendar: Calendar, date: CivilDate): Interval[] {
  const special = (holidays ?? calendar.holidays?.days)?.find((day) => day.date === date)
  const weekday = special?.kind === 'work' ? special.as : weekdayOf(date)
  const isOff = holidays !== undefined && special?.kind === 'off'
  const open = isOff ? [] : hours.filter((stretch) => stretch.weekday === weekday)
  const outside = hours.length === 0 ? [] : open.reduce(cut, [WHOLE_DAY])
  const closed = closures.flatMap(({ from, until, between }) =>
    date < from || until < date ? [] : [between ?? WHOLE_DAY],
  )
  return normalHours([...outside, ...closed])
}

/** Those of the house of one site; none where nobody has said when it is open. */
export function shutAt({ calendar, doors = [] }: Housed, siteId: string, date: CivilDate): Interval[] {
  const house = doors.find((one) => one.siteId === siteId)
  return house ? shutOn(house, calendar, date) : []
}

interface Session {
  readonly siteId: string
  readonly start: Instant
  readonly end: Instant
}

/** Whether a session, or a minute of it, falls into some of these minutes of its date. */
export function falls(shut: readonly Interval[], { start, end }: Pick<Session, 'start' | 'end'>): boolean {
  const from = minuteOf(start)
  const until = from + (end - start) / MINUTE
  return shut.some((one) => one.from < until && from < one.until)
}

/** Whether people who sit down together then would stand before a shut door at some minute of it. */
export function isShutFor(housed: Housed, session: Session): boolean {
  return falls(shutAt(housed, session.siteId, dateOf(session.start)), session)
}

/** The calendar with what a house says now in place of what it said; houses it offers nothing in are forgotten. */
export function withDoors<Whose extends Housed & { readonly offers: readonly Pick<Offer, 'siteId'>[] }>(
  whose: Whose,
  house: HouseDoors,
): Whose {
  const { doors: before = [], ...rest } = whose
  const isOffered = ({ siteId }: HouseDoors) => whose.offers.some((offer) => offer.siteId === siteId)
  const isKnown = before.some(({ siteId }) => siteId === house.siteId)
  const all = isKnown ? before.map((one) => (one.siteId === house.siteId ? house : one)) : [...before, house]
  const doors = all.filter(isOffered)
  if (JSON.stringify(doors) === JSON.stringify(before)) return whose
  return { ...rest, ...(doors.length > 0 && { doors }) } as unknown as Whose
}

/** Of these dates those with hours in a house at which its doors were open before and are not after. */
export function datesShut(
  calendar: Calendar,
  before: HouseDoors,
  after: HouseDoors,
  dates: readonly CivilDate[],
): CivilDate[] {
  return dates.filter((date) => {
    const inside = hoursInForce(calendar, date).filter(({ siteId }) => siteId === before.siteId)
    if (inside.length === 0) return false
    const were = shutOn(before, calendar, date).reduce(cut, normalHours(inside))
    const are = shutOn(after, calendar, date).reduce(cut, were)
    return JSON.stringify(are) !== JSON.stringify(were)
  })
}

/** Somebody's hours on a date at which people could not sit down together: behind a shut door, where that is offered. */
export function hoursShut(
  whose: Housed & { readonly offers: readonly Pick<Offer, 'siteId' | 'modes' | 'open'>[] },
  date: CivilDate,
): SiteHours[] {
  const isSeated = ({ siteId }: SiteHours) =>
    whose.offers.some((offer) => offer.open && offer.siteId === siteId && offer.modes.includes('room'))
  return hoursInForce(whose.calendar, date)
    .filter(isSeated)
    .flatMap((hours) =>
      shutAt(whose, hours.siteId, date).flatMap((shut) => {
        const [from, until] = [Math.max(hours.from, shut.from), Math.min(hours.until, shut.until)]
        return from < until ? [{ siteId: hours.siteId, from, until }] : []
      }),
    )
}
