import { metByDoors } from '#core/domain/organisation/in-use'
import type { SiteChange } from '#core/domain/organisation/keep-site'
import type { Seat } from '#core/domain/scheduling/day'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { addDays, type CivilDate, dateOf, daysBetween, type Instant, type Weekday } from '#core/domain/time'
import { type ChangedCalendar, calendarsAfter, type DoorChange } from './site-calendars'
import type { ReadUse } from './site-use'

/** Beside the calendars: person, staff, tree and site, each read and written; a transaction may have a hundred operations. */
const MOST_CALENDAR_WRITES = 80

/** Who is to sit in the house when its doors would be shut by this change. */
export function metBy(change: SiteChange, { doors }: DoorChange, use: ReadUse, now: Instant): readonly Seat[] {
  if (change.part === 'add-closure') return use.meets(change.closure)
  return change.part === 'hours' ? metByDoors(use.counsellors, use.days, doors, now) : []
}

/** More than one transaction writes, or more than one of the calendars holds. */
export function areTooMany(calendars: readonly ChangedCalendar[]): boolean {
  const writes = calendars.reduce((sum, { days }) => sum + 1 + days.length, 0)
  return writes > MOST_CALENDAR_WRITES || calendars.some(({ counsellor }) => !makeCalendar(counsellor.calendar).ok)
}

const everyWeekday: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

const of = (hours: readonly WeeklyHours[], weekday: Weekday) => hours.filter((one) => one.weekday === weekday)
const sorted = (hours: readonly WeeklyHours[]) => [...hours].sort((a, b) => a.from - b.from)

/** The weekdays of new hours that can be saved together, Monday first; none where not even one can. */
export function weekdaysThatFit({ before, after, doors }: DoorChange, use: ReadUse, now: Instant): Weekday[] {
  const [were, are] = [before.openingHours, after.openingHours]
  const isOther = (weekday: Weekday) =>
    JSON.stringify(sorted(of(were, weekday))) !== JSON.stringify(sorted(of(are, weekday)))
  const fit: Weekday[] = []
  for (const weekday of everyWeekday.filter(isOther)) {
    const taken = [...fit, weekday]
    const hours = everyWeekday.flatMap((one) => of(taken.includes(one) ? are : were, one))
    const some = {
      before,
      after: { ...before, openingHours: hours },
      doors: { ...doors, after: { ...doors.after, hours } },
    }
    if (!areTooMany(calendarsAfter([some], use, now))) fit.push(weekday)
  }
  return fit
}

/** The last day until which a closure can be written at once; null where its first one is too much already. */
export function lastDayThatFits({ before, after, doors }: DoorChange, use: ReadUse, now: Instant): CivilDate | null {
  const closure = after.closures.find(({ id }) => !before.closures.some((one) => one.id === id))
  if (!closure) return null
  const today = dateOf(now)
  const first = closure.from < today ? today : closure.from
  const fits = (ahead: number) => {
    const closures = [...before.closures, { ...closure, until: addDays(first, ahead) }]
    return !areTooMany(calendarsAfter([{ before, after: { ...after, closures }, doors }], use, now))
  }
  let [low, high] = [-1, daysBetween(first, closure.until)]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle)) low = middle
    else high = middle - 1
  }
  return low < 0 ? null : addDays(first, low)
}
