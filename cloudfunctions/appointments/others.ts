import type { Person } from '#core/domain/people/person'
import { privateAt } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'

/** Whom somebody books for, with their names: for the person's own eyes. */
export function othersOf(secrets: Secrets, { id: personId, others }: Person) {
  return others.map(({ id, kind, name }) => ({ id, kind, name: secrets.open(privateAt(personId, 'name'), name) }))
}
