import { takeBackResult } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { takenBack } from '#core/domain/children/sharing'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveChildResult } from '../_store/child-results'
import { knownResult } from './own-result'

export const takeBackResultHandler = handle(takeBackResult, async ({ resultId }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const known = await knownResult(documents, resultId, caller.ids)
      if (!known.ok) return known
      const { result, child } = known.value
      const deed = result.voice === 'guardian' ? 'take-back-guardians-share' : 'take-back-childs-share'
      const may = mayDoForChild(deed, child, caller.ids, now)
      if (!may.ok) return may
      const taken = takenBack(result, now)
      if (!taken.ok) return taken
      const value = { id: resultId }
      if (taken.value === result) return accept({ value, person, already: true as const })
      await saveChildResult(documents, taken.value)
      return accept({ value, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ resultId: decision.value.id }) : decision
})
