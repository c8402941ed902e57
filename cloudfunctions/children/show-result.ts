import { showResult } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { traced } from '#core/domain/children/profile'
import { mayShow } from '#core/domain/children/result'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveChildResult } from '../_store/child-results'
import { saveChildRow } from '../_store/children'
import { knownResult } from './own-result'

export const showResultHandler = handle(showResult, async ({ resultId, shows }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const known = await knownResult(documents, resultId, caller.ids)
      if (!known.ok) return known
      const { result, child } = known.value
      // What a guardian said is the guardians' to see.
      if (result.voice === 'guardian') return refuse('result-unknown')
      const may = mayDoForChild('share-result', child, caller.ids, now)
      if (!may.ok) return may
      const chosen = mayShow(child, shows, now)
      if (!chosen.ok) return chosen
      await saveChildResult(documents, { ...result, shows })
      await saveChildRow(documents, traced(child, { at: now, did: 'shown', resultId, shows }))
      return accept({ value: { id: resultId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ resultId: decision.value.id }) : decision
})
