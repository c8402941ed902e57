import type { Instant } from '../time'
import type { Claim, CounsellorDay } from './day'
import { counts } from './places'

/** What of a day was held or asked for and is nobody's any more. */
export function runOutOn(day: CounsellorDay, now: Instant): Claim[] {
  return day.claims.filter((claim) => !counts(claim, now))
}
