import { reviewPiece } from '#core/contracts/publishing'
import { reviewPiece as decide } from '#core/domain/publishing/reviewing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'
import { reviewingOf } from './view'

export const reviewPieceHandler = handle(reviewPiece, ({ pieceId, revision, ...said }, call) =>
  changePiece({ pieceId, revision }, call, 'anybody', (found, { look, desk, hand }) =>
    decide(found, look, said, reviewingOf(desk, found.nodeId), hand),
  ),
)
