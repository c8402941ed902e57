import { serve } from '../_runtime/serve'
import { listPlacementsHandler } from './list'
import { noteStepHandler } from './note-step'
import { putUpHandler } from './put-up'
import { takeDownHandler } from './take-down'

export const handlers = [listPlacementsHandler, putUpHandler, takeDownHandler, noteStepHandler]

export const main = serve(handlers)
