import { type CollectionName, schema } from '../../cloudfunctions/_store/schema'
import type { World } from '../../tests/support/world'
import { documentsOfACity } from './city'
import { entriesOf, type IndexSize, indexSize, withAlways } from './index-bytes'
import type { OnDisk } from './sqlite-check'

export const modelled = Object.keys(documentsOfACity) as (keyof typeof documentsOfACity)[]

export interface CollectionIndexes {
  readonly collection: CollectionName
  readonly documents: number
  readonly indexes: readonly IndexSize[]
  readonly bytes: number
}

type Rows = readonly Readonly<Record<string, unknown>>[]
export type Samples = ReadonlyMap<CollectionName, Rows>

/** A thousand documents of each collection that is worked out, as they lie there. */
export async function samplesOf(world: World): Promise<Samples> {
  return new Map(await Promise.all(modelled.map(async (name) => [name, await world.documents(name)] as const)))
}

const ownOf = (collection: CollectionName) => schema.collections.find(({ name }) => name === collection)?.indexes ?? []

/** The largest first. */
export function indexesOfACity(samples: Samples): CollectionIndexes[] {
  return modelled
    .map((collection) => {
      const documents = documentsOfACity[collection]
      const indexes = withAlways(ownOf(collection)).map((one) =>
        indexSize(one, samples.get(collection) ?? [], documents),
      )
      return { collection, documents, indexes, bytes: indexes.reduce((sum, { bytes }) => sum + bytes, 0) }
    })
    .sort((a, b) => b.bytes - a.bytes)
}

const GB = 1e9
const gb = (bytes: number) => `${(bytes / GB).toFixed(2)} GB`

export function tellIndexes(samples: Samples): void {
  const own = schema.collections.map(({ indexes }) => indexes.length)
  console.log(
    `\nindexes: ${own.length} collections, ${Math.min(...own)} to ${Math.max(...own)} of its own each, ${own.reduce((sum, one) => sum + one, 0)} in all, and _id and _openid of each`,
  )
  console.log('worked out for the city: bytes an entry before the empty part of pages, then all of it')
  const all = indexesOfACity(samples)
  for (const { collection, documents, indexes, bytes } of all) {
    console.log(
      `${collection.padEnd(20)}${String(documents).padStart(9)} documents, ${indexes.length} indexes: ${gb(bytes)}`,
    )
    for (const one of indexes) {
      const several = one.entriesEach === 1 ? '' : `, ${one.entriesEach.toFixed(1)} entries a document`
      console.log(`  ${one.name.padEnd(28)}${one.bytesEach.toFixed(0).padStart(4)} B${several}: ${gb(one.bytes)}`)
    }
  }
  console.log(`in all ${gb(all.reduce((sum, { bytes }) => sum + bytes, 0))}`)
}

/** Bytes of a value among the local cloud's keys (emulator/cloud/query/key.ts): a type, and a number as a double. */
function localBytes(value: unknown): number {
  if (value === null || value === undefined) return 1
  if (typeof value === 'string') return 1 + Buffer.byteLength(value)
  return typeof value === 'number' ? 9 : 2
}

/** A column's length in SQLite's record is a byte, of 58 bytes and more two (sqlite.org/fileformat2.html). */
const localColumn = (value: unknown) => localBytes(value) + (localBytes(value) >= 58 ? 2 : 1)

/** The same sum with SQLite's bytes in place of MongoDB's: of an entry its header, its keys and the row's number. */
function localEntry(index: Parameters<typeof entriesOf>[1], sample: Rows, documents: number): number {
  const rowid = documents < 2 ** 7 ? 1 : documents < 2 ** 15 ? 2 : 3
  const keys = sample.map((row) => index.keys.reduce((sum, { field }) => sum + localColumn(row[field]), 0))
  return keys.reduce((sum, one) => sum + one, 0) / Math.max(1, sample.length) + 1 + 1 + rowid
}

/** Whether the sum is right where it can be looked at: each index of the local cloud against SQLite's own count. */
export function tellOnDisk(samples: Samples, onDisk: readonly OnDisk[]): void {
  console.log(
    '\nthe same sum for the local cloud’s indexes, beside what SQLite counts: bytes an entry; how full its pages are',
  )
  let [summed, counted] = [0, 0]
  for (const { collection, index, entries, payload, bytes } of onDisk) {
    const own = withAlways(ownOf(collection)).find(({ name }) => name === index)
    const sample = samples.get(collection) ?? []
    // Of an array SQLite has one entry, MongoDB one for each element.
    if (!own || entries < 1000 || sample.some((row) => own.keys.some(({ field }) => Array.isArray(row[field]))))
      continue
    const each = localEntry(own, sample, entries)
    summed += each * entries
    counted += payload
    console.log(
      `${`${collection}.${index}`.padEnd(40)}${String(entries).padStart(8)} entries ${each.toFixed(1).padStart(6)} worked out ${(payload / entries).toFixed(1).padStart(6)} counted, ${((100 * payload) / bytes).toFixed(0)} %`,
    )
  }
  console.log(`in all ${(summed / 1e6).toFixed(1)} MB worked out, ${(counted / 1e6).toFixed(1)} MB counted`)
}
