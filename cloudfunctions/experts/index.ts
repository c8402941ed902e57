import { serve } from '../_runtime/serve'
import { inviteAdmittedHandler } from './invite-admitted'
import { listHandler } from './list'
import { listBatchesHandler } from './list-batches'
import { openBatchHandler } from './open-batch'
import { readBatchHandler } from './read-batch'
import { readOwnHandler } from './read-own'
import { reviewBatchHandler } from './review-batch'
import { saveBatchHandler } from './save-batch'
import { setOwnHandler } from './set-own'
import { withdrawBatchHandler } from './withdraw-batch'

export const handlers = [
  listHandler,
  readOwnHandler,
  setOwnHandler,
  listBatchesHandler,
  readBatchHandler,
  openBatchHandler,
  saveBatchHandler,
  withdrawBatchHandler,
  reviewBatchHandler,
  inviteAdmittedHandler,
]

export const main = serve(handlers)
