import { removeGuardian } from '#core/contracts/children'
import { mayDoForChild, relationToChild } from '#core/domain/access/child'
import { remove } from '#core/domain/children/guardians'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'

export const removeGuardianHandler = handle(removeGuardian, async (input, { caller, write }) => {
  const { childId, guardianId, reason } = input
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const relation = relationToChild(child, caller.ids)
      const isLeaving = relation?.as === 'guardian' && relation.guardian.id === guardianId
      const may = mayDoForChild(isLeaving ? 'leave' : 'remove-guardian', child, caller.ids, now)
      if (!may.ok) return may
      if (may.value.as === 'self') return refuse('not-guardian')
      const removed = remove(child, { by: may.value.guardian, guardianId, reason, now })
      if (!removed.ok) return removed
      await saveChildRow(documents, removed.value)
      return accept({ value: { id: childId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ childId: decision.value.id }) : decision
})
