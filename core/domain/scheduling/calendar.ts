import type { CivilDate, Instant, Weekday } from '../time'
import type { Interval, WorkingHours } from './hours'

/** The hours of a week from a day on, until a later version begins. */
export interface HoursVersion {
  readonly from: CivilDate
  readonly hours: readonly WorkingHours[]
}

/** Away from a moment to another, whole minutes, `until` excluded; `sick` is one that nobody could plan. */
export interface Leave {
  readonly id: string
  readonly kind: 'leave' | 'sick'
  readonly from: Instant
  readonly until: Instant
}

/** One stretch of one day that is open though the week says no. */
export interface SingleOpening extends Interval {
  readonly id: string
  readonly date: CivilDate
  readonly siteId: string
}

/** One stretch of one day that is closed though the week says yes. */
export interface SingleClosing extends Interval {
  readonly id: string
  readonly date: CivilDate
}

/** A day that does not follow the week: off, or a day of work that has the hours of another weekday (调休). */
export type SpecialDay =
  | { readonly date: CivilDate; readonly kind: 'off'; readonly name: string }
  | { readonly date: CivilDate; readonly kind: 'work'; readonly name: string; readonly as: Weekday }

/** The part of the official table that a counsellor's calendar follows; nothing is guessed after `through`. */
export interface AppliedHolidays {
  readonly through: CivilDate
  readonly days: readonly SpecialDay[]
}

/** All that decides a counsellor's hours in force on a date. Made by `makeCalendar` alone. */
export interface Calendar {
  /** By `from`, each day at most once. Before the first there are no hours. */
  readonly versions: readonly HoursVersion[]
  readonly leaves: readonly Leave[]
  readonly openings: readonly SingleOpening[]
  readonly closings: readonly SingleClosing[]
  readonly holidays: AppliedHolidays | null
}
