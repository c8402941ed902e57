import type { MinuteOfDay, Weekday } from '../time'

/** A stretch of one day, `until` excluded: two that touch do not overlap. */
export interface Interval {
  readonly from: MinuteOfDay
  readonly until: MinuteOfDay
}

/** A stretch of every week. */
export interface WeeklyHours extends Interval {
  readonly weekday: Weekday
}
