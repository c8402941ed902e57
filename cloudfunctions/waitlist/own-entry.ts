import { belongsTo } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import type { Documents } from '../_store/database'
import { findEntry } from '../_store/waiting-entries'
import { asOfNow } from './view'

/** Somebody else's is unknown like one that never was. */
export async function findOwn(
  documents: Documents,
  entryId: string,
  ids: readonly string[],
  person: Person,
  now: Instant,
) {
  const entry = await findEntry(documents, entryId)
  return entry && belongsTo(entry, ids) ? asOfNow(entry, person, now) : null
}

/** What has become of it since. */
export async function ownOnceMore(documents: Documents, id: string, person: Person, now: Instant) {
  const entry = await findEntry(documents, id)
  return entry ? accept({ id, entry, person, now }) : refuse('entry-unknown')
}
