import { askForSomebody } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { hasWhomToTell, withCare } from '#core/domain/children/care'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'

export const askForSomebodyHandler = handle(askForSomebody, async ({ childId }, { caller, newId, write }) => {
  const id = newId()
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const may = mayDoForChild('ask-for-somebody', child, caller.ids, now)
      if (!may.ok) return may
      if (!hasWhomToTell(child, now)) return refuse('nobody-to-tell')
      await saveChildRow(documents, withCare(child, { id, at: now, reason: 'asked-for-somebody', resultId: null }))
      return accept({ value: { id }, person })
    },
    again: async (_, toldId) => accept({ id: toldId }),
  })
  return decision.ok ? accept({ careId: decision.value.id }) : decision
})
