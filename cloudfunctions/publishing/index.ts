import { serve } from '../_runtime/serve'
import { answerChecklistHandler } from './answer-checklist'
import { bringPictureHandler } from './bring-picture'
import { keepPictureHandler } from './keep-picture'
import { listPiecesHandler } from './list-pieces'
import { listShippedHandler } from './list-shipped'
import { openPieceHandler } from './open-piece'
import { previewPieceHandler } from './preview-piece'
import { publishPieceHandler } from './publish-piece'
import { readVersionHandler } from './read-version'
import { restoreVersionHandler } from './restore-version'
import { reviewPieceHandler } from './review-piece'
import { savePieceHandler } from './save-piece'
import { schedulePieceHandler } from './schedule-piece'
import { sendForReviewHandler } from './send-for-review'
import { tendPiecesHandler } from './tend-pieces'
import { withdrawPieceHandler } from './withdraw-piece'

export const handlers = [
  listPiecesHandler,
  listShippedHandler,
  openPieceHandler,
  readVersionHandler,
  previewPieceHandler,
  savePieceHandler,
  restoreVersionHandler,
  sendForReviewHandler,
  reviewPieceHandler,
  answerChecklistHandler,
  schedulePieceHandler,
  publishPieceHandler,
  withdrawPieceHandler,
  bringPictureHandler,
  keepPictureHandler,
  tendPiecesHandler,
]

export const main = serve(handlers)
