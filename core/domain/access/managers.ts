import { type Node, nodesUnder } from './relations'
import type { StaffRecord } from './staff'

type Holding = Pick<StaffRecord, 'grants'>

/** The places that somebody manages, there or from above, who is not put to rest. */
export function managedPlaces(records: readonly Holding[], nodes: readonly Node[]): ReadonlySet<string> {
  const from = records.flatMap(({ grants }) =>
    grants.filter(({ role, suspended }) => role === 'manager' && !suspended).map(({ nodeId }) => nodeId),
  )
  return nodesUnder(from, nodes)
}

/** Whether a place that had a manager would have none: nobody could invite anybody there any more. */
export function leavesUnmanaged(
  before: readonly Holding[],
  after: readonly Holding[],
  nodes: readonly Node[],
): boolean {
  const still = managedPlaces(after, nodes)
  return [...managedPlaces(before, nodes)].some((nodeId) => !still.has(nodeId))
}

/** The places at the top that nobody manages: where the way in without managers leads. */
export function topsWithoutManagers(records: readonly Holding[], nodes: readonly Node[]): string[] {
  const managed = managedPlaces(records, nodes)
  return nodes.filter(({ id, parentId }) => parentId === null && !managed.has(id)).map(({ id }) => id)
}
