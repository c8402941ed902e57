import type { Person } from '#core/domain/people/person'
import type { Appointment } from '#core/domain/scheduling/appointment'
import { giveUp } from '#core/domain/scheduling/give-up'
import type { Instant } from '#core/domain/time'
import type { PlaceRead } from '../_store/places'

/** A place as it is without what is held of it: what has run out may still be free, and is taken as if it had not been. */
export function freedOf(read: PlaceRead, held: Appointment, person: Person, now: Instant): PlaceRead {
  const { day, rooms } = read
  const after = giveUp({ appointment: held, person, day, rooms }, 'lapsed', now)
  return { ...read, day: after.day ?? day, rooms: after.rooms }
}

export const withoutOne = (person: Person, one: Appointment): Person => ({
  ...person,
  appointments: person.appointments.filter(({ id }) => id !== one.id),
})

/** Whether somebody is on their list of people; null: themselves. */
export function isTheirs({ others }: Person, forOther: string | null): boolean {
  return forOther === null || others.some(({ id }) => id === forOther)
}
