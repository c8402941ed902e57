import * as z from 'zod/mini'
import { civilDate, count, id } from '#core/contracts/shapes'
import { tallied } from '#core/domain/figures/told'
import { type StepCount, steps } from '#core/domain/placements/funnel'
import type { Placement } from '#core/domain/placements/placement'
import type { Instant } from '#core/domain/time'
import type { Documents, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const scene = z.string().check(z.maxLength(32))

export const stepCounts = rowsOf<StepCount>(
  'step-counts',
  z.object({
    id: z.string().check(z.maxLength(64)),
    siteId: id,
    placementId: scene,
    step: z.enum(steps),
    isGone: z.boolean(),
    ...{ n: count, week: civilDate, before: count },
  }),
  [asItWas],
)

/** One more; the first begins the row. */
export async function countStep(
  documents: Documents,
  { id: placementId, siteId, goneOn }: Pick<Placement, 'id' | 'siteId' | 'goneOn'>,
  step: StepCount['step'],
  now: Instant,
): Promise<void> {
  const isGone = goneOn !== null
  const countId = `${placementId}_${step}${isGone ? '_gone' : ''}`
  const found = await stepCounts.own(documents, countId)
  await stepCounts.put(documents, { id: countId, siteId, placementId, step, isGone, ...tallied(found, now) })
}

export const listStepCounts = (database: Reads, siteId: string): Promise<StepCount[]> =>
  stepCounts.all(database, { equals: { siteId } })

export const listStepCountsOf = (database: Reads, siteIds: readonly string[]): Promise<StepCount[]> =>
  stepCounts.all(database, { among: { field: 'siteId', values: siteIds } })
