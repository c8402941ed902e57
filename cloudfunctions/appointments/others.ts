import type { Person } from '#core/domain/people/person'
import { openUnder } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'

/**
 * Whom somebody books for, with their names: for the person's own eyes. `ids`: a name is bound to the id it was stored
 * under, which is a former one after a change of keys. One that no key opens any more is empty, and no reason to show
 * nothing else.
 */
export function othersOf(secrets: Secrets, { others }: Person, ids: readonly string[]) {
  return others.map(({ id, kind, name }) => ({ id, kind, name: openUnder(secrets, ids, 'name', id, name) ?? '' }))
}
