import { decideWording } from '#core/contracts/assessments'
import { checkLicence, decide } from '#core/domain/assessment/wording'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findWording, saveWording } from '../_store/wordings'
import { describeWording } from './wording-view'

export const decideWordingHandler = handle(decideWording, async ({ importId, decision: wish }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const found = await findWording(documents, importId)
      if (!found) return refuse('import-unknown')
      const may = wish === 'approved' ? checkLicence(found.licence, dateOf(now)) : accept(true as const)
      if (!may.ok) return may
      const decided = decide(found, wish, { ids: caller.ids, at: now })
      if (!decided.ok) return decided
      await saveWording(documents, decided.value)
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await findWording(documents, id)
      return found ? accept(found) : refuse('import-unknown')
    },
  })
  return decision.ok ? accept({ decided: describeWording(decision.value, caller.ids) }) : decision
})
