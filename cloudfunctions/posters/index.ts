import { serve } from '../_runtime/serve'
import { makePosterHandler } from './make'
import { setPictureHandler } from './set-picture'

export const handlers = [makePosterHandler, setPictureHandler]

export const main = serve(handlers)
