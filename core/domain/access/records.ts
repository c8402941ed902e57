import type { CivilDate } from '../time'
import { grantsInForce } from './gate'
import { type Grant, type Node, nodesOf, nodesUnder } from './relations'
import type { StaffRecord } from './staff'

/** Who may open a record they have nothing to do with while somebody is in danger: the care team, and nobody else. */
export const emergencyRoles = ['counsellor', 'care-worker'] as const

/** The places whose records somebody answers for. */
export const keptRecords = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(nodesOf(grants, 'file-keeper'), nodes)

/** A keeper, with the places whose records they answer for. */
export interface Keeper {
  readonly id: string
  readonly nodeIds: ReadonlySet<string>
}

/**
 * The keepers who answer for the place of a post, others than whoever asks. What they keep besides is how far somebody at
 * that post reaches: there is always one person who answers for both, and who will ask why.
 */
export function keepersOf(
  staff: readonly StaffRecord[],
  posts: readonly Grant[],
  {
    nodes,
    self,
    today,
  }: { readonly nodes: readonly Node[]; readonly self: readonly string[]; readonly today: CivilDate },
): Keeper[] {
  return staff.flatMap((record) => {
    const grants = grantsInForce(record, ['file-keeper'], today)
    if (!grants.ok || self.includes(record.id)) return []
    const nodeIds = keptRecords(grants.value, nodes)
    return posts.some(({ nodeId }) => nodeIds.has(nodeId)) ? [{ id: record.id, nodeIds }] : []
  })
}

/** All places that anybody answers for whose grant holds today, whoever asks. */
export const recordsKept = (
  staff: readonly StaffRecord[],
  nodes: readonly Node[],
  today: CivilDate,
): ReadonlySet<string> =>
  new Set(
    staff.flatMap((record) => {
      const grants = grantsInForce(record, ['file-keeper'], today)
      return grants.ok ? [...keptRecords(grants.value, nodes)] : []
    }),
  )

/** Of these, one who answers for that place; null where none does. */
export const keeperFor = (keepers: readonly Keeper[], nodeId: string): Keeper | null =>
  keepers.find(({ nodeIds }) => nodeIds.has(nodeId)) ?? null

/** The post somebody acts by at one place: the first of those over it. */
export const postOver = (posts: readonly Grant[], nodeId: string, nodes: readonly Node[]): Grant | null =>
  posts.find((post) => nodesUnder([post.nodeId], nodes).has(nodeId)) ?? null

/** The post somebody acts by: of those that a keeper answers for, the first. */
export const actingPost = (posts: readonly Grant[], { nodeIds }: Keeper): Grant | null =>
  posts.find(({ nodeId }) => nodeIds.has(nodeId)) ?? null
