import { type CivilDate, instantAt, MINUTE, type Weekday, weekdayOf } from '../time'
import type { AppliedHolidays, Calendar, HoursVersion, Leave } from './calendar'
import type { Interval, SiteHours } from './hours'

/**
 * The hours somebody is there for people on a date, and where: sorted, disjoint, and those of one site that touch made
 * one, else the rest after a session could be cut off at the seam. Nothing of it is ever stored with a day.
 *
 * The version of the week in force, or nothing on a day off, or the hours of another weekday on a make-up workday; then
 * single openings, which take the place of the week's hours at another site; then without single closings and leaves.
 */
export function hoursInForce(calendar: Calendar, date: CivilDate): SiteHours[] {
  const weekday = weekdayFollowed(calendar.holidays, date)
  let hours = weekday === null ? [] : hoursOfWeek(versionInForce(calendar.versions, date), weekday)
  for (const opening of calendar.openings) {
    if (opening.date !== date || !(opening.from < opening.until)) continue
    const { siteId, from, until } = opening
    const others = hours.flatMap((one) => (one.siteId === siteId ? [one] : without(one, opening)))
    hours = joined([...others, { siteId, from, until }])
  }
  for (const closing of calendar.closings) if (closing.date === date) hours = cut(hours, closing)
  return calendar.leaves.length === 0 ? hours : withoutLeaves(hours, calendar.leaves, date)
}

/** The weekday whose hours a date has: its own, another one's on a make-up workday, or null on a day off. */
function weekdayFollowed(holidays: AppliedHolidays | null, date: CivilDate): Weekday | null {
  const special = holidays?.days.find((day) => day.date === date)
  if (!special) return weekdayOf(date)
  return special.kind === 'off' ? null : special.as
}

/** The last version that began on the date or before it. */
export function versionInForce(versions: readonly HoursVersion[], date: CivilDate): HoursVersion | null {
  let found: HoursVersion | null = null
  for (const version of versions) if (version.from <= date && (!found || version.from >= found.from)) found = version
  return found
}

function hoursOfWeek(version: HoursVersion | null, weekday: Weekday): SiteHours[] {
  const hours: SiteHours[] = []
  // Most weeks are written in order and apart; then there is nothing to join, and months are answered a third faster.
  let isApart = true
  let last = Number.NEGATIVE_INFINITY
  for (const { weekday: day, siteId, from, until } of version?.hours ?? []) {
    if (day !== weekday) continue
    isApart = isApart && last < from && from < until
    last = until
    hours.push({ siteId, from, until })
  }
  return isApart ? hours : joined(hours)
}

/** Where two sites overlap, which `makeCalendar` refuses, the earlier one keeps the minutes: nobody is in two places. */
function joined(hours: readonly SiteHours[]): SiteHours[] {
  const all: SiteHours[] = []
  for (const one of [...hours].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && last.siteId === one.siteId && one.from <= last.until) {
      all[all.length - 1] = { ...last, until: Math.max(last.until, one.until) }
    } else {
      const from = Math.max(one.from, last?.until ?? one.from)
      if (from < one.until) all.push({ ...one, from })
    }
  }
  return all
}

/** What is left of a stretch without the minutes of another. */
export function without(one: SiteHours, gap: Interval): SiteHours[] {
  if (!(gap.from < gap.until) || gap.until <= one.from || one.until <= gap.from) return [one]
  const left: SiteHours[] = []
  if (one.from < gap.from) left.push({ siteId: one.siteId, from: one.from, until: gap.from })
  if (gap.until < one.until) left.push({ siteId: one.siteId, from: gap.until, until: one.until })
  return left
}

const cut = (hours: SiteHours[], gap: Interval) => hours.flatMap((one) => without(one, gap))

function withoutLeaves(hours: SiteHours[], leaves: readonly Leave[], date: CivilDate): SiteHours[] {
  const midnight = instantAt(date)
  let left = hours
  for (const leave of leaves) {
    const from = Math.floor((leave.from - midnight) / MINUTE)
    const until = Math.ceil((leave.until - midnight) / MINUTE)
    if (from < 1440 && until > 0) left = cut(left, { from, until })
  }
  return left
}
