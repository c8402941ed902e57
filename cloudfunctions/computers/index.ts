import { serve } from '../_runtime/serve'
import { clearHandler } from './clear'
import { confirmHandler } from './confirm'
import { endHandler } from './end'
import { endAllHandler } from './end-all'
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
