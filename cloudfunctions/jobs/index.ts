import { serve } from '../_runtime/serve'
import { listHandler } from './list'
import { watchHandler } from './watch'

export const handlers = [listHandler, watchHandler]

export const main = serve(handlers)
