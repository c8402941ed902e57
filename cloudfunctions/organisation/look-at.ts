import { type Grant, nodesOf, nodesUnder } from '#core/domain/access/relations'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { type Kept, upFrom } from '#core/domain/organisation/tree'

/** As the contracts have it. */
const MOST_PLACES = 300

interface Looked {
  readonly node: OrganisationNode
  /** The place itself and all above it, nearest first. */
  readonly chain: readonly OrganisationNode[]
  /** The place itself and all under it. */
  readonly under: readonly OrganisationNode[]
  /** Where somebody may look from here: what they manage, what stands right under it, what it stands under. */
  readonly others: readonly { readonly id: string; readonly name: string }[]
  readonly byId: ReadonlyMap<string, OrganisationNode>
}

/** One place that somebody keeps, with all under it: the one named, or the first they manage. */
export function lookAt(
  { nodes, own }: Kept,
  grants: readonly Grant[],
  nodeId: string | undefined,
): Decision<Looked, 'place-not-yours'> {
  const managed = nodesOf(grants, 'manager').filter((id) => own.has(id))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const chain = upFrom(nodeId ?? managed[0] ?? null, byId)
  const [node] = chain
  if (!node || !own.has(node.id)) return refuse('place-not-yours')
  const below = nodesUnder([node.id], nodes)
  const others = nodes.filter(
    ({ id, parentId, closedOn }) =>
      own.has(id) && closedOn === null && (managed.includes(id) || parentId === node.id || id === node.parentId),
  )
  return accept({
    ...{ node, chain, byId },
    under: nodes.filter(({ id }) => below.has(id)),
    others: others.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name })),
  })
}
