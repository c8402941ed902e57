import { geometryFault } from '../query/geo/indexed'
import { encodeKey, keyType } from '../query/key'
import { decodeDocument, encodeText } from '../wire/ejson'
import { type Doing, databaseFailed, duplicateKey } from '../wire/errors'
import type { Document } from '../wire/values'
import { refuseOversized } from './limits'
import type { StoredRow } from './stored-row'
import type { Table, WrittenRow } from './table'
import { type UniqueEntry, type Uniqueness, uniqueEntries, valuesOf } from './unique'

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
  refuseOversized(table, row, document, doing)
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
  for (const unique of table.unique) {
    const taken = after ? entriesAfter(unique, after) : []
    const given = before ? entriesBefore(unique, before, table) : []
    const both = new Set(taken.filter((entry) => has(given, entry)).map(({ name }) => name))
    for (const { name } of [...taken, ...given]) {
      if (!both.has(name)) claims.push(`${table.name}\0${unique.index.name}\0${name}`)
    }
  }
  return claims
}

export const entriesAfter = (unique: Uniqueness, { keys, text }: WrittenRow): UniqueEntry[] =>
  uniqueEntries(unique, keys, () => decodeDocument(text))

export const entriesBefore = (unique: Uniqueness, row: StoredRow, table: Table): UniqueEntry[] =>
  uniqueEntries(unique, row.keysIn(table), () => row.document)

export const has = (entries: readonly UniqueEntry[], wanted: UniqueEntry): boolean =>
  entries.some(({ name }) => name === wanted.name)

/** `taken` is the entry of a unique index somebody else has; without it the `_id` is. */
export function duplicateOf(
  table: Table,
  doing: Doing,
  document: Document,
  taken: { unique: Uniqueness; entry: UniqueEntry } | null,
) {
  const fields = taken ? taken.unique.paths.map((steps) => steps.join('.')) : ['_id']
  const values = taken ? valuesOf(taken.unique, taken.entry, document) : [document._id ?? null]
  const shown = fields.map((field, at) => `${field}: ${encodeText(values[at] ?? null)}`)
  return duplicateKey(doing, table.name, taken ? taken.unique.index.name : '_id_', `{ ${shown.join(', ')} }`)
}
