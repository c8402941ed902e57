import { serve } from '../_runtime/serve'
import { listLooksHandler } from './list-looks'
import { settleAttemptHandler } from './settle-attempt'
import { whoAmIHandler } from './who-am-i'

export const handlers = [whoAmIHandler, settleAttemptHandler, listLooksHandler]

export const main = serve(handlers)
