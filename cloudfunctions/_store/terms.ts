import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, untouchedDay } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import { findDay, saveDay } from './counsellor-days'
import { saveCounsellor } from './counsellors'
import type { Documents } from './database'

/**
 * Writes what a counsellor offers: their record and, in the same transaction, every day the change touches, whether or not
 * anybody has a place there. A booking under way writes its day too, so one of the two is done first and the other one
 * sees it; beside it, a record changed alone would collide with nobody. Days keep what is claimed on them.
 *
 * `dates`: at most the sixty that can be booked; two operations each, of the hundred a transaction may have.
 */
export async function saveTerms(
  documents: Documents,
  counsellor: Counsellor,
  dates: readonly CivilDate[],
): Promise<void> {
  await saveCounsellor(documents, { ...counsellor, termsRevision: counsellor.termsRevision + 1 })
  for (const date of dates) {
    const day = (await findDay(documents, counsellor.id, date)) ?? untouchedDay(counsellor.id, date)
    await saveDay(documents, { ...day, revision: day.revision + 1 })
  }
}

/** The same of somebody whose days are known already, beside the transaction: one operation each. */
export async function writeTerms(
  documents: Documents,
  counsellor: Counsellor,
  days: readonly CounsellorDay[],
): Promise<void> {
  await saveCounsellor(documents, counsellor)
  for (const day of days) await saveDay(documents, day)
}
