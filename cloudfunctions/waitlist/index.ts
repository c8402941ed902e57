import { serve } from '../_runtime/serve'
import { handOutHandler } from './hand-out'
import { joinHandler } from './join'
import { listEntriesHandler } from './list-entries'
import { pauseHandler } from './pause'
import { prioritiseHandler } from './prioritise'
import { readHandler } from './read'
import { resumeHandler } from './resume'
import { withdrawHandler } from './withdraw'

export const handlers = [
  joinHandler,
  readHandler,
  pauseHandler,
  resumeHandler,
  withdrawHandler,
  listEntriesHandler,
  prioritiseHandler,
  handOutHandler,
]

export const main = serve(handlers)
