import { cancelAppointment } from '#core/contracts/appointments'
import { belongsTo } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf } from '#core/domain/people/person'
import { cancel } from '#core/domain/scheduling/cancel'
import { handle } from '../_runtime/handle'
import { findFiled } from '../_store/appointments'
import { readTaken, savePlaces } from '../_store/places'
import { filed, ownAgain } from './own'
import { describeAppointment } from './view'

export const cancelHandler = handle(cancelAppointment, async ({ appointmentId }, { caller, database, write }) => {
  let at = 0
  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      // What was filed is over, and is asked for by whoever looks at an old list.
      const appointment = appointmentOf(person, appointmentId) ?? (await findFiled(documents, appointmentId))
      // Somebody else's is unknown like one that never was: the answer must not tell which.
      if (!appointment || !belongsTo(appointment, caller.ids)) return refuse('appointment-unknown')
      const taken = await readTaken(database, documents, appointment)
      const cancelled = cancel({ appointment, person, ...taken, now })
      if (!cancelled.ok) return cancelled
      await savePlaces(documents, cancelled.value)
      const { appointment: value, person: after } = cancelled.value
      return accept({ value, person: await filed(documents, after, now) })
    },
    async again(_, id, { person, now }) {
      at = now
      return ownAgain(person, id)
    },
  })
  return decision.ok ? describeAppointment(database, decision.value, at) : decision
})
