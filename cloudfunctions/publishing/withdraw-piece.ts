import { withdrawPiece } from '#core/contracts/publishing'
import { withdrawPiece as decide } from '#core/domain/publishing/standing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'

export const withdrawPieceHandler = handle(withdrawPiece, ({ pieceId, revision }, call) =>
  changePiece({ pieceId, revision }, call, 'anybody', (found, { hand }) => decide(found, hand)),
)
