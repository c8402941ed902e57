import type { CivilDate } from '../time'
import { standsBetween } from './gate'
import { type Grant, type Node, nodesOf, nodesUnder } from './relations'
import type { StaffRole } from './roles'
import type { StaffRecord } from './staff'

/** Who finds them: those who may have a question, who answers for the service, and the experts themselves. */
export const directoryRoles = [
  'counsellor',
  'manager',
  'care-worker',
  'psych-officer',
  'clinical-lead',
  'expert',
] as const satisfies readonly StaffRole[]

/** Who sees a batch, and decides one that another person proposed. */
export const reviewRoles = ['manager', 'psych-officer', 'clinical-lead'] as const satisfies readonly StaffRole[]

/** The places themselves and all above them. A circle ends. */
function nodesAbove(nodeIds: readonly string[], nodes: readonly Node[]): ReadonlySet<string> {
  const parentOf = new Map(nodes.map(({ id, parentId }) => [id, parentId]))
  const above = new Set<string>()
  for (const nodeId of nodeIds) {
    for (let at: string | null = nodeId; at !== null && !above.has(at); at = parentOf.get(at) ?? null) above.add(at)
  }
  return above
}

/** Where an expert is there for somebody: at their own places and above; for who manages, below as well. */
export const expertPlaces = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  new Set([
    ...nodesAbove(
      grants.map(({ nodeId }) => nodeId),
      nodes,
    ),
    ...nodesUnder(nodesOf(grants, 'manager'), nodes),
  ])

/** The places whose batches somebody sees and decides: theirs and all below. */
export const reviewPlaces = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(
    reviewRoles.flatMap((role) => nodesOf(grants, role)),
    nodes,
  )

/** The grant of somebody of the pool, put to rest or not. */
export const expertGrant = ({ grants }: Pick<StaffRecord, 'grants'>): Grant | null =>
  grants.find(({ role }) => role === 'expert') ?? null

/** Whether colleagues find them today: the post is held at that place, and nothing stands between them and it. */
export function isFound(record: StaffRecord, { nodeId }: { readonly nodeId: string }, today: CivilDate): boolean {
  const grant = record.grants.find((one) => one.role === 'expert' && one.nodeId === nodeId)
  return grant !== undefined && standsBetween(record, grant, today) === null
}
