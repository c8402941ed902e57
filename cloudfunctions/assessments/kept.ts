import type { Administration, Found, KeptRecord, SealedAdministration } from '#core/domain/assessment/administration'
import type { Responses } from '#core/domain/assessment/scale'
import type { Sealed } from '#core/domain/privacy/sealed'
import { MissingFieldKey, type Secrets } from '../_runtime/private'
import { readFound, readResponses } from '../_store/administrations'
import type { Gets } from '../_store/database'

const at = (id: string, field: 'found' | 'responses') => ({ collection: 'administrations', id, field })

/** As it is stored: whoever reads the database reads nothing of it, not even which questions they were. */
export function sealed(secrets: Secrets, kept: SealedAdministration): SealedAdministration {
  const { id, found, responses } = kept
  const closed = (field: 'found' | 'responses', said: Sealed | object) =>
    typeof said === 'string' ? said : secrets.seal(at(id, field), JSON.stringify(said))
  return { ...kept, found: closed('found', found), responses: closed('responses', responses) }
}

/** The same of a result that is put into a record now. */
export function sealNew(secrets: Secrets, kept: Administration): SealedAdministration {
  const { scaleId, scaleVersion, parameters, score, responses, ...record } = kept
  const found = { scaleId, scaleVersion, ...(parameters && { parameters }), score }
  return sealed(secrets, { ...record, found, responses })
}

/** Which questions they were and what came of it. Throws `BadSeal` where it does not open. */
export function openFound(secrets: Secrets, { id, found }: Pick<SealedAdministration, 'id' | 'found'>): Found {
  return typeof found === 'string' ? readFound(secrets.open(at(id, 'found'), found)) : found
}

export function openResponses(secrets: Secrets, { id, responses }: SealedAdministration): Responses {
  return typeof responses === 'string' ? readResponses(secrets.open(at(id, 'responses'), responses)) : responses
}

/** Without the answers. */
export function opened<Kept extends Pick<KeptRecord, 'id'> & { readonly found: Sealed | Found }>(
  secrets: Secrets,
  { found, ...record }: Kept,
): Omit<Kept, 'found'> & Found {
  return { ...record, ...openFound(secrets, { id: record.id, found }) }
}

/** For what is only listed: nothing of one that does not open or holds something else; that is told to the log. */
export function openedAll<Kept extends Pick<KeptRecord, 'id'> & { readonly found: Sealed | Found }>(
  told: Pick<Gets, 'tellBadRow'>,
  secrets: Secrets,
  all: readonly Kept[],
) {
  return all.flatMap((one) => {
    try {
      return opened(secrets, one)
    } catch (error) {
      // Not this one: none can be opened.
      if (error instanceof MissingFieldKey) throw error
      told.tellBadRow({ collection: 'administrations', id: one.id, field: 'found' })
      return []
    }
  })
}
