import { schedulePiece } from '#core/contracts/publishing'
import { schedulePiece as decide } from '#core/domain/publishing/standing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'

export const schedulePieceHandler = handle(schedulePiece, ({ pieceId, revision, at }, call) =>
  changePiece({ pieceId, revision }, call, 'editor', (found, { hand }) => decide(found, at, hand)),
)
