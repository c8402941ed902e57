import type { bookAppointment } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { callableNumber } from '#core/domain/people/phone-number'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Mode } from '#core/domain/scheduling/mode'
import type { Offer } from '#core/domain/scheduling/offer'
import type { SealedAt, Secrets } from '../_runtime/private'

/** Where what a person wrote or gave for an appointment is stored: with the person, so that it may move with them. */
export const privateAt = (personId: string, field: 'intake' | 'phone' | 'name'): SealedAt => ({
  collection: 'people',
  id: personId,
  field,
})

type Intake = NonNullable<InputOf<typeof bookAppointment>['intake']>

/** Answers to questions of this offer, each once; nothing where nothing was answered. */
export function sealIntake(
  secrets: Secrets,
  personId: string,
  { intake: questions }: Offer,
  answers: Intake,
): Decision<Sealed | null, 'intake-unknown'> {
  const said = answers.filter(({ answer }) => answer.trim() !== '')
  const known = said.every(({ questionId, answer }) => {
    const question = questions.find(({ id }) => id === questionId)
    return question && (question.options.length === 0 || question.options.includes(answer))
  })
  if (!known || new Set(said.map(({ questionId }) => questionId)).size < said.length) return refuse('intake-unknown')
  return accept(said.length === 0 ? null : secrets.seal(privateAt(personId, 'intake'), JSON.stringify(said)))
}

/** The number to call; asked for and stored only where the conversation is by telephone. */
export function sealPhone(
  secrets: Secrets,
  personId: string,
  mode: Mode,
  written: string | undefined,
): Decision<Sealed | null, 'phone-missing' | 'phone-invalid'> {
  if (mode !== 'phone') return accept(null)
  if (written === undefined || written.trim() === '') return refuse('phone-missing')
  const number = callableNumber(written)
  return number === null ? refuse('phone-invalid') : accept(secrets.seal(privateAt(personId, 'phone'), number))
}
