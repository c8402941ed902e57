import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { type BookingWindow, openSlots, type Slot } from '#core/domain/scheduling/slots'
import { addDays, type CivilDate } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import type { Database } from '../_store/database'

/**
 * Reads every day these counsellors have on these consecutive dates in one query, and answers for one of them. A day
 * without a document is as the weekly hours have it; somebody suspended has no places.
 */
export async function readOpenings(
  database: Database,
  counsellorIds: readonly string[],
  dates: readonly CivilDate[],
  window: BookingWindow,
): Promise<(counsellor: Counsellor, date: CivilDate) => Slot[]> {
  const [first, last] = [dates[0], dates.at(-1)]
  const days = first && last ? await findDays(database, counsellorIds, first, addDays(last, 1)) : []
  const touched = new Map(days.map((day) => [day.id, day]))
  return (counsellor, date) =>
    counsellor.status === 'active'
      ? openSlots(touched.get(dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor, date), counsellor, window)
      : []
}
