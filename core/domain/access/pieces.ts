import { type KeptPlaces, keptPlaces } from './lines'
import type { Grant } from './relations'
import type { StaffRole } from './roles'

interface Node {
  readonly id: string
  readonly parentId: string | null
}

/** What somebody edits, and what they read as a professional: each by the places under theirs. */
export interface Desk {
  readonly edits: KeptPlaces
  readonly reviews: KeptPlaces
}

export function deskOf(grants: readonly Grant[], nodes: readonly Node[]): Desk {
  const of = (role: StaffRole) =>
    keptPlaces(
      grants.filter((grant) => grant.role === role),
      nodes,
    )
  return { edits: of('editor'), reviews: of('professional-reviewer') }
}

/** Whose a piece is: a place's; or everybody's (null), which the top answers for, as for all that came with the program. */
export function isUnder({ nodeIds, everywhere }: KeptPlaces, nodeId: string | null): boolean {
  return nodeId === null ? everywhere : nodeIds.has(nodeId)
}

/** Whether somebody has anything to do with a piece. */
export const seesPiece = ({ edits, reviews }: Desk, nodeId: string | null): boolean =>
  isUnder(edits, nodeId) || isUnder(reviews, nodeId)
