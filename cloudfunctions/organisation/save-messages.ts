import { saveMessages } from '#core/contracts/organisation'
import { accept, refuse } from '#core/domain/decision'
import { checkQuiet, checkTemplates } from '#core/domain/messages/template'
import { handle } from '../_runtime/handle'
import { findMessageSettings, saveMessageSettings } from '../_store/message-settings'
import { managesAll, shownMessages } from './manages-all'

export const saveMessagesHandler = handle(saveMessages, async ({ revision, quiet, templates }, { database, write }) => {
  const decision = await write({
    async first(documents, { person, grants }) {
      if (!(await managesAll(database, grants))) return refuse('place-not-yours')
      const before = await findMessageSettings(documents)
      if (before.revision !== revision) return refuse('messages-changed')
      const hours = checkQuiet(quiet)
      if (!hours.ok) return hours
      const fit = checkTemplates(templates)
      if (!fit.ok) return fit
      const value = { ...before, quiet, templates, revision: revision + 1 }
      await saveMessageSettings(documents, value)
      return accept({ value, person })
    },
    again: async (documents) => accept(await findMessageSettings(documents)),
  })
  return decision.ok ? accept({ settings: shownMessages(decision.value) }) : decision
})
