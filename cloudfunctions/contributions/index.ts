import { serve } from '../_runtime/serve'
import { answerHandler } from './answer'
import { clearHandler } from './clear'
import { listInboxHandler } from './list-inbox'
import { listMineHandler } from './list-mine'
import { readHandler } from './read'
import { replyHandler } from './reply'
import { sendHandler } from './send'
import { takeBackHandler } from './take-back'
import { takeUpHandler } from './take-up'

export const handlers = [
  listMineHandler,
  sendHandler,
  replyHandler,
  takeBackHandler,
  listInboxHandler,
  readHandler,
  answerHandler,
  takeUpHandler,
  clearHandler,
]

export const main = serve(handlers)
