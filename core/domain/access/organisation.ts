import { type Grant, nodesOf, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The places somebody keeps: those they manage and all below; what lies above is never theirs. */
export const keptTree = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(
    nodesOf(grants, 'manager').filter((nodeId) => nodes.some(({ id }) => id === nodeId)),
    nodes,
  )
