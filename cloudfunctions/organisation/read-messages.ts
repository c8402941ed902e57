import { readMessages } from '#core/contracts/organisation'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findMessageSettings } from '../_store/message-settings'
import { managesAll, shownMessages } from './manages-all'

export const readMessagesHandler = handle(readMessages, async (_, { caller, database }) => {
  const [settings, mayChange] = await Promise.all([findMessageSettings(database), managesAll(database, caller.grants)])
  return accept({ settings: shownMessages(settings), mayChange })
})
