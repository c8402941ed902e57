import { type Closure, hoursOfDate } from '../organisation/closure'
import type { AppliedHolidays } from '../scheduling/calendar'
import type { WeeklyHours } from '../scheduling/hours'
import {
  addDays,
  type CivilDate,
  DAY,
  dateOf,
  HOUR,
  type Instant,
  instantAt,
  MINUTE,
  minuteOf,
  weekdayOf,
} from '../time'

export interface Span {
  readonly from: Instant
  readonly until: Instant
}

/** Shorter than this nobody takes the telephone, says who they are and is listened to. */
export const SHORTEST = 15 * MINUTE
/** Of a call, for what can be promised of a stretch. */
const A_CALL = 20 * MINUTE
/** Before the first one: somebody has to see that there is a request. */
const NOTICE = 30 * MINUTE
const DAYS_AHEAD = 21
/** Until the same number is dialled again. */
const REST = 2 * HOUR
const REST_BUSY = 15 * MINUTE

/** Sorted, those that touch or overlap made one; null where one of them is none or too short to be called in. */
export function safeTimes(windows: readonly WeeklyHours[]): WeeklyHours[] | null {
  const joined: WeeklyHours[] = []
  for (const one of [...windows].sort((a, b) => a.weekday - b.weekday || a.from - b.from)) {
    if (!(one.from < one.until) || one.until > 1440) return null
    const last = joined.at(-1)
    if (last && last.weekday === one.weekday && one.from <= last.until) {
      joined[joined.length - 1] = { ...last, until: Math.max(last.until, one.until) }
    } else joined.push(one)
  }
  const isShort = joined.some(({ from, until }) => (until - from) * MINUTE < SHORTEST)
  return joined.length === 0 || isShort ? null : joined
}

/** The safe stretch that it is in at this moment; null outside of all of them. */
export function safeSpanAt(windows: readonly WeeklyHours[], now: Instant): Span | null {
  const [date, minute] = [dateOf(now), minuteOf(now)]
  const found = windows.find(
    ({ weekday, from, until }) => weekday === weekdayOf(date) && from <= minute && minute < until,
  )
  return found ? { from: instantAt(date, found.from), until: instantAt(date, found.until) } : null
}

/** Whether a call harms nobody: now, later on this day, or not on it any more. */
export const safeness = ['now', 'later', 'not-today'] as const
export type Safeness = (typeof safeness)[number]

export function safeAt(windows: readonly WeeklyHours[], now: Instant): Safeness {
  if (safeSpanAt(windows, now)) return 'now'
  const [weekday, minute] = [weekdayOf(dateOf(now)), minuteOf(now)]
  return windows.some((one) => one.weekday === weekday && one.from > minute) ? 'later' : 'not-today'
}

export const isSafeOn = (windows: readonly WeeklyHours[], date: CivilDate): boolean =>
  windows.some(({ weekday }) => weekday === weekdayOf(date))

/** The next safe stretch to begin after this moment. */
export function nextSafeSpan(windows: readonly WeeklyHours[], now: Instant): Span | null {
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = addDays(dateOf(now), ahead)
    const found = windows.find(({ weekday, from }) => weekday === weekdayOf(date) && instantAt(date, from) > now)
    if (found) return { from: instantAt(date, found.from), until: instantAt(date, found.until) }
  }
  return null
}

/** When staff are there: their week's hours, none on a holiday, another weekday's on a make-up workday. */
export interface StaffHours {
  readonly hours: readonly WeeklyHours[]
  readonly holidays: AppliedHolidays
  /** Days on which nobody is there. */
  readonly closures?: readonly Closure[]
}

/** What is safe for the person and in staff's hours, from that moment on, in order; each long enough for a call. */
export function commonSpans(
  windows: readonly WeeklyHours[],
  { hours, holidays, closures = [] }: StaffHours,
  from: Instant,
): Span[] {
  const spans: Span[] = []
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = addDays(dateOf(from), ahead)
    const worked = hoursOfDate({ openingHours: hours, closures }, holidays, date).hours
    for (const safe of windows) {
      if (safe.weekday !== weekdayOf(date)) continue
      for (const there of worked) {
        const begins = Math.max(from, instantAt(date, Math.max(safe.from, there.from)))
        const ends = instantAt(date, Math.min(safe.until, there.until))
        if (ends - begins >= SHORTEST) spans.push({ from: begins, until: ends })
      }
    }
  }
  return spans.sort((a, b) => a.from - b.from || a.until - b.until)
}

/**
 * By when the first call is made: the end of the first stretch that has room beside what was promised of it before.
 * `promised`: the ends promised to others there. Null: the two never meet, or all is promised for three weeks.
 */
export function firstPromise(
  windows: readonly WeeklyHours[],
  staff: StaffHours,
  promised: readonly Instant[],
  now: Instant,
): Instant | null {
  const found = commonSpans(windows, staff, now + NOTICE).find(({ from, until }) => {
    const within = promised.filter((end) => end > from && end <= until).length
    return within < Math.max(1, Math.floor((until - from) / A_CALL))
  })
  return found?.until ?? null
}

/** By when it is tried again; a week later where their times do not meet any more. */
export function nextPromise(
  windows: readonly WeeklyHours[],
  staff: StaffHours,
  wasBusy: boolean,
  now: Instant,
): Instant {
  const [next] = commonSpans(windows, staff, now + (wasBusy ? REST_BUSY : REST))
  return next?.until ?? now + 7 * DAY
}
