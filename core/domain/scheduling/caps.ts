import { accept, type Decision, refuse } from '../decision'
import type { Person } from '../people/person'
import type { Instant } from '../time'
import { type Appointment, isLive } from './appointment'

/** How many appointments somebody may have before them at once: for oneself, for each of one's own people, in all. */
export interface Caps {
  readonly forOneself: number
  readonly forEachOther: number
  readonly inAll: number
}

/** A setting of the organisation; this is what holds where nobody set it. */
export const defaultCaps: Caps = { forOneself: 3, forEachOther: 2, inAll: 6 }

export interface Wish {
  readonly start: Instant
  readonly end: Instant
  readonly forOther: string | null
}

/** Those before a person: what is held or asked for counts as long as it is theirs. */
export function comingOf(person: Pick<Person, 'appointments'>, now: Instant): Appointment[] {
  return person.appointments.filter((one) => isLive(one, now) && one.end > now)
}

/**
 * Whether one more may be taken. `leaving`: what is given up for it counts no more, a place moved from or a hold that
 * another one takes the place of. Two of one person never overlap, whomever they are for: somebody has to come along;
 * two children one after the other may.
 */
export function mayTake(
  person: Pick<Person, 'appointments'>,
  wish: Wish,
  now: Instant,
  leaving: readonly string[] = [],
  caps: Caps = defaultCaps,
): Decision<null, 'overlapping' | 'enough-booked'> {
  const coming = comingOf(person, now).filter(({ id }) => !leaving.includes(id))
  if (coming.some((one) => one.start < wish.end && wish.start < one.end)) return refuse('overlapping')
  const same = coming.filter(({ forOther }) => forOther === wish.forOther)
  const most = wish.forOther === null ? caps.forOneself : caps.forEachOther
  return same.length >= most || coming.length >= caps.inAll ? refuse('enough-booked') : accept(null)
}
