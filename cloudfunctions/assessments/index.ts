import { serve } from '../_runtime/serve'
import { forgetHandler } from './forget'
import { listMineHandler } from './list-mine'
import { submitHandler } from './submit'

export const main = serve([submitHandler, listMineHandler, forgetHandler])
