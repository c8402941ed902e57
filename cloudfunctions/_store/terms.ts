import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { dayInForce } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import { findDay, saveDay } from './counsellor-days'
import { saveCounsellor } from './counsellors'
import type { Documents } from './database'

/**
 * Writes what a counsellor offers: their record and, in the same transaction, every day that can be booked, touched or
 * not. A booking under way writes its day too, so one of the two is done first and the other one sees it; beside it, a
 * record changed alone would collide with nobody. Days keep what is claimed on them.
 *
 * `dates`: the days that can be booked; two operations each and one for the record, of the hundred a transaction may have.
 */
export async function saveTerms(
  documents: Documents,
  counsellor: Counsellor,
  dates: readonly CivilDate[],
): Promise<void> {
  await saveCounsellor(documents, counsellor)
  for (const date of dates) {
    const day = await findDay(documents, counsellor.id, date)
    await saveDay(documents, dayInForce(counsellor, date, day))
  }
}
