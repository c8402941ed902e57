import { type CounsellorDay, dayIdOf } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import type { Database, Documents } from './database'

export function findDay(documents: Documents, counsellorId: string, date: CivilDate): Promise<CounsellorDay | null> {
  return documents.get('counsellor-days', dayIdOf(counsellorId, date))
}

export function saveDay(documents: Documents, day: CounsellorDay): Promise<void> {
  return documents.put('counsellor-days', day)
}

/** The days that have a document, `until` excluded; in one query however many counsellors. */
export function findDays(
  database: Database,
  counsellorIds: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<CounsellorDay[]> {
  return database.all('counsellor-days', {
    among: { field: 'counsellorId', values: counsellorIds },
    range: { field: 'date', from, until },
  })
}
