import { entriesAt } from '../query/entries'
import { encodeKey, isArrayKey } from '../query/key'
import { type Doing, writeRefused } from '../wire/errors'
import type { Document } from '../wire/values'
import type { Table, WrittenRow } from './table'

/** Largest document MongoDB stores; measured on its extended JSON, which differs a little from its BSON. */
const maxDocumentBytes = 16 * 1024 * 1024

/** Largest entry of an index (cloud.tencent.com/document/product/876/32310; MongoDB before 4.2). */
const maxIndexEntryBytes = 1024

/** Refuse what the database would not store for its size, or that of its entries in indexes, alone. */
export function refuseOversized(table: Table, { id, text, keys }: WrittenRow, document: Document, doing: Doing): void {
  const bytes = text.length * 3 > maxDocumentBytes ? Buffer.byteLength(text) : 0
  if (bytes > maxDocumentBytes) {
    const inserted = `object to insert too large. size in bytes: ${bytes}, max size: ${maxDocumentBytes}`
    const updated = `Resulting document after update is larger than ${maxDocumentBytes}`
    throw writeRefused(doing, doing === 'Insert' ? inserted : updated)
  }
  // Nothing of it can be too long then, and nothing parallel.
  if (bytesOf([id, ...keys]) <= maxIndexEntryBytes && keys.filter(isArrayKey).length < 2) return
  refuseLong([id], doing)
  for (const { paths, own } of table.entriesOf(keys)) {
    if (own.some(isArrayKey)) {
      const parallel = () => writeRefused(doing, 'cannot index parallel arrays')
      for (const values of entriesAt(document, paths, parallel)) refuseLong(values.map(encodeKey), doing)
    } else refuseLong(own, doing)
  }
}

function refuseLong(entry: readonly Buffer[], doing: Doing): void {
  const size = bytesOf(entry)
  if (size > maxIndexEntryBytes) {
    throw writeRefused(doing, `WiredTigerIndex::insert: key too large to index, failing ${size}`)
  }
}

/** Each key begins with a byte of ours for its type. */
const bytesOf = (keys: readonly Buffer[]): number => keys.reduce((sum, key) => sum + key.length - 1, 0)
