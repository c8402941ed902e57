import type { Person } from '../people/person'
import { type Appointment, isLive } from '../scheduling/appointment'
import type { Instant } from '../time'
import { isOpen, type WaitingEntry } from './entry'

/**
 * Without what was offered to this entry and came to nothing, as it is kept with the person. The last one stays as long as
 * they wait: what became of it is read there, and whoever says yes to it late is told why they cannot. More would only
 * grow, day by day, until nothing of the person could be written.
 */
export function withoutPastOffers(person: Person, entry: WaitingEntry, now: Instant): Person {
  const isPast = (one: Appointment) => one.offeredTo === entry.id && one.consentVersion === null && !isLive(one, now)
  const past = person.appointments.filter(isPast).sort((a, b) => b.bookedAt - a.bookedAt)
  const gone = new Set(past.slice(isOpen(entry) ? 1 : 0))
  return gone.size === 0 ? person : { ...person, appointments: person.appointments.filter((one) => !gone.has(one)) }
}
