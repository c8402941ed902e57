import type { Person } from '../people/person'
import { addDays, dateOf, type Instant, instantAt } from '../time'
import type { Appointment } from './appointment'
import { type BookingWindow, bookingWindow, MOST_DAYS_AHEAD } from './booking-window'
import { hasFirstPick } from './no-show'

const letDownBy = (counsellorId: string) => (one: Appointment) =>
  one.status === 'missed-by-counsellor' && one.counsellorId === counsellorId

/**
 * When a place may start that this person books now. Whom the counsellor has let down may take what is free of theirs
 * before anybody else: without notice, and before it is released.
 */
export function windowFor(
  person: Pick<Person, 'appointments' | 'missed' | 'missedForgivenAt' | 'underCare'>,
  counsellorId: string,
  offer: Parameters<typeof bookingWindow>[0],
  now: Instant,
): BookingWindow {
  const picks = person.appointments.some(letDownBy(counsellorId)) && hasFirstPick(person, now)
  if (!picks) return bookingWindow(offer, now)
  return { earliest: now, latest: instantAt(addDays(dateOf(now), MOST_DAYS_AHEAD)) }
}

/** They have another place with that counsellor now, so nothing is to be made up for any more. */
export function madeUpTo(person: Person, counsellorId: string): Person {
  const waits = (one: Appointment) => letDownBy(counsellorId)(one) && one.change !== null
  if (!person.appointments.some(waits)) return person
  return {
    ...person,
    appointments: person.appointments.map((one) => (waits(one) ? { ...one, change: null } : one)),
  }
}
