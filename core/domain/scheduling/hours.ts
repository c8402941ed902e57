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

/** A stretch of one day that somebody works at a site. */
export interface SiteHours extends Interval {
  readonly siteId: string
}

/** A stretch of every week that somebody works at a site. */
export interface WorkingHours extends WeeklyHours {
  readonly siteId: string
}
