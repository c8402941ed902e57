import * as z from 'zod/mini'
import { id, instant, shortId, upTo, version } from '#core/contracts/shapes'
import { ofFields, terms } from '#core/contracts/shapes/expert'
import { type ExpertBatch, MOST_CANDIDATES } from '#core/domain/experts/batch'
import type { Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const candidate = z.object({
  ...{ id: shortId, name: sealedText, where: sealedText, fields: ofFields, terms, why: sealedText },
  decided: z.nullable(z.object({ admitted: z.boolean(), reason: z.nullable(sealedText) })),
  invitation: z.nullable(id),
  takenAt: z.nullable(instant),
})

const many = z.int().check(z.nonnegative(), z.maximum(MOST_CANDIDATES))

const shape = z.object({
  ...{ id, nodeId: id, number: z.int().check(z.positive(), z.maximum(10_000)), by: id, at: instant, revision: version },
  proposed: many,
  candidates: upTo(MOST_CANDIDATES, candidate),
  decided: z.nullable(z.object({ by: id, at: instant, admitted: many, came: many })),
  goneAt: z.nullable(instant),
})

export const expertBatches = rowsOf<ExpertBatch>('expert-batches', shape, [asItWas])

export const findBatch = (documents: Gets, batchId: string): Promise<ExpertBatch | null> =>
  expertBatches.own(documents, batchId)

const headShape = z.omit(shape, { candidates: true, goneAt: true })
const heads = expertBatches.only<z.output<typeof headShape>>(headShape, Object.keys(headShape.shape))

/** All there are, without their candidates. */
export const listBatchHeads = (database: Reads) => heads.all(database, {})

export const putBatch = (documents: Documents, batch: ExpertBatch): Promise<void> => expertBatches.put(documents, batch)

export const removeBatch = (documents: Documents, batchId: string): Promise<void> =>
  expertBatches.remove(documents, batchId)

const numberedShape = z.object({ id, number: z.int().check(z.positive()) })
const numbered = expertBatches.only<z.output<typeof numberedShape>>(numberedShape, ['number'])

/** The numbers alone, by their ids. */
export async function numbersOfBatches(
  database: Reads,
  batchIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (batchIds.length === 0) return new Map()
  const found = await numbered.all(database, { among: { field: 'id', values: batchIds } })
  return new Map(found.map((one) => [one.id, one.number]))
}

/** Ids of those whose candidates' words are kept no longer, the longest ago first. */
export function listGoneBatches(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return expertBatches.ids(database, { range: { field: 'goneAt', from: 0, until: now + 1 } }, order)
}

/** Takes what was written of the candidates away; of one that was never decided, all. False where it is not over yet. */
export async function clearBatch(documents: Documents, batchId: string, now: Instant): Promise<boolean> {
  const found = await expertBatches.find(documents, batchId)
  if (found?.decided) {
    if (found.goneAt === null || found.goneAt > now) return false
    await expertBatches.put(documents, { ...found, candidates: [], goneAt: null, revision: found.revision + 1 })
    return true
  }
  return expertBatches.clear(documents, batchId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
}
