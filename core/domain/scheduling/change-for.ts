import { accept, type Decision, refuse } from '../decision'
import { markRead, tell } from '../inbox/entry'
import { withAppointment } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import type { Instant } from '../time'
import { type Appointment, asOf, isLive, type StaffChange } from './appointment'
import { type GivingUp, giveUp } from './give-up'

/** Why staff can neither call off nor move an appointment any more. */
export function mayChangeFor(
  appointment: Appointment,
  now: Instant,
): Decision<null, 'already-cancelled' | 'session-started'> {
  if (appointment.start <= now) return refuse('session-started')
  return isLive(asOf(appointment, now), now) ? accept(null) : refuse('already-cancelled')
}

/**
 * Told to the person until they have answered. Whoever has no account has nobody to be told by but a telephone: the
 * place's, where they said yes to that, and else the counsellor's. `knows`: they were told face to face or on the telephone,
 * so that no message and no call tells them again; who has an account reads it all the same.
 */
export function toldOf(
  { person, appointment }: Pick<GivingUp, 'person' | 'appointment'>,
  kind: StaffChange,
  now: Instant,
  knows = false,
): Pick<GivingUp, 'person' | 'appointment'> {
  const occasion = { kind, ref: appointment.id }
  if (person.guest) return { person: knows ? person : tell(person, occasion, now), appointment }
  const told = { ...appointment, change: { kind, at: now } }
  const theirs = withAppointment(person, told)
  return { person: knows ? markRead(tell(theirs, occasion, now), occasion, now) : theirs, appointment: told }
}

/**
 * Who was told by telephone has nothing more to be told, so what they left of themselves goes with the place. Where the
 * place is still to call them it stays, for as long as guests' numbers are kept.
 */
function withoutGuest(given: GivingUp, told: boolean): GivingUp {
  const { person } = given
  if (!person.guest || (!told && isCalledByPlace(person))) return given
  return { ...given, person: { ...person, guest: { ...person.guest, name: null, phone: null } } }
}

/** Staff call an appointment off; one that was only asked for is declined. `told`: its person knows already. */
export function cancelFor(
  seated: GivingUp,
  now: Instant,
  told = false,
): Decision<GivingUp, 'already-cancelled' | 'session-started'> {
  const may = mayChangeFor(seated.appointment, now)
  if (!may.ok) return may
  const asked = seated.appointment.status === 'asked'
  const given = giveUp(seated, asked ? 'declined' : 'cancelled-by-staff', now)
  return accept(asked ? given : withoutGuest({ ...given, ...toldOf(given, 'cancelled', now, told) }, told))
}
