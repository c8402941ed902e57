import * as z from 'zod/mini'
import { id, instant } from '#core/contracts/shapes'
import { newcomer, type Person } from '#core/domain/scheduling/appointment'
import type { Documents } from './database'
import { asItWas, rowsOf } from './rows'

const openAppointment = z.object({ id, counsellorId: id, start: instant, end: instant })

export const people = rowsOf<Person>('people', z.object({ id, openAppointment: z.nullable(openAppointment) }), [
  asItWas,
])

/** What cannot be read is nobody's newcomer: it must not be written over. */
export async function findPerson(documents: Documents, personId: string): Promise<Person> {
  return (await people.own(documents, personId)) ?? newcomer(personId)
}

export function savePerson(documents: Documents, person: Person): Promise<void> {
  return people.put(documents, person)
}
