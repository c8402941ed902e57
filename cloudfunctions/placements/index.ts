import { serve } from '../_runtime/serve'
import { listPlacementsHandler } from './list'
import { listBareDoorsHandler } from './list-bare-doors'
import { noteStepHandler } from './note-step'
import { openPhotoHandler } from './open-photo'
import { putUpHandler } from './put-up'
import { putUpAtDoorsHandler } from './put-up-at-doors'
import { setPhotoHandler } from './set-photo'
import { takeDownHandler } from './take-down'

export const handlers = [
  listPlacementsHandler,
  listBareDoorsHandler,
  putUpHandler,
  putUpAtDoorsHandler,
  takeDownHandler,
  noteStepHandler,
  setPhotoHandler,
  openPhotoHandler,
]

export const main = serve(handlers)
