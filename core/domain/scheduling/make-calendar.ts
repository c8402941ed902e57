import { accept, type Decision, refuse } from '../decision'
import { DAY, isCivilDate, MINUTE } from '../time'
import type { AppliedHolidays, Calendar, HoursVersion, Leave, SingleClosing, SingleOpening } from './calendar'
import type { Interval } from './hours'
import { type HoursFault, makeWeeklyHours } from './terms'

/** Why a calendar cannot be kept. */
export type CalendarFault =
  | HoursFault
  | 'version-date'
  | 'versions-doubled'
  | 'leave-backwards'
  | 'leave-too-long'
  | 'leave-off-the-minute'
  | 'opening-outside-the-day'
  | 'openings-overlap'
  | 'closing-outside-the-day'
  | 'special-day-date'
  | 'special-days-doubled'
  | 'ids-doubled'
  | 'calendar-too-full'

/** More than that nobody needs at once, once what is over has been dropped (`tidyCalendar`). */
const MOST = { versions: 30, leaves: 60, openings: 200, closings: 200, specialDays: 120 } as const
const LONGEST_LEAVE = 400 * DAY

/**
 * A calendar that can be kept, its versions by the day they begin. Refuses what cannot be meant: hours, openings or
 * closings outside a day or backwards, two at once, also at two sites, leave that ends before it begins or is longer than
 * 400 days, a day that is special twice.
 */
export function makeCalendar(calendar: Calendar): Decision<Calendar, CalendarFault> {
  const fault =
    tooFull(calendar) ??
    faultOfVersions(calendar.versions) ??
    faultOfLeaves(calendar.leaves) ??
    faultOfOpenings(calendar.openings) ??
    faultOfClosings(calendar.closings) ??
    faultOfHolidays(calendar.holidays) ??
    doubledIds(calendar)
  if (fault !== null) return refuse(fault)
  return accept({ ...calendar, versions: [...calendar.versions].sort((a, b) => (a.from < b.from ? -1 : 1)) })
}

function tooFull({ versions, leaves, openings, closings, holidays }: Calendar): CalendarFault | null {
  const fits =
    versions.length <= MOST.versions &&
    leaves.length <= MOST.leaves &&
    openings.length <= MOST.openings &&
    closings.length <= MOST.closings &&
    (holidays?.days.length ?? 0) <= MOST.specialDays
  return fits ? null : 'calendar-too-full'
}

function faultOfVersions(versions: readonly HoursVersion[]): CalendarFault | null {
  if (!areDistinct(versions.map(({ from }) => from))) return 'versions-doubled'
  for (const { from, hours } of versions) {
    if (!isCivilDate(from)) return 'version-date'
    const kept = makeWeeklyHours(hours)
    if (!kept.ok) return kept.refusal
  }
  return null
}

function faultOfLeaves(leaves: readonly Leave[]): CalendarFault | null {
  for (const { from, until } of leaves) {
    if (!Number.isInteger(from / MINUTE) || !Number.isInteger(until / MINUTE)) return 'leave-off-the-minute'
    if (until <= from) return 'leave-backwards'
    if (until - from > LONGEST_LEAVE) return 'leave-too-long'
  }
  return null
}

function faultOfOpenings(openings: readonly SingleOpening[]): CalendarFault | null {
  for (const [at, one] of openings.entries()) {
    if (!isCivilDate(one.date) || !isWithinDay(one)) return 'opening-outside-the-day'
    const before = openings.slice(0, at).filter(({ date }) => date === one.date)
    if (before.some((other) => other.from < one.until && one.from < other.until)) return 'openings-overlap'
  }
  return null
}

function faultOfClosings(closings: readonly SingleClosing[]): CalendarFault | null {
  return closings.every((one) => isCivilDate(one.date) && isWithinDay(one)) ? null : 'closing-outside-the-day'
}

function faultOfHolidays(holidays: AppliedHolidays | null): CalendarFault | null {
  if (holidays === null) return null
  const { through, days } = holidays
  if (!isCivilDate(through)) return 'special-day-date'
  for (const day of days) {
    if (!isCivilDate(day.date) || day.date > through) return 'special-day-date'
    if (day.kind === 'work' && ![1, 2, 3, 4, 5, 6, 7].includes(day.as)) return 'special-day-date'
  }
  return areDistinct(days.map(({ date }) => date)) ? null : 'special-days-doubled'
}

function doubledIds({ leaves, openings, closings }: Calendar): CalendarFault | null {
  const singles = [...openings, ...closings].map(({ id }) => id)
  return areDistinct(singles) && areDistinct(leaves.map(({ id }) => id)) ? null : 'ids-doubled'
}

const isWithinDay = ({ from, until }: Interval) =>
  Number.isInteger(from) && Number.isInteger(until) && from >= 0 && until <= 1440 && from < until
const areDistinct = (all: readonly string[]) => new Set(all).size === all.length
