import type { Person } from '../people/person'
import type { Instant } from '../time'
import type { CallToMake } from './call-to-make'

/**
 * Whether somebody has still to be called: not where they came upon it themselves, where it was changed once more (then there
 * is another call), or where what they were to be reminded of is not so any more.
 */
export function isStillToTell(
  { appointments, inbox = [] }: Pick<Person, 'appointments' | 'inbox'>,
  { appointmentId, occasion, of }: Pick<CallToMake, 'appointmentId' | 'occasion' | 'of'>,
  now: Instant,
): boolean {
  const one = appointments.find(({ id }) => id === appointmentId)
  if (!one || one.start <= now) return false
  if (occasion !== 'changed') return one.status === 'confirmed' && one.start === of
  return inbox.some(({ at, readAt, ref }) => {
    const isIt =
      ref === appointmentId || appointments.some(({ id, movedTo }) => id === ref && movedTo === appointmentId)
    return isIt && at === of && readAt === null
  })
}
