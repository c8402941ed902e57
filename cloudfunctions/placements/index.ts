import { serve } from '../_runtime/serve'
import { listPlacementsHandler } from './list'
import { noteStepHandler } from './note-step'
import { openPhotoHandler } from './open-photo'
import { putUpHandler } from './put-up'
import { setPhotoHandler } from './set-photo'
import { takeDownHandler } from './take-down'

export const handlers = [
  listPlacementsHandler,
  putUpHandler,
  takeDownHandler,
  noteStepHandler,
  setPhotoHandler,
  openPhotoHandler,
]

export const main = serve(handlers)
