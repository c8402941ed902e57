import { cancelAppointment } from '#core/contracts/appointments'
import { belongsTo } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { cancel } from '#core/domain/scheduling/cancel'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findAppointment, saveAppointment } from '../_store/appointments'
import { findDay, saveDay } from '../_store/counsellor-days'
import { describeAppointment } from './view'

export const cancelHandler = handle(cancelAppointment, async ({ appointmentId }, { caller, database, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const appointment = await findAppointment(documents, appointmentId)
      // Somebody else's is unknown like one that never was: the answer must not tell which.
      if (!appointment || !belongsTo(appointment, caller.ids)) return refuse('appointment-unknown')
      const day = await findDay(documents, appointment.counsellorId, dateOf(appointment.start))
      const cancelled = cancel({ appointment, day, person, now })
      if (!cancelled.ok) return cancelled
      if (cancelled.value.day) await saveDay(documents, cancelled.value.day)
      await saveAppointment(documents, cancelled.value.appointment)
      return accept({ value: cancelled.value.appointment, person: cancelled.value.person })
    },
    async again(documents, id) {
      const appointment = await findAppointment(documents, id)
      return appointment ? accept(appointment) : refuse('appointment-unknown')
    },
  })
  return decision.ok ? accept({ appointment: await describeAppointment(database, decision.value) }) : decision
})
