import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import { callableNumber } from '#core/domain/people/phone-number'
import { boundField, type Sealed } from '#core/domain/privacy/sealed'
import type { Appointment } from '#core/domain/scheduling/appointment'
import type { Mode } from '#core/domain/scheduling/mode'
import { BadSeal, MissingFieldKey, type SealedAt, type Secrets } from './private'

type Field = 'intake' | 'phone' | 'name' | 'to'

/**
 * Where what a person wrote or gave is stored: with the person, so that it may move with them, and in one record of theirs,
 * the appointment or whom they book for. `recordId` is null of what somebody without an account left of themselves.
 */
export const privateAt = (personId: string, field: Field, recordId: string | null): SealedAt => ({
  collection: 'people',
  id: personId,
  field: boundField(field, recordId),
})

/** What was sealed under one of somebody's ids, which is a former one after a change of keys; null where none opens it. */
export function openUnder(
  secrets: Secrets,
  ids: readonly string[],
  field: Field,
  recordId: string | null,
  sealed: Sealed,
): string | null {
  const places = ids.map((id) => privateAt(id, field, recordId))
  try {
    return secrets.openAtOneOf(places, sealed)?.text ?? null
  } catch (error) {
    if (error instanceof BadSeal) return null
    throw error
  }
}

/** For which appointment of whom. */
export interface Whose {
  readonly personId: string
  readonly appointmentId: string
}

/**
 * What goes along to another appointment of theirs, sealed for that one. What does not open goes along to the letter: it
 * opens there as little as here, and is no reason to lose a place.
 */
export function carried(
  secrets: Secrets,
  from: Pick<Appointment, 'id' | 'personId' | 'intake' | 'phone'>,
  { id, formerIds = [] }: Pick<Person, 'id' | 'formerIds'>,
  appointmentId: string,
): Pick<Appointment, 'intake' | 'phone'> {
  const ids = [...new Set([from.personId, id, ...formerIds])]
  const along = (field: 'intake' | 'phone') => {
    const sealed = from[field]
    if (sealed === null) return null
    const text = openedOrNull(() => openUnder(secrets, ids, field, from.id, sealed))
    return text === null ? sealed : secrets.seal(privateAt(id, field, appointmentId), text)
  }
  return { intake: along('intake'), phone: along('phone') }
}

function openedOrNull(open: () => string | null): string | null {
  try {
    return open()
  } catch (error) {
    if (error instanceof MissingFieldKey) return null
    throw error
  }
}

/** The number to call; asked for and stored only where the conversation is by telephone. */
export function sealPhone(
  secrets: Secrets,
  { personId, appointmentId }: Whose,
  mode: Mode,
  written: string | undefined,
): Decision<Sealed | null, 'phone-missing' | 'phone-invalid'> {
  if (mode !== 'phone') return accept(null)
  if (written === undefined || written.trim() === '') return refuse('phone-missing')
  const number = callableNumber(written)
  if (number === null) return refuse('phone-invalid')
  return accept(secrets.seal(privateAt(personId, 'phone', appointmentId), number))
}
