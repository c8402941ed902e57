import type { bookAppointment } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Offer } from '#core/domain/scheduling/offer'
import { privateAt, type Whose } from '../_runtime/personal'
import type { Secrets } from '../_runtime/private'

type Intake = NonNullable<InputOf<typeof bookAppointment>['intake']>

/** Answers to questions of this offer, each once; nothing where nothing was answered. */
export function sealIntake(
  secrets: Secrets,
  { personId, appointmentId }: Whose,
  { intake: questions }: Offer,
  answers: Intake,
): Decision<Sealed | null, 'intake-unknown'> {
  const said = answers.filter(({ answer }) => answer.trim() !== '')
  const known = said.every(({ questionId, answer }) => {
    const question = questions.find(({ id }) => id === questionId)
    return question && (question.options.length === 0 || question.options.includes(answer))
  })
  if (!known || new Set(said.map(({ questionId }) => questionId)).size < said.length) return refuse('intake-unknown')
  if (said.length === 0) return accept(null)
  return accept(secrets.seal(privateAt(personId, 'intake', appointmentId), JSON.stringify(said)))
}
