import { setOwnExpert } from '#core/contracts/experts'
import { accept, refuse } from '#core/domain/decision'
import { withOwn } from '#core/domain/experts/availability'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findExpert, putExpert } from '../_store/experts'
import { findStaff } from '../_store/staff'
import { describeOwn } from './own'

export const setOwnHandler = handle(setOwnExpert, async (input, { caller, database, askedAt, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const { id } = await findStaff(documents, caller.ids)
      const expert = await findExpert(documents, id)
      if (!expert) return refuse('expert-unknown')
      const changed = withOwn(expert, input, dateOf(now))
      if (!changed.ok) return changed
      await putExpert(documents, changed.value)
      return accept({ value: changed.value, person })
    },
    async again(documents, id) {
      const expert = await findExpert(documents, id)
      return expert ? accept(expert) : refuse('expert-unknown')
    },
  })
  if (!decision.ok) return decision
  const own = await describeOwn(database, decision.value, askedAt)
  return own ? accept({ own }) : refuse('expert-unknown')
})
