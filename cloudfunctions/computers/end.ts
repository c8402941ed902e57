import { endComputer } from '#core/contracts/computers'
import { accept, refuse } from '#core/domain/decision'
import { ended } from '#core/domain/desk/session'
import { handle } from '../_runtime/handle'
import { findSession, saveSession } from '../_store/desk'

/** Who writes at that desk at this moment writes the same person, and looks again whether they still sit there. */
export const endHandler = handle(endComputer, async ({ computerId }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const session = await findSession(documents, computerId)
      if (!session || !caller.ids.includes(session.personId)) return refuse('computer-unknown')
      await saveSession(documents, ended(session, now))
      return accept({ value: { id: computerId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ ended: 1 }) : decision
})
