import * as z from 'zod/mini'
import { civilDate, count, id, minuteOfDay, upTo } from '#core/contracts/shapes'
import { areInOrder, type CounsellorDay, closedDay, dayIdOf } from '#core/domain/scheduling/day'
import type { CivilDate } from '#core/domain/time'
import type { Documents, Gets, Raw, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const stretch = z.object({ from: minuteOfDay, until: minuteOfDay })
/** A claim ends with the rest after the session, which may run past midnight. */
const claim = z.object({
  appointmentId: id,
  from: minuteOfDay,
  until: z.int().check(z.minimum(0), z.maximum(2880)),
  byNewcomer: z.exactOptional(z.literal(true)),
})

const shape = z
  .object({
    id: z.string().check(z.maxLength(80)),
    counsellorId: id,
    date: civilDate,
    hours: upTo(288, stretch).check(z.refine(areInOrder)),
    claims: upTo(288, claim).check(z.refine(areInOrder)),
    revision: count,
  })
  .check(z.refine((day) => day.id === dayIdOf(day.counsellorId, day.date)))

export const counsellorDays = rowsOf<CounsellorDay>('counsellor-days', shape, [asItWas])

export function findDay(documents: Gets, counsellorId: string, date: CivilDate): Promise<CounsellorDay | null> {
  return counsellorDays.own(documents, dayIdOf(counsellorId, date))
}

export function saveDay(documents: Documents, day: CounsellorDay): Promise<void> {
  return counsellorDays.put(documents, day)
}

/**
 * A day that cannot be read has no places: nobody knows which are taken. Left out it would look like one that nobody
 * has touched.
 */
const asClosed = ({ counsellorId, date }: Raw) => closedDay(String(counsellorId), String(date))

/** The days that have a document, `until` excluded; in one query however many counsellors. */
export function findDays(
  database: Reads,
  counsellorIds: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<CounsellorDay[]> {
  const conditions = { among: { field: 'counsellorId', values: counsellorIds }, range: { field: 'date', from, until } }
  return counsellorDays.all(database, conditions, asClosed)
}
