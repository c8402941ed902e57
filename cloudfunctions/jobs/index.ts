import { serve } from '../_runtime/serve'
import { listHandler } from './list'
import { measureHandler } from './measure'
import { readHealthHandler } from './read-health'
import { watchHandler } from './watch'

export const handlers = [listHandler, readHealthHandler, watchHandler, measureHandler]

export const main = serve(handlers)
