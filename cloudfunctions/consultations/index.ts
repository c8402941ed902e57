import { serve } from '../_runtime/serve'
import { askHandler } from './ask'
import { closeHandler } from './close'
import { declineHandler } from './decline'
import { listHandler } from './list'
import { openHandler } from './open'
import { readExpertHandler } from './read-expert'
import { sayHandler } from './say'
import { sendBackHandler } from './send-back'
import { withdrawHandler } from './withdraw'

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
