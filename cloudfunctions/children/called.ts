import type { Person } from '#core/domain/people/person'
import { privateAt } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'

/** Whom somebody may have on their list of people they book for: as `appointments.addOther` has it. */
export const mostListed = 8

/** With this child on their list, called as they say; in the place they had there, or as the last. */
export function calledBy(secrets: Secrets, person: Person, childId: string, nickname: string): Person {
  const name = secrets.seal(privateAt(person.id, 'name', childId), nickname.trim())
  const one = { id: childId, kind: 'child' as const, name }
  const isListed = person.others.some(({ id }) => id === childId)
  const others = person.others.map((other) => (other.id === childId ? one : other))
  return { ...person, others: isListed ? others : [...others, one] }
}
