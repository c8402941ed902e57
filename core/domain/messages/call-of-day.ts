import type { Person } from '../people/person'
import { isCalledByPlace } from '../people/spoken'
import { type CivilDate, DAY, dateOf, type Instant } from '../time'
import { duesOf } from './due'

/** A call that the place will have to make on that day, of the same shape as one that is already on its list. */
export interface ComingCall {
  readonly appointmentId: string
  readonly occasion: 'day-before'
  readonly of: Instant
}

/**
 * Of somebody whom the place calls for want of an account: the reminders of that day that nobody has on a list yet, since
 * their hour has not come. Those whose hour has come are on the list of calls, or were made.
 */
export function comingCallsOf(person: Person, date: CivilDate, now: Instant): readonly ComingCall[] {
  if (!isCalledByPlace(person)) return []
  return duesOf(person).flatMap(({ ref, occasion, of, at }) =>
    occasion === 'day-before' && at > now && dateOf(of - DAY) === date ? [{ appointmentId: ref, occasion, of }] : [],
  )
}
