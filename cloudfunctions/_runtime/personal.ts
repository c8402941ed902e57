import { accept, type Decision, refuse } from '#core/domain/decision'
import { callableNumber } from '#core/domain/people/phone-number'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Mode } from '#core/domain/scheduling/mode'
import { BadSeal, type SealedAt, type Secrets } from './private'

/** Where what a person wrote or gave for an appointment is stored: with the person, so that it may move with them. */
export const privateAt = (personId: string, field: 'intake' | 'phone' | 'name'): SealedAt => ({
  collection: 'people',
  id: personId,
  field,
})

/** What was sealed under one of somebody's ids, which is a former one after a change of keys; null where none opens it. */
export function openUnder(
  secrets: Secrets,
  ids: readonly string[],
  field: 'intake' | 'phone' | 'name',
  sealed: Sealed,
): string | null {
  const places = ids.map((id) => privateAt(id, field))
  try {
    return secrets.openAtOneOf(places, sealed)?.text ?? null
  } catch (error) {
    if (error instanceof BadSeal) return null
    throw error
  }
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
