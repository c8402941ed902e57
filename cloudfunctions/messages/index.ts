import { serve } from '../_runtime/serve'
import { sendDueHandler } from './send-due'

export const handlers = [sendDueHandler]

export const main = serve(handlers)
