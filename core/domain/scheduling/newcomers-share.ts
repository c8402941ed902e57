import type { CivilDate, Instant } from '../time'
import type { Claim } from './day'
import type { Interval, SiteHours } from './hours'
import { type Cut, counts, openSlots } from './places'

const anyTime = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }

/**
 * Whether those who first did anything today hold their share of this day already: a brake for a site where people are
 * made up to take all there is. At least one place is always theirs. `share`: of all places of the offer on the day, each
 * seat of a group one; null for no brake. `shut`: when nobody gets in, by `from`, of an offer that is had in the room alone:
 * a place that nobody can have is no place.
 */
export function isShareTaken(
  day: { readonly date: CivilDate; readonly claims: readonly Claim[] },
  hours: readonly SiteHours[],
  offer: Cut,
  share: number | null,
  now: Instant,
  shut: readonly Interval[] = [],
): boolean {
  if (share === null) return false
  const empty = { date: day.date, claims: [] }
  const places = openSlots(empty, hours, offer, anyTime, now, shut).reduce((sum, { left }) => sum + left, 0)
  const theirs = day.claims.filter((one) => one.byNewcomer && counts(one, now)).length
  return theirs >= Math.max(1, Math.floor(places * share))
}
