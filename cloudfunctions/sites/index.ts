import { serve } from '../_runtime/serve'
import { landHandler } from './land'
import { listSitesHandler } from './list'
import { listHotlinesHandler } from './list-hotlines'

export const handlers = [landHandler, listSitesHandler, listHotlinesHandler]

export const main = serve(handlers)
