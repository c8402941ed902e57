import { endAllComputers } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { ended } from '#core/domain/desk/session'
import { handle } from '../_runtime/handle'
import { findSession, listSessions, saveSession } from '../_store/desk'

const MOST = 100

export const endAllHandler = handle(endAllComputers, async (_, { caller, database, askedAt, newId, write }) => {
  const open = await listSessions(database, caller.ids, askedAt, MOST)
  const decision = await write<{ readonly id: string }, never>({
    async first(documents, { person, now }) {
      for (const { id } of open) {
        const session = await findSession(documents, id)
        if (session) await saveSession(documents, ended(session, now))
      }
      return accept({ value: { id: newId() }, person })
    },
    again: async (_documents, id) => accept({ id }),
  })
  return decision.ok ? accept({ endedAll: true as const }) : decision
})
