import type { ChildSheet } from '#core/domain/children/result'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Secrets } from '../_runtime/private'
import { readChildSheet } from '../_store/child-results'

const at = (id: string) => ({ collection: 'child-results', id, field: 'sheet' })

/** Whoever reads the database reads nothing of it: not even which questions they were. */
export function sealSheet(secrets: Secrets, id: string, sheet: ChildSheet): Sealed {
  return secrets.seal(at(id), JSON.stringify(sheet))
}

export function openSheet(secrets: Secrets, id: string, sealed: Sealed): ChildSheet {
  return readChildSheet(secrets.open(at(id), sealed))
}
