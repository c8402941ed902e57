import { serve } from '../_runtime/serve'
import { makePosterHandler } from './make'

export const handlers = [makePosterHandler]

export const main = serve(handlers)
