import { type Grant, nodesOf, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The places whose courses somebody keeps and whose figures they see: those they manage, and all below. */
export const coursePlaces = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(nodesOf(grants, 'manager'), nodes)
