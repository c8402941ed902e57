import { sendForReview } from '#core/contracts/publishing'
import { sendForReview as decide } from '#core/domain/publishing/writing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'

export const sendForReviewHandler = handle(sendForReview, ({ pieceId, revision }, call) =>
  changePiece({ pieceId, revision }, call, 'editor', (found, { look, hand }) => decide(found, look, hand)),
)
