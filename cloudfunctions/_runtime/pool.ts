import { holding, type ShownCredential, shownOf } from '#core/domain/access/credentials'
import { expertPlaces, isFound } from '#core/domain/access/experts'
import type { Grant } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { backOn } from '#core/domain/experts/availability'
import type { Expert } from '#core/domain/experts/expert'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { numbersOfBatches } from '../_store/expert-batches'
import { listAllExperts } from '../_store/experts'
import { listNodes } from '../_store/nodes'
import { findStaffRows } from '../_store/staff'

interface Found {
  readonly expert: Expert
  readonly record: StaffRecord
  readonly node: OrganisationNode
  /** The number of their batch; null where that cannot be told. */
  readonly batch: number | null
  /** Verified, and not over. */
  readonly credentials: readonly ShownCredential[]
  /** The first day they take questions again; null: they do today. */
  readonly back: CivilDate | null
}

/**
 * The experts who are there for somebody by these grants, and hold the post today. In no order but their ids', which say
 * nothing: nobody stands before anybody.
 */
export async function readPool(
  database: Reads,
  grants: readonly Grant[],
  now: Instant,
): Promise<{ readonly nodes: readonly OrganisationNode[]; readonly found: readonly Found[] }> {
  const [nodes, everybody] = await Promise.all([listNodes(database), listAllExperts(database)])
  const places = expertPlaces(grants, nodes)
  const there = everybody.filter(({ nodeId }) => places.has(nodeId))
  if (there.length === 0) return { nodes, found: [] }
  const ids = there.map(({ id }) => id)
  const [records, numbers] = await Promise.all([
    findStaffRows(database, ids),
    numbersOfBatches(database, [...new Set(there.map(({ batchId }) => batchId))]),
  ])
  const today = dateOf(now)
  const recordOf = new Map(records.map((one) => [one.id, one]))
  const nodeOf = new Map(nodes.map((one) => [one.id, one]))
  const found = there.flatMap((expert): Found[] => {
    const [record, node] = [recordOf.get(expert.id), nodeOf.get(expert.nodeId)]
    if (!record || !node || !isFound(record, expert, today)) return []
    const credentials = holding(shownOf(record.credentials ?? []), today)
    const batch = numbers.get(expert.batchId) ?? null
    return [{ expert, record, node, batch, credentials, back: backOn(expert, today) }]
  })
  return { nodes, found: found.sort((one, other) => (one.expert.id < other.expert.id ? -1 : 1)) }
}
