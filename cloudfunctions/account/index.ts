import { serve } from '../_runtime/serve'
import { listInboxHandler } from './list-inbox'
import { listLooksHandler } from './list-looks'
import { markInboxReadHandler } from './mark-inbox-read'
import { settleAttemptHandler } from './settle-attempt'
import { whoAmIHandler } from './who-am-i'

export const handlers = [whoAmIHandler, settleAttemptHandler, listLooksHandler, listInboxHandler, markInboxReadHandler]

export const main = serve(handlers)
