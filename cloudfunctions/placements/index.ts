import { serve } from '../_runtime/serve'
import { listPlacementsHandler } from './list'
import { noteStepHandler } from './note-step'
import { putUpHandler } from './put-up'
import { takeDownHandler } from './take-down'

export const main = serve([listPlacementsHandler, putUpHandler, takeDownHandler, noteStepHandler])
