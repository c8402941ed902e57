import { type Grant, nodesOf, nodesUnder } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The places whose courses somebody keeps: those they manage or edit for, and all below. */
export const coursePlaces = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder([...nodesOf(grants, 'manager'), ...nodesOf(grants, 'editor')], nodes)

/** The places whose figures somebody sees, and whose residents they count: how a place does is its managers' to know. */
export const figurePlaces = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(nodesOf(grants, 'manager'), nodes)
