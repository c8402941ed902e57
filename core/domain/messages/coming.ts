import type { Person } from '../people/person'
import { isLive, isOnlyKept } from '../scheduling/appointment'
import { DAY, HOUR, type Instant } from '../time'
import { type BookedOccasion, bookedOccasions, MOST_LEAVE } from './occasion'

/** How long before an appointment each comes; a change comes when it comes. */
export const ahead: Readonly<Record<BookedOccasion, number>> = { 'day-before': DAY, 'hour-before': HOUR, changed: 0 }

/**
 * Of how many appointments each can still come, and no more than may be kept: one yes is one message. What is asked for
 * counts, since it may become one; who is asked to stand in counts once, with whom they would stand in for.
 */
export function comingFor(
  { appointments }: Pick<Person, 'appointments'>,
  now: Instant,
): Readonly<Record<BookedOccasion, number>> {
  const standing = appointments.filter(
    (one) => isLive(one, now) && !isOnlyKept(one) && !(one.status === 'asked' && one.movedFrom !== null),
  )
  const count = (occasion: BookedOccasion) => standing.filter(({ start }) => start - ahead[occasion] > now).length
  return Object.fromEntries(bookedOccasions.map((one) => [one, Math.min(MOST_LEAVE, count(one))])) as Record<
    BookedOccasion,
    number
  >
}
