import type { Index } from '../../cloudfunctions/_store/schema'

type Row = Readonly<Record<string, unknown>>

const always = ['_id', '_openid'].map(
  (field): Index => ({ name: field, keys: [{ field, direction: 1 }], unique: false }),
)

/** Of a collection on CloudBase: its two own first, which nobody asked for (`config/deploy/collections.ts`). */
export const withAlways = (own: readonly Index[]): readonly Index[] => [...always, ...own]

/**
 * Bytes of a value in a key of MongoDB's (KeyString, src/mongo/db/storage/key_string/README.md there): one for the type; of a
 * text its bytes and an end; of a whole number its bits, one more for the fraction, in whole bytes. What is missing is null.
 */
export function keyBytes(value: unknown): number {
  if (value === null || value === undefined || typeof value === 'boolean' || value === 0) return 1
  if (typeof value === 'string') return 2 + Buffer.byteLength(value)
  if (typeof value !== 'number') throw new TypeError('no index of ours has such a value')
  if (!Number.isInteger(value)) return 9
  return 1 + Math.ceil((Math.floor(Math.log2(Math.abs(value))) + 2) / 8)
}

/** What an index has of a document, an entry a list: one, or of an array one for each element, and one of none. */
export function entriesOf(document: Row, { keys }: Pick<Index, 'keys'>): unknown[][] {
  return keys.reduce<unknown[][]>(
    (entries, { field }) => {
      const value = document[field]
      const values = Array.isArray(value) && value.length > 0 ? value : [Array.isArray(value) ? null : value]
      return entries.flatMap((entry) => values.map((one) => [...entry, one]))
    },
    [[]],
  )
}

/** A number that counts the documents: ten bits in the first two bytes, eight in each further one (as above). */
export function recordIdBytes(documents: number): number {
  const bits = Math.ceil(Math.log2(Math.max(2, documents)))
  return 2 + Math.max(0, Math.ceil((bits - 10) / 8))
}

/** The byte that ends a key; and WiredTiger's own of an entry: two of the key, one of the value, one for types in it. */
const END = 1
const CELL = 4
/** How full the pages of a B-tree are that grows in no order: ln 2 (Yao, 1978). In order they are fuller. */
export const FILL = Math.LN2

export interface IndexSize {
  readonly name: string
  /** Of a document, more than one where it has an array. */
  readonly entriesEach: number
  /** With all that is stored of it, before the pages' empty part. */
  readonly bytesEach: number
  readonly bytes: number
}

/**
 * An index of so many documents that are, on average, like those of the sample:
 * documents × entries each × (bytes of the key + 1 + bytes of the record's number + 4) ÷ 0.69.
 * Without prefix compression, which MongoDB's indexes have: where many entries begin alike they are smaller.
 */
export function indexSize(index: Pick<Index, 'name' | 'keys'>, sample: readonly Row[], documents: number): IndexSize {
  const entries = sample.flatMap((row) => entriesOf(row, index))
  const keys = entries.reduce((sum, values) => sum + values.reduce<number>((all, one) => all + keyBytes(one), 0), 0)
  const entriesEach = entries.length / Math.max(1, sample.length)
  const bytesEach = keys / Math.max(1, entries.length) + END + recordIdBytes(documents) + CELL
  return { name: index.name, entriesEach, bytesEach, bytes: (documents * entriesEach * bytesEach) / FILL }
}
