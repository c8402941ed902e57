import { serve } from '../_runtime/serve'
import { landHandler } from './land'
import { listSitesHandler } from './list'

export const main = serve([landHandler, listSitesHandler])
