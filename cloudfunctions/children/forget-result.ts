import { forgetResult } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { withoutCareOf } from '#core/domain/children/care'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { removeChildResult } from '../_store/child-results'
import { saveChildRow } from '../_store/children'
import { knownResult } from './own-result'

export const forgetResultHandler = handle(forgetResult, async ({ resultId }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const known = await knownResult(documents, resultId, caller.ids)
      if (!known.ok) return known
      const { result, child } = known.value
      const deed = result.voice === 'guardian' ? 'forget-guardians-result' : 'forget-childs-result'
      const may = mayDoForChild(deed, child, caller.ids, now)
      if (!may.ok) return may
      await removeChildResult(documents, resultId)
      if (result.exception) await saveChildRow(documents, withoutCareOf(child, resultId))
      return accept({ value: { id: resultId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({}) : decision
})
