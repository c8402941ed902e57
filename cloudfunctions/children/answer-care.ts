import { answerCare } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { withSpoken } from '#core/domain/children/care'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'

export const answerCareHandler = handle(answerCare, async ({ childId, careId }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const may = mayDoForChild('answer-care', child, caller.ids, now)
      if (!may.ok) return may
      const spoken = withSpoken(child, { relation: may.value, careId, now })
      if (!spoken.ok) return spoken
      await saveChildRow(documents, spoken.value)
      return accept({ value: { id: careId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ careId: decision.value.id }) : decision
})
