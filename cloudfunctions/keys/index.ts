import { serve } from '../_runtime/serve'
import { turnHandler } from './turn'

export const handlers = [turnHandler]

export const main = serve(handlers)
