import type { AppliedHolidays } from '../scheduling/calendar'
import type { Counsellor } from '../scheduling/counsellor'
import { hoursInForce } from '../scheduling/hours-in-force'
import { datesShut, type HouseDoors, withDoors } from '../scheduling/house-doors'
import { addDays, type CivilDate, daysBetween } from '../time'
import type { Closure } from './closure'
import type { Site } from './site'

const idOf = ({ id }: Pick<Closure, 'id'>) => `shut-${id}`

/** A calendar with its hours at a site shut for a closure, and the days that it changes; the same calendar where none is. */
export function shutFor(
  counsellor: Counsellor,
  siteId: string,
  closure: Closure,
  today: CivilDate,
): { readonly counsellor: Counsellor; readonly dates: readonly CivilDate[] } {
  const { calendar } = counsellor
  const first = closure.from < today ? today : closure.from
  const dates = Array.from({ length: daysBetween(first, closure.until) + 1 }, (_, at) => addDays(first, at))
  const closings = dates.flatMap((date) =>
    hoursInForce(calendar, date).flatMap((hours, at) => {
      const from = Math.max(hours.from, closure.between?.from ?? 0)
      const until = Math.min(hours.until, closure.between?.until ?? 1440)
      if (hours.siteId !== siteId || !(from < until)) return []
      return [{ id: `${idOf(closure)}-${date}-${at}`, date, from, until }]
    }),
  )
  if (closings.length === 0) return { counsellor, dates: [] }
  return {
    counsellor: {
      ...counsellor,
      calendar: { ...calendar, closings: [...calendar.closings, ...closings] },
      termsRevision: counsellor.termsRevision + 1,
    },
    dates: [...new Set(closings.map(({ date }) => date))],
  }
}

/** The same calendar without what a closure shut. */
export function openAfter(counsellor: Counsellor, closure: Pick<Closure, 'id'>, today: CivilDate) {
  const { calendar } = counsellor
  const isOfIt = ({ id }: { readonly id: string }) => id.startsWith(`${idOf(closure)}-`)
  const gone = calendar.closings.filter(isOfIt)
  if (gone.length === 0) return { counsellor, dates: [] }
  return {
    counsellor: {
      ...counsellor,
      calendar: { ...calendar, closings: calendar.closings.filter((one) => !isOfIt(one)) },
      termsRevision: counsellor.termsRevision + 1,
    },
    dates: [...new Set(gone.map(({ date }) => date))].filter((date) => date >= today),
  }
}

/**
 * What a site says of its doors, as calendars keep it: what is over is left out. `holidays`: all that is published; null
 * where the site does not follow them.
 */
export const doorsOf = (
  { id, openingHours, closures }: Pick<Site, 'id' | 'openingHours' | 'closures'>,
  holidays: AppliedHolidays | null,
  today: CivilDate,
): HouseDoors => ({
  siteId: id,
  hours: openingHours,
  closures: closures
    .filter(({ until }) => until >= today)
    .map(({ from, until, between }) => ({ from, until, between })),
  holidays: (holidays?.days ?? [])
    .filter(({ date }) => date >= today)
    .map((day) =>
      day.kind === 'off' ? { date: day.date, kind: 'off' } : { date: day.date, kind: 'work', as: day.as },
    ),
})

/**
 * A calendar brought to what these houses say, from what it knew of them itself, and the days on which a booking that is
 * under way may hang on that; the same calendar where it knew.
 */
export function broughtToDoors(
  counsellor: Counsellor,
  houses: readonly HouseDoors[],
  dates: readonly CivilDate[],
): { readonly counsellor: Counsellor; readonly dates: readonly CivilDate[] } {
  let brought = counsellor
  const touched = new Set<CivilDate>()
  for (const after of houses) {
    const { siteId } = after
    const before = counsellor.doors?.find((one) => one.siteId === siteId) ?? { siteId, hours: [], closures: [] }
    const step = knowingDoors(brought, { before, after }, dates)
    if (step.counsellor === brought) continue
    brought = step.counsellor
    for (const date of step.dates) touched.add(date)
  }
  return { counsellor: brought, dates: [...touched].sort() }
}

/**
 * A calendar that knows of its house what the site says after a change, and the days on which a booking that is under way
 * may hang on what it said before.
 */
export function knowingDoors(
  counsellor: Counsellor,
  { before, after }: { readonly before: HouseDoors; readonly after: HouseDoors },
  dates: readonly CivilDate[],
): { readonly counsellor: Counsellor; readonly dates: readonly CivilDate[] } {
  const seated = ({ open, siteId, modes }: Counsellor['offers'][number]) =>
    open && siteId === after.siteId && modes.includes('room')
  return {
    counsellor: withDoors(counsellor, after),
    dates: counsellor.offers.some(seated) ? datesShut(counsellor.calendar, before, after, dates) : [],
  }
}
