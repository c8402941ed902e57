import { allowReminders } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { allow, allowNone, leaveOf } from '#core/domain/messages/allow'
import { askedFor } from '#core/domain/messages/occasion'
import { handle } from '../_runtime/handle'
import { privateAt } from '../_runtime/personal'

export const allowRemindersHandler = handle(
  allowReminders,
  async ({ allowed, about = 'booked' }, { sealAddress, write }) => {
    const decision = await write({
      async first(_, { person, now }) {
        if (allowed.length === 0) {
          const after = allowNone(person, askedFor[about])
          return accept({ value: { id: person.id, left: leaveOf(after) }, person: after, takesBack: true })
        }
        const to = sealAddress(privateAt(person.id, 'to', null))
        if (to === null) return refuse('no-address')
        const after = allow(person, allowed, to, now)
        return accept({ value: { id: person.id, left: leaveOf(after) }, person: after })
      },
      async again(_, id, { person }) {
        return accept({ id, left: leaveOf(person) })
      },
    })
    return decision.ok ? accept({ left: decision.value.left }) : decision
  },
)
