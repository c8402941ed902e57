import { publishPiece } from '#core/contracts/publishing'
import type { Decision } from '#core/domain/decision'
import type { Piece } from '#core/domain/publishing/piece'
import { publishPiece as decide, type publishRefusals } from '#core/domain/publishing/standing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'

type Publishing = Decision<Piece, (typeof publishRefusals)[number] | 'piece-changed' | 'shelf-full'>

export const publishPieceHandler = handle(publishPiece, ({ pieceId, revision }, call) =>
  changePiece({ pieceId, revision }, call, 'editor', (found, { look, hand }): Publishing => decide(found, look, hand)),
)
