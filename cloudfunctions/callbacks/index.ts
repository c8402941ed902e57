import { serve } from '../_runtime/serve'
import { askHandler } from './ask'
import { clearHandler } from './clear'
import { closeHandler } from './close'
import { copyMineHandler } from './copy-mine'
import { giveBackHandler } from './give-back'
import { listMineHandler } from './list-mine'
import { listQueueHandler } from './list-queue'
import { noteTryHandler } from './note-try'
import { takeHandler } from './take'
import { takeBackHandler } from './take-back'

export const handlers = [
  listMineHandler,
  copyMineHandler,
  askHandler,
  takeBackHandler,
  listQueueHandler,
  takeHandler,
  noteTryHandler,
  giveBackHandler,
  closeHandler,
  clearHandler,
]

export const main = serve(handlers)
