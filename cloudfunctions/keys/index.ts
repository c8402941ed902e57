import { serve } from '../_runtime/serve'
import { turnHandler } from './turn'

export const main = serve([turnHandler])
