import { deskOf } from './pieces'
import type { Grant } from './relations'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** The periodical is everybody's, so what is sent in for it is read by editors of the top alone: a neighbour's editor is not. */
export const readsContributions = (grants: readonly Grant[], nodes: readonly Node[]): boolean =>
  deskOf(grants, nodes).edits.everywhere
