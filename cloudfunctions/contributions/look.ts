import type { Contribution } from '#core/domain/contributions/contribution'
import type { AccessEntry } from '#core/domain/privacy/access-entry'
import { noteAccess } from '../_store/access-log'
import { MOST_LOOKS } from '../_store/contributions'
import type { Documents } from '../_store/database'

/** Notes that an editor has its words before them, for the person to see; gone with it. */
export async function withLook(
  documents: Documents,
  found: Contribution,
  { id, staffId, at }: Pick<AccessEntry, 'id' | 'staffId' | 'at'>,
): Promise<Contribution> {
  const { personId } = found
  await noteAccess(documents, { id, at, staffId, personId, what: ['writing'], purpose: 'periodical', role: 'editor' })
  return { ...found, looks: [...found.looks, id].slice(-MOST_LOOKS) }
}
