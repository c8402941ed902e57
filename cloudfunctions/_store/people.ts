import { newcomer, type Person } from '#core/domain/scheduling/appointment'
import type { Documents } from './database'

export async function findPerson(documents: Documents, id: string): Promise<Person> {
  return (await documents.get<Person>('people', id)) ?? newcomer(id)
}

export function savePerson(documents: Documents, person: Person): Promise<void> {
  return documents.put('people', person)
}
