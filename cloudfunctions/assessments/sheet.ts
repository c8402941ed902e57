import type { Sheet } from '#core/domain/assessment/one-time-code'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Secrets } from '../_runtime/private'
import { readSheet } from '../_store/unclaimed'

const at = (id: string) => ({ collection: 'unclaimed', id, field: 'sheet' })

/** Whoever reads the database reads nothing of it: not even which questions they were. */
export function sealSheet(secrets: Secrets, id: string, sheet: Sheet): Sealed {
  return secrets.seal(at(id), JSON.stringify(sheet))
}

export function openSheet(secrets: Secrets, id: string, sealed: Sealed): Sheet {
  return readSheet(secrets.open(at(id), sealed))
}
