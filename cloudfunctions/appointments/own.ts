import { accept, refuse } from '#core/domain/decision'
import { appointmentOf, fileOld, type Person } from '#core/domain/people/person'
import { type Appointment, isLive, isOwnHold } from '#core/domain/scheduling/appointment'
import type { Places } from '#core/domain/scheduling/days-together'
import { giveUp } from '#core/domain/scheduling/give-up'
import type { Instant } from '#core/domain/time'
import { fileAppointment } from '../_store/appointments'
import type { Documents, Reads } from '../_store/database'
import { readTaken } from '../_store/places'

/** What the same attempt is answered with once more: what has become of that appointment since. */
export function ownAgain(person: Person, id: string) {
  const found = appointmentOf(person, id)
  return found ? accept(found) : refuse('attempt-over')
}

/** Without what they hold: a place that is kept for a moment, and nothing to remember once it is not. An offer stays. */
export function withoutHolds(person: Person): Person {
  return { ...person, appointments: person.appointments.filter((one) => !isOwnHold(one)) }
}

/** The place somebody holds, given up: the days as they are then, to be written. Null where nothing is held any more. */
export async function readHoldGivenUp(
  beside: Reads,
  documents: Documents,
  person: Person,
  now: Instant,
): Promise<Places | null> {
  const held = person.appointments.find((one) => isOwnHold(one) && isLive(one, now))
  if (!held) return null
  return giveUp({ appointment: held, person, ...(await readTaken(beside, documents, held)) }, 'lapsed', now)
}

/** What was offered to them, let pass: it stands as such with the person, since the list reads there what they said. */
export async function readLetPass(
  beside: Reads,
  documents: Documents,
  person: Person,
  offered: Appointment,
  now: Instant,
) {
  return giveUp({ appointment: offered, person, ...(await readTaken(beside, documents, offered)) }, 'lapsed', now)
}

/** Files what has been over the longest; most times there is nothing to file. An offer that came to nothing just goes. */
export async function filed(documents: Documents, person: Person, now: Instant): Promise<Person> {
  const { person: lighter, filed: old } = fileOld(person, now)
  for (const one of old as readonly Appointment[])
    if (one.offeredTo === undefined) await fileAppointment(documents, one)
  return lighter
}
