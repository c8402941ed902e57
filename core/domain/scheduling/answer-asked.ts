import { accept, type Decision, refuse } from '../decision'
import { withAppointment } from '../people/person'
import type { Instant } from '../time'
import { isLive } from './appointment'
import type { Claim, Seat } from './day'
import { type GivingUp, giveUp } from './give-up'

/**
 * The counsellor's word on a place that was asked for. Yes: it is theirs on every day it stands on, without an end. No, and
 * it is free.
 */
export function answerAsked(
  asked: GivingUp,
  yes: boolean,
  now: Instant,
): Decision<GivingUp, 'asked-over' | 'asked-answered'> {
  const { appointment, person, day, rooms } = asked
  if (appointment.status === 'lapsed') return refuse('asked-over')
  if (appointment.status !== 'asked') return refuse('asked-answered')
  if (!isLive(appointment, now)) return refuse('asked-over')
  if (!yes) return accept(giveUp(asked, 'declined', now))
  const confirmed = { ...appointment, status: 'confirmed', expires: null } as const
  const mine = <Claim extends { readonly id: string }>(claim: Claim) => claim.id === appointment.id
  return accept({
    appointment: confirmed,
    person: withAppointment(person, confirmed),
    day: day && {
      ...day,
      claims: day.claims.map((one) =>
        mine(one) ? { ...one, kind: 'booked', expires: null, seat: answered(one) } : one,
      ),
      revision: day.revision + 1,
    },
    rooms: rooms.map((room) => ({
      ...room,
      claims: room.claims.map((one) => (mine(one) ? { ...one, expires: null } : one)),
      revision: room.revision + 1,
    })),
  })
}

/** Who said yes to it needs not be told of it. */
function answered({ seat }: Claim): Seat | null {
  if (!seat) return null
  const { bookedAt: _, ...known } = seat
  return known
}
