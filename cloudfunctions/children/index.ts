import { serve } from '../_runtime/serve'
import { listHandler } from './list'
import { saveHandler } from './save'

export const main = serve([listHandler, saveHandler])
