import { removeOther } from '#core/contracts/appointments'
import { relationToChild } from '#core/domain/access/child'
import { accept, refuse } from '#core/domain/decision'
import { comingOf } from '#core/domain/scheduling/caps'
import { handle } from '../_runtime/handle'
import { findChild } from '../_store/children'
import { othersOf } from './others'

export const removeOtherHandler = handle(removeOther, async ({ otherId }, { caller, secrets, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      if (!person.others.some(({ id }) => id === otherId)) return refuse('other-unknown')
      if (comingOf(person, now).some(({ forOther }) => forOther === otherId)) return refuse('other-booked')
      // Gone from this list, nobody would find the way to it any more.
      const profile = await findChild(documents, otherId)
      if (profile && relationToChild(profile, caller.ids)) return refuse('other-has-profile')
      const after = { ...person, others: person.others.filter(({ id }) => id !== otherId) }
      return accept({ value: { id: otherId, others: othersOf(secrets, after, caller.ids) }, person: after })
    },
    async again(_, id, { person }) {
      return accept({ id, others: othersOf(secrets, person, caller.ids) })
    },
  })
  return decision.ok ? accept({ others: decision.value.others }) : decision
})
