import { backOn } from '#core/domain/experts/availability'
import type { Expert } from '#core/domain/experts/expert'
import { dateOf, type Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { numbersOfBatches } from '../_store/expert-batches'
import { findNodes } from '../_store/nodes'

/** As they see themselves; null where their place is not here any more. */
export async function describeOwn(database: Reads, expert: Expert, now: Instant) {
  const [[node], numbers] = await Promise.all([
    findNodes(database, [expert.nodeId]),
    numbersOfBatches(database, [expert.batchId]),
  ])
  if (!node) return null
  const { fields, terms, admittedAt, awayUntil, mostOpen } = expert
  return {
    ...{ nodeName: node.name, tier: node.kind, fields, terms, batch: numbers.get(expert.batchId) ?? null, admittedAt },
    ...{ awayUntil, backOn: backOn(expert, dateOf(now)), mostOpen },
  }
}
