import type { Interval } from '../scheduling/hours'
import type { CivilDate } from '../time'

/** Days one after the other that do not go as their weekdays do. */
export interface SpecialHours {
  readonly from: CivilDate
  /** The last one. */
  readonly until: CivilDate
  readonly hours: readonly Interval[]
  /** Empty on a make-up workday. */
  readonly reason: string
}

/** As far as doors are looked ahead; who closes for longer is closed until further notice. */
export const DAYS_LOOKED_AHEAD = 62
/** More are left out, the latest first. */
export const MOST_SPECIAL = 12
/** Kept of a site, those to come. */
export const MOST_CLOSURES = 30
