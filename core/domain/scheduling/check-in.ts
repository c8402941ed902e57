import { accept, type Decision, refuse } from '../decision'
import { type Person, withAppointment } from '../people/person'
import { dateOf, type Instant, instantAt, MINUTE } from '../time'
import type { Appointment } from './appointment'
import type { CounsellorDay } from './day'
import { noteOnSeat } from './seat'

/** Whoever comes by themselves may say so this long before the start. */
export const CHECK_IN_BEFORE = 30 * MINUTE

/**
 * Which of a person's appointments they have come for who stand before the code of this site: today's, the one that is on
 * or begins next, one after the other where there are several.
 */
export function comingFor(
  appointments: readonly Appointment[],
  siteId: string,
  now: Instant,
): Decision<Appointment, 'nothing-here-today' | 'too-early-to-check-in'> {
  const here = appointments
    .filter((one) => one.siteId === siteId && one.mode === 'room' && dateOf(one.start) === dateOf(now))
    .filter((one) => (one.status === 'confirmed' || one.status === 'attended') && one.end > now)
    .sort((a, b) => a.start - b.start)
  if (here.length === 0) return refuse('nothing-here-today')
  const near = here.filter(({ start }) => now >= start - CHECK_IN_BEFORE)
  const one = near.find(({ checkedInAt }) => checkedInAt === null) ?? near.at(-1)
  return one ? accept(one) : refuse('too-early-to-check-in')
}

/** Staff see who is there, and may note it the whole day until the session ends. */
export function mayCheckIn(
  { start, end, status }: Pick<Appointment, 'start' | 'end' | 'status'>,
  now: Instant,
): Decision<null, 'not-answered-yet' | 'too-early-to-check-in' | 'session-over'> {
  if (status === 'asked') return refuse('not-answered-yet')
  if (now < instantAt(dateOf(start))) return refuse('too-early-to-check-in')
  return now < end ? accept(null) : refuse('session-over')
}

/** They are here: on the appointment, and on the counsellor's day. */
export function checkIn<Here extends CounsellorDay | null>(
  { appointment, person, day }: { readonly appointment: Appointment; readonly person: Person; readonly day: Here },
  now: Instant,
) {
  const here: Appointment = { ...appointment, checkedInAt: now }
  return {
    appointment: here,
    person: withAppointment(person, here),
    day: day && noteOnSeat(day, appointment, { checkedInAt: now }),
  }
}
