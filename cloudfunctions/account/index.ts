import { serve } from '../_runtime/serve'
import { whoAmIHandler } from './who-am-i'

export const main = serve([whoAmIHandler])
