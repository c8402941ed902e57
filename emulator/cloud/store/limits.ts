import { isArrayKey } from '../query/key'
import { type Doing, writeRefused } from '../wire/errors'
import type { Table, WrittenRow } from './table'

/** Largest document MongoDB stores; measured on its extended JSON, which differs a little from its BSON. */
const maxDocumentBytes = 16 * 1024 * 1024

/** Largest entry of an index (cloud.tencent.com/document/product/876/32310; MongoDB before 4.2). */
const maxIndexEntryBytes = 1024

/** Refuse what the database would not store for its size alone. */
export function refuseOversized(table: Table, { id, text, keys }: WrittenRow, doing: Doing): void {
  const bytes = text.length * 3 > maxDocumentBytes ? Buffer.byteLength(text) : 0
  if (bytes > maxDocumentBytes) {
    const inserted = `object to insert too large. size in bytes: ${bytes}, max size: ${maxDocumentBytes}`
    const updated = `Resulting document after update is larger than ${maxDocumentBytes}`
    throw writeRefused(doing, doing === 'Insert' ? inserted : updated)
  }
  if (bytesOf([id, ...keys]) <= maxIndexEntryBytes) return
  for (const entry of [[id], ...table.entriesOf(keys)]) {
    const size = bytesOf(entry)
    if (size > maxIndexEntryBytes) {
      throw writeRefused(doing, `WiredTigerIndex::insert: key too large to index, failing ${size}`)
    }
  }
}

/** Each key begins with a byte of ours for its type. MongoDB has an entry for every element of an array: none is counted. */
const bytesOf = (keys: readonly Buffer[]): number =>
  keys.reduce((sum, key) => sum + (isArrayKey(key) ? 0 : key.length - 1), 0)
