import { encodeKey, isArrayKey } from '../query/key'
import { databaseFailed } from '../wire/errors'
import { type Document, isDocument, type Value } from '../wire/values'
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
  const entries = expand(unique.paths.map((steps) => ({ value: document(), steps }))).map((values) =>
    entryOf(values.map(encodeKey)),
  )
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()]
}

/** The values an entry stands for, as MongoDB shows them: of an array the one element. */
export function valuesOf(unique: Uniqueness, { name }: UniqueEntry, document: Document): Value[] {
  const all = expand(unique.paths.map((steps) => ({ value: document, steps })))
  return all.find((values) => entryOf(values.map(encodeKey)).name === name) ?? []
}

/** Lengths first, so that no two lists of keys look alike. */
const entryOf = (keys: Buffer[]): UniqueEntry => ({
  keys,
  name: `${keys.map((key) => key.length).join(',')}:${Buffer.concat(keys).toString('latin1')}`,
})

/** A value and how its path goes on; at its end when there are no steps. */
interface Cursor {
  value: Value | undefined
  steps: readonly string[]
  /** An element of an array: if it is an array itself it stands for itself. */
  inside?: boolean
}

/** Every list of values the paths lead to together: paths through the same array stay in one element of it. */
function expand(start: Cursor[]): Value[][] {
  const cursors = start.map(walk)
  const arrays = [...new Set(cursors.filter(isOpen).map(({ value }) => value as Value[]))]
  const [array] = arrays
  if (!array) return [cursors.map(({ value }) => value ?? null)]
  if (arrays.length > 1) throw databaseFailed('[BadValue] cannot index parallel arrays')
  // An empty array at the end has an entry of its own; on the way it is a missing field.
  const elements = array.length > 0 ? array : [undefined]
  return elements.flatMap((element) =>
    expand(
      cursors.map((cursor) => {
        if (!isOpen(cursor)) return cursor
        if (cursor.steps.length === 0) return { value: array.length > 0 ? element : [], steps: [], inside: true }
        return { value: isDocument(element) ? element : undefined, steps: cursor.steps }
      }),
    ),
  )
}

const isOpen = ({ value, inside }: Cursor): boolean => Array.isArray(value) && inside !== true

/** Through documents, and to a place in an array, up to the first array or the end. */
function walk(cursor: Cursor): Cursor {
  let { value, steps } = cursor
  for (let [step] = steps; step !== undefined; [step] = steps) {
    if (Array.isArray(value) && !/^\d+$/.test(step)) break
    value = Array.isArray(value) ? value[Number(step)] : fieldOf(value, step)
    steps = steps.slice(1)
  }
  return { ...cursor, value, steps }
}

const fieldOf = (value: Value | undefined, step: string): Value | undefined =>
  isDocument(value) && Object.hasOwn(value, step) ? value[step] : undefined
