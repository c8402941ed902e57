import { accept, type Decision, refuse } from '../decision'
import type { Instant } from '../time'
import { type Appointment, asOf, isLive } from './appointment'
import { type GivingUp, giveUp } from './give-up'
import { noteGivenBack } from './given-back'

/** Why a place can be neither given back nor moved any more. */
export function mayGiveBack(
  appointment: Appointment,
  now: Instant,
): Decision<null, 'already-cancelled' | 'already-started'> {
  if (!isLive(asOf(appointment, now), now)) return refuse('already-cancelled')
  return appointment.start <= now ? refuse('already-started') : accept(null)
}

/** A person gives their place back, up to the minute it starts. */
export function cancel(
  giving: GivingUp & { readonly now: Instant },
): Decision<GivingUp, 'already-cancelled' | 'already-started'> {
  const { appointment, person, now } = giving
  const may = mayGiveBack(appointment, now)
  if (!may.ok) return may
  // What was only held was never had, and counts for nothing.
  const counts = appointment.status !== 'held'
  const givenBack = counts ? noteGivenBack(person.givenBack, appointment, now) : person.givenBack
  return accept(giveUp({ ...giving, person: { ...person, givenBack } }, counts ? 'cancelled-by-client' : 'lapsed', now))
}
