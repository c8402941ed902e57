import { serve } from '../_runtime/serve'
import { askHandler } from './ask'
import { closeHandler, declineHandler, sendBackHandler, withdrawHandler } from './end'
import { listHandler } from './list'
import { openHandler } from './open'
import { readExpertHandler } from './read-expert'
import { sayHandler } from './say'

export const handlers = [
  readExpertHandler,
  askHandler,
  listHandler,
  openHandler,
  sayHandler,
  closeHandler,
  declineHandler,
  sendBackHandler,
  withdrawHandler,
]

export const main = serve(handlers)
