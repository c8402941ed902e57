import { accept, type Decision, refuse } from '../decision'
import { withAppointment } from '../people/person'
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

/** Told to the person until they have answered. Whoever has no account has nobody to be told by but a telephone. */
export function toldOf(
  { person, appointment }: Pick<GivingUp, 'person' | 'appointment'>,
  kind: StaffChange,
  now: Instant,
): Pick<GivingUp, 'person' | 'appointment'> {
  if (person.guest) return { person, appointment }
  const told = { ...appointment, change: { kind, at: now } }
  return { person: withAppointment(person, told), appointment: told }
}

/** Who was told by telephone has nothing more to be told, so what they left of themselves goes with the place. */
function withoutGuest(given: GivingUp): GivingUp {
  const { person } = given
  return person.guest ? { ...given, person: { ...person, guest: { name: null, phone: null } } } : given
}

/** Staff call an appointment off; one that was only asked for is declined. */
export function cancelFor(seated: GivingUp, now: Instant): Decision<GivingUp, 'already-cancelled' | 'session-started'> {
  const may = mayChangeFor(seated.appointment, now)
  if (!may.ok) return may
  const asked = seated.appointment.status === 'asked'
  const given = giveUp(seated, asked ? 'declined' : 'cancelled-by-staff', now)
  return accept(asked ? given : withoutGuest({ ...given, ...toldOf(given, 'cancelled', now) }))
}
