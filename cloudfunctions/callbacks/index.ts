import { serve } from '../_runtime/serve'
import { askHandler } from './ask'
import { clearHandler } from './clear'
import { closeHandler } from './close'
import { copyMineHandler } from './copy-mine'
import { giveBackHandler } from './give-back'
import { listMineHandler } from './list-mine'
import { listQueueHandler } from './list-queue'
import { listToCallHandler } from './list-to-call'
import { noteToCallHandler } from './note-to-call'
import { noteTryHandler } from './note-try'
import { openToCallHandler } from './open-to-call'
import { readDayHandler } from './read-day'
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
  listToCallHandler,
  openToCallHandler,
  noteToCallHandler,
  readDayHandler,
  clearHandler,
]

export const main = serve(handlers)
