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
  /** Of a seat in a group: whose session, and what it is. */
  readonly group?: { readonly counsellorId: string; readonly offerId: string }
}

type Coming = Pick<Appointment, 'start' | 'end' | 'counsellorId' | 'offerId' | 'forOther'>

/** Another seat in one session of a group, for somebody else: whoever comes along sits there with both. */
function isBeside(one: Coming, { start, forOther, group }: Wish): boolean {
  return (
    group !== undefined &&
    one.start === start &&
    one.counsellorId === group.counsellorId &&
    one.offerId === group.offerId &&
    one.forOther !== forOther
  )
}

/** Those before a person: what is held or asked for counts as long as it is theirs. */
export function comingOf(person: Pick<Person, 'appointments'>, now: Instant): Appointment[] {
  return person.appointments.filter((one) => isLive(one, now) && one.end > now)
}

/**
 * Whether one more may be taken. `leaving`: what is given up for it counts no more, a place moved from or a hold that
 * another one takes the place of. Two of one person never overlap, whomever they are for: somebody has to come along;
 * two children one after the other may, and so may two in one session of a group.
 */
export function mayTake(
  person: Pick<Person, 'appointments'>,
  wish: Wish,
  now: Instant,
  leaving: readonly string[] = [],
  caps: Caps = defaultCaps,
): Decision<null, 'overlapping' | 'enough-booked'> {
  const coming = comingOf(person, now).filter(({ id }) => !leaving.includes(id))
  const isInTheWay = (one: Coming) => one.start < wish.end && wish.start < one.end && !isBeside(one, wish)
  if (coming.some(isInTheWay)) return refuse('overlapping')
  const same = coming.filter(({ forOther }) => forOther === wish.forOther)
  const most = wish.forOther === null ? caps.forOneself : caps.forEachOther
  return same.length >= most || coming.length >= caps.inAll ? refuse('enough-booked') : accept(null)
}
