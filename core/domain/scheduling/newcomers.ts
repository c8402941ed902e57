import type { CounsellorDay } from './day'
import { openSlots, type SlotTerms } from './slots'

const anyTime = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }

/**
 * Whether those who first did anything today hold their share of this day already: a brake for a site where people are
 * made up to take all there is. At least one place is always theirs. `share`: of all places of the day; null for no brake.
 */
export function isShareTaken(day: CounsellorDay, terms: SlotTerms, share: number | null): boolean {
  if (share === null) return false
  const places = openSlots({ ...day, claims: [] }, terms, anyTime).length
  const theirs = day.claims.filter(({ byNewcomer }) => byNewcomer).length
  return theirs >= Math.max(1, Math.floor(places * share))
}
