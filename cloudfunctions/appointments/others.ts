import type { Person } from '#core/domain/people/person'
import type { Sealed } from '#core/domain/privacy/sealed'
import { privateAt } from '../_runtime/personal'
import { BadSeal, type Secrets } from '../_runtime/private'

/**
 * Whom somebody books for, with their names: for the person's own eyes. `ids`: a name is bound to the id it was stored
 * under, which is a former one after a change of keys. One that no key opens any more is empty, and no reason to show
 * nothing else.
 */
export function othersOf(secrets: Secrets, { others }: Person, ids: readonly string[]) {
  return others.map(({ id, kind, name }) => ({ id, kind, name: openedUnder(secrets, ids, name) }))
}

function openedUnder(secrets: Secrets, ids: readonly string[], name: Sealed): string {
  for (const id of ids) {
    try {
      return secrets.open(privateAt(id, 'name'), name)
    } catch (error) {
      if (!(error instanceof BadSeal)) throw error
    }
  }
  return ''
}
