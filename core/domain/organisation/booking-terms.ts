import type { UsualWindow } from '../scheduling/booking-window'
import type { Caps } from '../scheduling/caps'
import type { NoShowTerms } from '../scheduling/no-show'
import type { SettingKey } from './settings'

/** What the organisation sets of booking at a site. */
export interface BookingTerms {
  /** How much of a day people may take who first did anything that day, 0 to 1; null for all of it. */
  readonly newcomersShare: number | null
  readonly noShow: NoShowTerms
  readonly caps: Caps
  /** How soon and how far can be booked where an offer does not say it itself. */
  readonly usual: UsualWindow
}

export function bookingTerms(set: Readonly<Record<SettingKey, number>>): BookingTerms {
  return {
    newcomersShare: set.newcomersPercent >= 100 ? null : set.newcomersPercent / 100,
    noShow: { misses: set.pauseMisses, withinDays: set.pauseWithinDays, pauseDays: set.pauseDays },
    caps: { forOneself: set.comingForOneself, forEachOther: set.comingForEachOther, inAll: set.comingInAll },
    usual: { noticeMinutes: set.noticeMinutes, horizonDays: set.horizonDays },
  }
}
