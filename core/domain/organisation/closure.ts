import type { AppliedHolidays } from '../scheduling/calendar'
import type { Interval, WeeklyHours } from '../scheduling/hours'
import { addDays, type CivilDate, daysBetween, weekdayOf } from '../time'
import { DAYS_LOOKED_AHEAD, MOST_SPECIAL, type SpecialHours } from './special-hours'

/** Days on which a site is shut, or a part of them; the reason in words that hang on the door. */
export interface Closure {
  readonly id: string
  readonly from: CivilDate
  /** The last one. */
  readonly until: CivilDate
  /** Null: all day. */
  readonly between: Interval | null
  readonly reason: string
}

const LONGEST = 366

/** A closure that can be kept: it ends no sooner than it begins, says why, and is not over. */
export function isClosure({ from, until, between, reason }: Closure, today: CivilDate): boolean {
  if (until < from || until < today || daysBetween(from, until) >= LONGEST) return false
  if (between && !(between.from < between.until && between.until <= 1440)) return false
  return reason.trim() !== ''
}

interface Doors {
  readonly openingHours: readonly WeeklyHours[]
  readonly closures: readonly Closure[]
}

/** Of a stretch without some of its minutes. */
const cut = (hours: readonly Interval[], gap: Interval): Interval[] =>
  hours.flatMap(({ from, until }) => {
    if (gap.until <= from || until <= gap.from) return [{ from, until }]
    return [
      ...(from < gap.from ? [{ from, until: gap.from }] : []),
      ...(gap.until < until ? [{ from: gap.until, until }] : []),
    ]
  })

/** One day as it is at the door: its hours, and why they are not those of its weekday. */
export function hoursOfDate(
  doors: Doors,
  holidays: AppliedHolidays | null,
  date: CivilDate,
): Omit<SpecialHours, 'from' | 'until'> {
  const special = holidays?.days.find((day) => day.date === date)
  const weekday = special?.kind === 'work' ? special.as : weekdayOf(date)
  const usual = special?.kind === 'off' ? [] : doors.openingHours.filter((stretch) => stretch.weekday === weekday)
  let hours: Interval[] = usual.map(({ from, until }) => ({ from, until })).sort((a, b) => a.from - b.from)
  const reasons = special?.kind === 'off' ? [special.name] : []
  for (const { from, until, between, reason } of doors.closures) {
    if (date < from || until < date) continue
    const left = between ? cut(hours, between) : []
    if (left.length !== hours.length || between === null || left.some((one, at) => !isSame(one, hours[at]))) {
      reasons.unshift(reason)
    }
    hours = left
  }
  return { hours, reason: reasons[0] ?? '' }
}

const isSame = (one: Interval, other: Interval | undefined) => one.from === other?.from && one.until === other.until

/**
 * The days from this one on that do not go as their weekdays do, those alike and in a row as one. `holidays`: null where a
 * site does not follow them.
 */
export function specialHours(doors: Doors, holidays: AppliedHolidays | null, from: CivilDate): SpecialHours[] {
  const found: SpecialHours[] = []
  for (let ahead = 0; ahead < DAYS_LOOKED_AHEAD; ahead += 1) {
    const date = addDays(from, ahead)
    const day = hoursOfDate(doors, holidays, date)
    const usual = hoursOfDate({ ...doors, closures: [] }, null, date)
    if (day.reason === '' && sameHours(day.hours, usual.hours)) continue
    const last = found.at(-1)
    if (last && addDays(last.until, 1) === date && last.reason === day.reason && sameHours(last.hours, day.hours)) {
      found[found.length - 1] = { ...last, until: date }
    } else found.push({ from: date, until: date, ...day })
  }
  return found.slice(0, MOST_SPECIAL)
}

/** The first two stretches of days up to this one that somebody closed the doors on, holidays aside. */
export function shutDays(doors: Doors, from: CivilDate, until: CivilDate): SpecialHours[] {
  if (doors.closures.length === 0) return []
  return specialHours(doors, null, from)
    .filter((days) => days.from <= until)
    .slice(0, 2)
}

const sameHours = (some: readonly Interval[], others: readonly Interval[]) =>
  some.length === others.length && some.every((one, at) => isSame(one, others[at]))
