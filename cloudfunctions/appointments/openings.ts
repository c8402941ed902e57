import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { isLeftToOthers } from '#core/domain/scheduling/given-back'
import { openSlots, type Slot } from '#core/domain/scheduling/slots'
import { bookingWindow } from '#core/domain/scheduling/window'
import { addDays, type CivilDate, type Instant } from '#core/domain/time'
import type { Caller } from '../_runtime/handle'
import { findDays } from '../_store/counsellor-days'
import type { Reads } from '../_store/database'
import { findPerson } from '../_store/people'

/** For whom and when places are looked for. */
export interface Looking {
  readonly caller: Caller
  readonly database: Reads
  readonly now: Instant
}

/**
 * Reads every day these counsellors have on these consecutive dates in one query, and answers for one of them. A day
 * without a document is as the weekly hours have it; somebody suspended has no places, and what the caller gave back too
 * often today is not offered to them.
 */
export async function readOpenings(
  { caller, database, now }: Looking,
  counsellorIds: readonly string[],
  dates: readonly CivilDate[],
): Promise<(counsellor: Counsellor, date: CivilDate) => Slot[]> {
  const [first, last] = [dates[0], dates.at(-1)]
  const [days, { givenBack }] = await Promise.all([
    first && last ? findDays(database, counsellorIds, first, addDays(last, 1)) : [],
    findPerson(database, caller.ids, database),
  ])
  const touched = new Map(days.map((day) => [day.id, day]))
  const window = bookingWindow(now)
  return (counsellor, date) => {
    if (counsellor.status !== 'active') return []
    const day = touched.get(dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor, date)
    const offered = ({ start }: Slot) => !isLeftToOthers(givenBack, { counsellorId: counsellor.id, start }, now)
    return openSlots(day, counsellor, window).filter(offered)
  }
}
