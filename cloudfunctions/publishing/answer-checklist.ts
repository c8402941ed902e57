import { answerChecklist } from '#core/contracts/publishing'
import { answerHit as decide } from '#core/domain/publishing/writing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'

export const answerChecklistHandler = handle(answerChecklist, ({ pieceId, revision, ...given }, call) =>
  changePiece({ pieceId, revision }, call, 'anybody', (found, { look, hand }) => decide(found, look, given, hand)),
)
