import type { ChildSheet } from '#core/domain/children/result'
import type { Sealed } from '#core/domain/privacy/sealed'
import { MissingFieldKey, type Secrets } from '../_runtime/private'
import { readChildSheet } from '../_store/child-results'
import type { Gets } from '../_store/database'

const at = (id: string) => ({ collection: 'child-results', id, field: 'sheet' })

/** Whoever reads the database reads nothing of it: not even which questions they were. */
export function sealSheet(secrets: Secrets, id: string, sheet: ChildSheet): Sealed {
  return secrets.seal(at(id), JSON.stringify(sheet))
}

export function openSheet(secrets: Secrets, id: string, sealed: Sealed): ChildSheet {
  return readChildSheet(secrets.open(at(id), sealed))
}

/** For what is only shown: null for one that does not open or holds something else; that is told to the log. */
export function sheetToShow(
  told: Pick<Gets, 'tellBadRow'>,
  secrets: Secrets,
  id: string,
  sealed: Sealed,
): ChildSheet | null {
  try {
    return openSheet(secrets, id, sealed)
  } catch (error) {
    // Not this one: none can be opened.
    if (error instanceof MissingFieldKey) throw error
    told.tellBadRow({ collection: 'child-results', id, field: 'sheet' })
    return null
  }
}
