import { giveFeedback } from '#core/contracts/appointments'
import { belongsTo } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf, withAppointment } from '#core/domain/people/person'
import { mayAnswer, withAnswer } from '#core/domain/scheduling/feedback'
import { handle } from '../_runtime/handle'
import { fileAppointment, findFiled } from '../_store/appointments'
import { findFeedback, saveFeedback } from '../_store/feedback'
import { ownAgain } from './own'
import { describeAppointment } from './view'

export const giveFeedbackHandler = handle(giveFeedback, async (input, { caller, database, write }) => {
  const { appointmentId } = input
  let at = 0
  const decision = await write({
    async first(documents, { person, now }) {
      at = now
      const own = appointmentOf(person, appointmentId)
      const appointment = own ?? (await findFiled(documents, appointmentId))
      if (!appointment || !belongsTo(appointment, caller.ids)) return refuse('appointment-unknown')
      const may = mayAnswer(appointment, now)
      if (!may.ok) return may
      if ('heard' in input) {
        await saveFeedback(documents, withAnswer(await findFeedback(documents, appointment), appointment, input))
      }
      const given = { ...appointment, feedbackGiven: true } as const
      if (!own) await fileAppointment(documents, given)
      return accept({ value: given, person: own ? withAppointment(person, given) : person })
    },
    async again(documents, id, { person, now }) {
      at = now
      const filed = appointmentOf(person, id) ? null : await findFiled(documents, id)
      return filed && belongsTo(filed, caller.ids) ? accept(filed) : ownAgain(person, id)
    },
  })
  return decision.ok ? describeAppointment(database, decision.value, at) : decision
})
