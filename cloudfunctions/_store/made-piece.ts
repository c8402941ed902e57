import type { Contribution } from '#core/domain/contributions/contribution'
import type { Piece } from '#core/domain/publishing/piece'
import { removeArticle } from './articles'
import type { Documents, Gets } from './database'
import { findPiece, removePiece } from './pieces'

/** What was made of it, where that is still there; a contribution nobody took was made into nothing. */
export async function findMade(documents: Gets, { pieceId }: Pick<Contribution, 'pieceId'>): Promise<Piece | null> {
  return pieceId === null ? null : findPiece(documents, pieceId)
}

export const isPrinted = (piece: Pick<Piece, 'standing'> | null): boolean => piece !== null && piece.standing !== null

/**
 * Takes away the draft that was made of it, with its older texts and what was withdrawn of it. Whoever publishes it at this
 * moment writes the same document, so one of the two is refused. False where readers read it: then it stays.
 */
export async function removeMade(documents: Documents, contribution: Pick<Contribution, 'pieceId'>): Promise<boolean> {
  const piece = await findMade(documents, contribution)
  if (piece === null) return true
  if (isPrinted(piece)) return false
  await removePiece(documents, piece)
  await removeArticle(documents, piece.id)
  return true
}
