import * as z from 'zod/mini'
import { civilDate, count, id } from '#core/contracts/shapes'
import { dayIdOf } from '#core/domain/scheduling/day'
import type { Taken } from '#core/domain/scheduling/places'
import type { CivilDate } from '#core/domain/time'
import { counsellorDays, findDays, isDoubted, takenText } from './counsellor-days'
import type { Raw, Reads } from './database'
import { readTaken } from './taken'

/** As much of a counsellor's day as tells what is free; who has it stays in the database. */
export interface TakenDay {
  readonly id: string
  readonly date: CivilDate
  readonly claims: readonly Taken[]
}

const part = z
  .object({
    id: z.string().check(z.maxLength(80)),
    counsellorId: id,
    date: civilDate,
    revision: count,
    taken: takenText,
  })
  .check(z.refine((day) => day.id === dayIdOf(day.counsellorId, day.date)))

const parts = counsellorDays.only(part, ['counsellorId', 'date', 'revision', 'taken'])

/**
 * The days that have a document, `until` excluded, by what each says of itself in one line. A day that says nothing, as
 * those of before, or something of another revision, or that could not be read when it was to be claimed, is read whole.
 */
export async function findTakenDays(
  database: Reads,
  counsellorIds: readonly string[],
  from: CivilDate,
  until: CivilDate,
): Promise<TakenDay[]> {
  const conditions = { among: { field: 'counsellorId', values: counsellorIds }, range: { field: 'date', from, until } }
  const days = await parts.all(database, conditions, saysNothing)
  const known = days.flatMap((day) => knownOf(day) ?? [])
  if (known.length === days.length) return known
  const has = new Set(known.map((day) => day.id))
  const others = days.filter((day) => !has.has(day.id))
  const whole = await findDays(database, [...new Set(others.map((day) => day.counsellorId))], from, until)
  return [...known, ...whole.filter((day) => !has.has(day.id))]
}

function knownOf({ id: dayId, date, revision, taken }: z.output<typeof part>): TakenDay | null {
  const claims = isDoubted(dayId) ? null : readTaken(taken ?? '', revision)
  return claims && { id: dayId, date, claims }
}

const saysNothing = ({ id: dayId, counsellorId, date }: Raw) => ({
  ...{ id: dayId, counsellorId: String(counsellorId), date: String(date) },
  revision: 0,
})
