import { accept, type Decision, refuse } from '../decision'
import type { Person } from '../people/person'
import type { Instant } from '../time'
import type { Appointment } from './appointment'
import { release } from './claim'
import type { CounsellorDay } from './day'
import { noteGivenBack } from './given-back'

export interface Cancellation {
  readonly appointment: Appointment
  /** Null when the day was never written, and then nothing is to be freed. */
  readonly day: CounsellorDay | null
  readonly person: Person
}

/** A person gives their place back, up to the minute it starts. */
export function cancel({
  appointment,
  day,
  person,
  now,
}: Cancellation & { readonly now: Instant }): Decision<Cancellation, 'already-cancelled' | 'already-started'> {
  if (appointment.status !== 'confirmed') return refuse('already-cancelled')
  if (appointment.start <= now) return refuse('already-started')
  const givenBack = noteGivenBack(person.givenBack, appointment, now)
  const wasOpen = person.openAppointment?.id === appointment.id
  return accept({
    appointment: { ...appointment, status: 'cancelled-by-client', cancelledAt: now },
    day: day && release(day, appointment.id),
    person: { ...person, givenBack, openAppointment: wasOpen ? null : person.openAppointment },
  })
}
