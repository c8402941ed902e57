import * as z from 'zod/mini'
import { civilDate, count, id, instant, recordUpTo, upTo } from '#core/contracts/shapes'
import { emptyLedger } from '#core/domain/attempts/ledger'
import { newcomer, type Person } from '#core/domain/people/person'
import type { Documents, Gets } from './database'
import { rowsOf } from './rows'

const place = z.object({ counsellorId: id, start: instant })

const shape = z.object({
  id,
  since: z.nullable(instant),
  openAppointment: z.nullable(z.object({ id, counsellorId: id, start: instant, end: instant })),
  givenBack: z.nullable(z.object({ on: civilDate, places: upTo(100, z.extend(place, { times: count })) })),
  attempts: upTo(1000, z.object({ id, at: instant, did: z.nullable(id) })),
  uses: z.nullable(z.object({ on: civilDate, times: recordUpTo(200, z.string().check(z.maxLength(64)), count) })),
})

/** Whom the first release knew has been here before, at a time it did not note. */
export const people = rowsOf<Person>('people', shape, [
  (document) => ({ since: 0, givenBack: null, ...emptyLedger, ...document }),
])

/**
 * By the first of their ids; what is stored under one they had before counts until it is written. What cannot be read is
 * nobody's newcomer: it must not be written over.
 */
export async function findPerson(documents: Gets, ids: readonly [string, ...string[]]): Promise<Person> {
  const [current] = ids
  for (const personId of ids) {
    const found = await people.own(documents, personId)
    if (found) return { ...found, id: current }
  }
  return newcomer(current)
}

export function savePerson(documents: Documents, person: Person): Promise<void> {
  return people.put(documents, person)
}
