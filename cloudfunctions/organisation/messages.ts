import { readMessages, saveMessages } from '#core/contracts/organisation'
import type { Grant } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { checkTemplates, type MessageSettings } from '#core/domain/messages/template'
import { handle } from '../_runtime/handle'
import type { Reads } from '../_store/database'
import { findMessageSettings, saveMessageSettings } from '../_store/message-settings'
import { readKept } from './change-node'

const shown = ({ revision, quiet, templates }: MessageSettings) => ({ revision, quiet, templates })

/** Whoever manages a place that nothing is above. */
async function managesAll(database: Reads, grants: readonly Grant[]): Promise<boolean> {
  const { nodes, own } = await readKept(database, grants)
  return nodes.some(({ id, parentId }) => parentId === null && own.has(id))
}

export const readMessagesHandler = handle(readMessages, async (_, { caller, database }) => {
  const [settings, mayChange] = await Promise.all([findMessageSettings(database), managesAll(database, caller.grants)])
  return accept({ settings: shown(settings), mayChange })
})

export const saveMessagesHandler = handle(saveMessages, async ({ revision, quiet, templates }, { database, write }) => {
  const decision = await write({
    async first(documents, { person, grants }) {
      if (!(await managesAll(database, grants))) return refuse('place-not-yours')
      const before = await findMessageSettings(documents)
      if (before.revision !== revision) return refuse('messages-changed')
      const fit = checkTemplates(templates)
      if (!fit.ok) return fit
      const value = { ...before, quiet, templates, revision: revision + 1 }
      await saveMessageSettings(documents, value)
      return accept({ value, person })
    },
    again: async (documents) => accept(await findMessageSettings(documents)),
  })
  return decision.ok ? accept({ settings: shown(decision.value) }) : decision
})
