import { geometryFault } from '../query/geo/indexed'
import { encodeKey, keyType } from '../query/key'
import { encodeText } from '../wire/ejson'
import { type Doing, databaseFailed, duplicateKey } from '../wire/errors'
import type { Document } from '../wire/values'
import { refuseOversized } from './limits'
import type { StoredRow } from './stored-row'
import type { Table, Uniqueness, WrittenRow } from './table'

/** What happens to one document. `before` is null for a new one, `after` for one removed. */
export interface Change {
  table: Table
  id: Buffer
  before: StoredRow | null
  after: WrittenRow | null
}

/** A document's name among those of all collections. */
export const nameOf = (table: Table, id: Buffer): string => `${table.name}\0${id.toString('latin1')}`

export function writtenRow(table: Table, document: Document, doing: Doing): WrittenRow {
  for (const path of table.geoFields) refuseNoPlaces(document, path)
  const row = { id: idKey(document._id), text: encodeText(document), keys: table.keysOf(document) }
  refuseOversized(table, row, doing)
  return row
}

/** What an index for places cannot take is not stored. */
function refuseNoPlaces(document: Document, path: string): void {
  const fault = geometryFault(document, path)
  if (fault) throw databaseFailed(`Can't extract geo keys: ${encodeText(document).slice(0, 500)}  ${fault}`)
}

/** The key of an `_id`. Arrays and patterns cannot name a document. */
export function idKey(id: unknown): Buffer {
  const key = encodeKey(id as Document[string])
  if (key[0] === keyType.array || key[0] === keyType.regExp) {
    throw databaseFailed("[InvalidParameter] The '_id' value cannot be of this type")
  }
  return key
}

/** What a change must hold alone: its document, and every unique value it takes or gives up. */
export function claimsOf({ table, id, before, after }: Change): string[] {
  const claims = [nameOf(table, id)]
  if (table.unique.length === 0) return claims
  const keysBefore = before?.keysIn(table)
  for (const unique of table.unique) {
    const taken = after && uniqueValue(unique, after.keys)
    const given = keysBefore && uniqueValue(unique, keysBefore)
    if (taken === given) continue
    for (const value of [taken, given]) {
      if (value !== null) claims.push(`${table.name}\0${unique.index.name}\0${value}`)
    }
  }
  return claims
}

/** The values of a unique index as one string. Lengths first, so that no two lists of values look alike. */
export function uniqueValue({ columns }: Uniqueness, keys: Buffer[]): string {
  const parts = columns.map((at) => keys[at] as Buffer)
  return `${parts.map((part) => part.length).join(',')}:${Buffer.concat(parts).toString('latin1')}`
}

export function duplicateOf(table: Table, doing: Doing, document: Document, unique: Uniqueness | null) {
  const fields = unique ? unique.index.keys.map(({ field }) => field) : ['_id']
  const values = fields.map((field) => `${field}: ${encodeText(valueAt(document, field))}`)
  return duplicateKey(doing, table.name, unique ? unique.index.name : '_id_', `{ ${values.join(', ')} }`)
}

function valueAt(document: Document, path: string): Document[string] {
  let value: Document[string] | undefined = document
  for (const step of path.split('.')) value = (value as Document | null | undefined)?.[step]
  return value ?? null
}
