import { type Desk, isUnder } from '#core/domain/access/pieces'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Piece } from '#core/domain/publishing/piece'
import { readerOf } from '#core/domain/publishing/reviewing'
import type { ListedPiece, ListedVersion } from '../_store/pieces'

/** As the contract has it. */
const MOST_PLACES = 60

/** What somebody may write for. */
export const placesOf = ({ edits }: Desk, nodes: readonly OrganisationNode[]) => ({
  places: nodes
    .filter(({ id }) => edits.nodeIds.has(id))
    .slice(0, MOST_PLACES)
    .map(({ id, name }) => ({ id, name })),
  everywhere: edits.everywhere,
})

export const reviewingOf = ({ edits, reviews }: Desk, nodeId: string | null) => ({
  edits: isUnder(edits, nodeId),
  reviews: isUnder(reviews, nodeId),
})

function mayReview(piece: ListedPiece, desk: Desk, ids: readonly string[]) {
  if (piece.state !== 'in-review') return 'no' as const
  const as = readerOf(piece, reviewingOf(desk, piece.nodeId), ids)
  if (as.ok) return 'yes' as const
  return as.refusal === 'own-piece' ? ('own' as const) : as.refusal
}

export function describeRow(piece: ListedPiece, desk: Desk, ids: readonly string[]) {
  const { id, nodeId, state, asks, standing, publishAt, changedAt, text } = piece
  return {
    ...{ id, nodeId, state, asks, standing, publishAt, changedAt, title: text.title, reviewBy: text.reviewBy },
    yours: isUnder(desk.edits, nodeId),
    review: mayReview(piece, desk, ids),
  }
}

/** As staff see it: of who did something, whether it was they. */
export function describePiece(piece: Piece, desk: Desk, ids: readonly string[]) {
  const { revision, version, text, answers, review, deeds } = piece
  const mine = (by: string) => ids.includes(by)
  return {
    ...describeRow(piece, desk, ids),
    ...{ revision, version, text },
    answers: answers.map(({ by, ...answer }) => ({ ...answer, mine: mine(by) })),
    reviewed: review && { ...review, mine: mine(review.by) },
    deeds: deeds.map(({ by, ...deed }) => ({ ...deed, mine: mine(by) })),
  }
}

export const describeVersion = ({ version, text, at, by }: ListedVersion, ids: readonly string[]) => ({
  ...{ version, at, title: text.title },
  mine: ids.includes(by),
})
