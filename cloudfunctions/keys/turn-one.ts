import { accept, type Decision } from '#core/domain/decision'
import type { Stuck } from '#core/domain/privacy/key-turn'
import { keyNumberOf, type Sealed } from '#core/domain/privacy/sealed'
import { BadSeal, MissingFieldKey, type Secrets } from '../_runtime/private'
import type { Documents, Gets, Raw } from '../_store/database'
import { asItLies, putAsItLies } from '../_store/rows'
import {
  boundBefore,
  boundNow,
  boundTo,
  idsOfPerson,
  type SealedCollection,
  withoutOpen,
  withSeals,
} from '../_store/sealed-fields'

export interface OneTurned {
  readonly turned: number
  readonly stuck: Stuck
}

const isOlder = (newest: number) => (sealed: Sealed) => keyNumberOf(sealed) !== newest

/** Whether anything in a document is under another key than the newest, under none, or bound as it was before. */
export function hasOlder(secrets: Secrets, collection: SealedCollection, document: Raw, newest: number): boolean {
  const { id, personId } = document
  const people = [...idsOfPerson(document), ...(typeof personId === 'string' ? [personId] : [])]
  let found = withoutOpen(collection, document, () => '') !== null
  withSeals(collection, document, (sealed, field, recordId) => {
    // Where this says that it is not, it is looked at again with all ids of the person.
    const isBound = () => secrets.opensAt(boundTo({ collection, id, field, recordId, people }), sealed)
    found ||= isOlder(newest)(sealed) || (recordId !== null && !isBound())
    return sealed
  })
  return found
}

/** All that whoever it belongs to was ever known by. What moved on says where to. */
async function idsOf(documents: Gets, collection: SealedCollection, document: Raw): Promise<string[]> {
  if (collection === 'people') return idsOfPerson(document)
  if (collection !== 'appointments' || typeof document.personId !== 'string') return []
  const { personId } = document
  const person = await asItLies(documents, 'people', personId)
  const now = typeof person?.nowAt === 'string' ? await asItLies(documents, 'people', person.nowAt) : null
  return [...new Set([personId, ...(person ? idsOfPerson(person) : []), ...(now ? idsOfPerson(now) : [])])]
}

/**
 * Brings one document under the newest key, in a transaction: whoever writes it meanwhile collides and is not undone. What
 * does not open stays to the letter as it is, beside what does.
 */
export async function turnOne(
  documents: Documents,
  secrets: Secrets,
  collection: SealedCollection,
  id: string,
): Promise<Decision<OneTurned, never>> {
  const found = await asItLies(documents, collection, id)
  if (!found) return accept({ turned: 0, stuck: {} })
  const people = await idsOf(documents, collection, found)
  const { newest } = secrets.held()
  const stuck: Record<string, number> = {}
  let turned = 0
  const closed = withoutOpen(collection, found, (at, open) => {
    turned += 1
    return secrets.seal(at, JSON.stringify(open))
  })
  const after = withSeals(collection, closed ?? found, (sealed, field, recordId) => {
    const standing = { collection, id, field, recordId, people }
    const isDone = recordId === null || secrets.opensAt(boundTo(standing), sealed)
    if (!isOlder(newest)(sealed) && isDone) return sealed
    const opened = opensAt(secrets, [...boundTo(standing), ...boundBefore(standing)], sealed)
    if (opened === null) {
      const number = String(keyNumberOf(sealed))
      stuck[number] = (stuck[number] ?? 0) + 1
      return sealed
    }
    turned += 1
    return secrets.seal(boundNow(opened.at, standing), opened.text)
  })
  if (turned > 0) await putAsItLies(documents, collection, after)
  return accept({ turned, stuck })
}

/** Told to the log where it does not open, by the secrets themselves. */
function opensAt(secrets: Secrets, places: Parameters<Secrets['openAtOneOf']>[0], sealed: Sealed) {
  try {
    return secrets.openAtOneOf(places, sealed)
  } catch (error) {
    if (error instanceof BadSeal || error instanceof MissingFieldKey) return null
    throw error
  }
}
