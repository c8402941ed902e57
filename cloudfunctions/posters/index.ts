import { serve } from '../_runtime/serve'
import { makePosterHandler } from './make'

export const main = serve([makePosterHandler])
