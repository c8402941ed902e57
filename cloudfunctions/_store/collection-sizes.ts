import * as z from 'zod/mini'
import { instant, upTo } from '#core/contracts/shapes'
import type { CollectionSize, Sizes } from '#core/domain/health/size'
import type { Documents, Gets, Reads } from './database'
import { asItWas, countBeyond, pageAsItLies, rowsOf } from './rows'
import { type CollectionName, schema } from './schema'

const total = z.int().check(z.nonnegative(), z.maximum(1e15))

/** One document: how much lay in each collection when it was last counted. */
const sizes = rowsOf<Sizes>(
  'collection-sizes',
  z.object({
    ...{ id: z.literal('sizes'), at: instant },
    collections: upTo(200, z.object({ name: z.string().check(z.maxLength(40)), documents: total, bytes: total })),
  }),
  [asItWas],
)

export const findSizes = (database: Gets): Promise<Sizes | null> => sizes.find(database, 'sizes')

export const saveSizes = (documents: Documents, row: Sizes): Promise<void> => sizes.put(documents, row)

/** So many are weighed: the first by their ids, which are of chance nearly everywhere. */
const WEIGHED = 10

async function sizeOf(database: Reads, name: CollectionName): Promise<CollectionSize> {
  const [documents, some] = await Promise.all([
    countBeyond(database, name, null),
    pageAsItLies(database, name, null, WEIGHED),
  ])
  const weight = some.reduce((sum, one) => sum + new TextEncoder().encode(JSON.stringify(one)).length, 0)
  return { name, documents, bytes: some.length === 0 ? 0 : Math.round((weight / some.length) * documents) }
}

/** Few at once: the people who are there at that hour ask as well. */
const AT_ONCE = 4

export async function measure(database: Reads): Promise<CollectionSize[]> {
  const names = schema.collections.map(({ name }) => name)
  const measured: CollectionSize[] = []
  for (let at = 0; at < names.length; at += AT_ONCE) {
    measured.push(...(await Promise.all(names.slice(at, at + AT_ONCE).map((name) => sizeOf(database, name)))))
  }
  return measured
}
