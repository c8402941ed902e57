import { removeOther } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { comingOf } from '#core/domain/scheduling/caps'
import { handle } from '../_runtime/handle'
import { othersOf } from './others'

export const removeOtherHandler = handle(removeOther, async ({ otherId }, { caller, secrets, write }) => {
  const decision = await write({
    async first(_, { person, now }) {
      if (!person.others.some(({ id }) => id === otherId)) return refuse('other-unknown')
      if (comingOf(person, now).some(({ forOther }) => forOther === otherId)) return refuse('other-booked')
      const after = { ...person, others: person.others.filter(({ id }) => id !== otherId) }
      return accept({ value: { id: otherId, others: othersOf(secrets, after, caller.ids) }, person: after })
    },
    async again(_, id, { person }) {
      return accept({ id, others: othersOf(secrets, person, caller.ids) })
    },
  })
  return decision.ok ? accept({ others: decision.value.others }) : decision
})
