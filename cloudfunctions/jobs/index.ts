import { serve } from '../_runtime/serve'
import { bringHandler } from './bring'
import { listHandler } from './list'
import { measureHandler } from './measure'
import { readHealthHandler } from './read-health'
import { watchHandler } from './watch'

export const handlers = [listHandler, readHealthHandler, watchHandler, measureHandler, bringHandler]

export const main = serve(handlers)
