import { accept, type Decision, refuse } from '../decision'
import type { CivilDate } from '../time'
import { mayStandUnder, type NodeKind, type OrganisationNode } from './node'

/** More than any country is deep. */
export const DEEPEST = 10
/** Right under one place; a city has not as many streets. */
export const MOST_UNDER_ONE = 300

type Placed = Pick<OrganisationNode, 'id' | 'parentId'>

/** The place itself and all above it, nearest first. A circle, which nobody can store, ends. */
export function upFrom<Node extends Placed>(id: string | null, nodes: ReadonlyMap<string, Node>): Node[] {
  const found = new Set<Node>()
  let node = id === null ? undefined : nodes.get(id)
  while (node && !found.has(node) && found.size < DEEPEST) {
    found.add(node)
    node = node.parentId === null ? undefined : nodes.get(node.parentId)
  }
  return [...found]
}

/** How many places one above the other stand under this one, itself included. */
function heightOf(id: string, nodes: readonly Placed[]): number {
  let [row, height] = [[id], 0]
  while (row.length > 0 && height <= DEEPEST) {
    height += 1
    const above = new Set(row)
    row = nodes.filter(({ parentId }) => parentId !== null && above.has(parentId)).map((node) => node.id)
  }
  return height
}

/** What somebody keeps of a tree: the places under theirs. What lies above is never theirs. */
export interface Kept {
  readonly nodes: readonly OrganisationNode[]
  readonly own: ReadonlySet<string>
}

export type PlacingRefusal =
  | 'place-not-yours'
  | 'place-closed'
  | 'kind-not-here'
  | 'tree-circle'
  | 'tree-too-deep'
  | 'places-full'
  | 'place-name-missing'
  | 'place-name-taken'

const byId = (nodes: readonly OrganisationNode[]) => new Map(nodes.map((node) => [node.id, node]))

/** Two of one name right under the same place could not be told apart. */
function isNameTaken(nodes: readonly OrganisationNode[], one: Pick<OrganisationNode, 'id' | 'name' | 'parentId'>) {
  return nodes.some(
    ({ id, name, parentId, closedOn }) =>
      id !== one.id && parentId === one.parentId && name === one.name && closedOn === null,
  )
}

function mayPlace(
  { nodes, own }: Kept,
  one: { readonly id: string; readonly kind: NodeKind; readonly name: string; readonly parentId: string },
): Decision<null, PlacingRefusal> {
  const all = byId(nodes)
  const above = all.get(one.parentId)
  if (!above || !own.has(above.id)) return refuse('place-not-yours')
  if (one.name === '') return refuse('place-name-missing')
  const way = upFrom(above.id, all)
  if (way.some(({ closedOn }) => closedOn !== null)) return refuse('place-closed')
  if (way.some(({ id }) => id === one.id)) return refuse('tree-circle')
  if (!mayStandUnder(one.kind, above.kind)) return refuse('kind-not-here')
  if (way.length + heightOf(one.id, nodes) > DEEPEST) return refuse('tree-too-deep')
  const beside = nodes.filter(({ id, parentId }) => parentId === above.id && id !== one.id)
  if (beside.length >= MOST_UNDER_ONE) return refuse('places-full')
  return isNameTaken(nodes, one) ? refuse('place-name-taken') : accept(null)
}

interface Draft {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  readonly parentId: string
}

export function addNode(kept: Kept, draft: Draft): Decision<OrganisationNode, PlacingRefusal> {
  const one = { ...draft, name: draft.name.trim() }
  const may = mayPlace(kept, one)
  return may.ok ? accept({ ...one, settings: {}, closedOn: null, revision: 1 }) : may
}

/** The first place of all: whatever comes later stands under it. */
export function beginTree(
  id: string,
  top: Pick<OrganisationNode, 'kind' | 'name'> | undefined,
): Decision<OrganisationNode, 'nothing-here-yet'> {
  const name = top?.name.trim() ?? ''
  if (!top || name === '') return refuse('nothing-here-yet')
  return accept({ id, kind: top.kind, name, parentId: null, settings: {}, closedOn: null, revision: 1 })
}

/** The place as somebody last saw it: theirs, and unchanged since. */
function seen({ nodes, own }: Kept, id: string, revision: number) {
  const node = nodes.find((one) => one.id === id)
  if (!node || !own.has(id)) return refuse('place-not-yours')
  return node.revision === revision ? accept(node) : refuse('place-changed')
}

const next = (node: OrganisationNode, change: Partial<OrganisationNode>): OrganisationNode => ({
  ...node,
  ...change,
  revision: node.revision + 1,
})

export function renameNode(
  kept: Kept,
  { nodeId, revision, name }: { readonly nodeId: string; readonly revision: number; readonly name: string },
): Decision<OrganisationNode, PlacingRefusal | 'place-changed'> {
  const node = seen(kept, nodeId, revision)
  if (!node.ok) return node
  const called = next(node.value, { name: name.trim() })
  if (called.name === '') return refuse('place-name-missing')
  return isNameTaken(kept.nodes, called) ? refuse('place-name-taken') : accept(called)
}

/** Where it stands and where it goes have both to be theirs: whoever keeps one place alone cannot take it away. */
export function moveNode(
  kept: Kept,
  { nodeId, revision, parentId }: { readonly nodeId: string; readonly revision: number; readonly parentId: string },
): Decision<OrganisationNode, PlacingRefusal | 'place-changed' | 'place-on-top'> {
  const node = seen(kept, nodeId, revision)
  if (!node.ok) return node
  if (!isBelow(kept, node.value)) return refuse('place-on-top')
  const may = mayPlace(kept, { ...node.value, parentId })
  return may.ok ? accept(next(node.value, { parentId })) : may
}

const isBelow = ({ own }: Kept, { parentId }: OrganisationNode) => parentId !== null && own.has(parentId)

/** What a place would leave behind. */
export interface StandsThere {
  /** Sites that are not closed. */
  readonly sites: number
  /** Grants that people hold there. */
  readonly grants: number
}

/** Closes it from a day on, or opens it again. Nothing may be left behind: neither places nor sites nor whoever works there. */
export function closeNode(
  kept: Kept,
  { nodeId, revision, closed }: { readonly nodeId: string; readonly revision: number; readonly closed: boolean },
  there: StandsThere,
  today: CivilDate,
): Decision<
  OrganisationNode,
  PlacingRefusal | 'place-changed' | 'place-on-top' | 'place-has-places' | 'place-has-sites' | 'place-has-staff'
> {
  const node = seen(kept, nodeId, revision)
  if (!node.ok) return node
  if (!isBelow(kept, node.value)) return refuse('place-on-top')
  if (!closed) {
    const above = upFrom(node.value.parentId, byId(kept.nodes))
    if (above.some(({ closedOn }) => closedOn !== null)) return refuse('place-closed')
    if (isNameTaken(kept.nodes, node.value)) return refuse('place-name-taken')
    return accept(next(node.value, { closedOn: null }))
  }
  if (kept.nodes.some((one) => one.parentId === nodeId && one.closedOn === null)) return refuse('place-has-places')
  if (there.sites > 0) return refuse('place-has-sites')
  if (there.grants > 0) return refuse('place-has-staff')
  return accept(next(node.value, { closedOn: node.value.closedOn ?? today }))
}
