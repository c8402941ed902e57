import { serve } from '../_runtime/serve'
import { clearHandler } from './clear'
import { confirmHandler } from './confirm'
import { endAllHandler, endHandler } from './end'
import { listHandler } from './list'
import { lookAtHandler } from './look-at'
import { refuseHandler } from './refuse'

export const handlers = [
  lookAtHandler,
  confirmHandler,
  refuseHandler,
  listHandler,
  endHandler,
  endAllHandler,
  clearHandler,
]

export const main = serve(handlers)
