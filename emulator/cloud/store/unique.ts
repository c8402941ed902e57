import { entriesAt } from '../query/entries'
import { encodeKey, isArrayKey } from '../query/key'
import type { Document, Value } from '../wire/values'
import type { IndexSchema } from './schema'

export interface Uniqueness {
  index: IndexSchema
  /** Position of each of the index's fields among the key columns, and the steps of its path. */
  columns: number[]
  paths: string[][]
}

/** What a unique index holds of a document: one entry, or one for each element of an array on its way. */
export interface UniqueEntry {
  keys: Buffer[]
  /** The keys as one text. */
  name: string
}

export function uniqueEntries(unique: Uniqueness, keys: readonly Buffer[], document: () => Document): UniqueEntry[] {
  const own = unique.columns.map((at) => keys[at] as Buffer)
  if (!own.some(isArrayKey)) return [entryOf(own)]
  const entries = entriesAt(document(), unique.paths, parallel).map((values) => entryOf(values.map(encodeKey)))
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()]
}

/** The values an entry stands for, as MongoDB shows them: of an array the one element. */
export function valuesOf(unique: Uniqueness, { name }: UniqueEntry, document: Document): Value[] {
  const all = entriesAt(document, unique.paths, parallel)
  return all.find((values) => entryOf(values.map(encodeKey)).name === name) ?? []
}

/** Documents with such are not let in (limits.ts). */
const parallel = () => new Error('cannot index parallel arrays')

/** Lengths first, so that no two lists of keys look alike. */
const entryOf = (keys: Buffer[]): UniqueEntry => ({
  keys,
  name: `${keys.map((key) => key.length).join(',')}:${Buffer.concat(keys).toString('latin1')}`,
})
