import type { Appointment } from '../scheduling/appointment'
import type { TakeRefusal } from '../scheduling/take'
import { HOUR, type Instant } from '../time'
import { pass, type WaitingEntry } from './entry'

/** An entry with the place that was just held for it. */
export function withOffer(
  entry: WaitingEntry,
  { id, counsellorId, start, mode, expires }: Appointment,
  now: Instant,
): WaitingEntry {
  const offered = { appointmentId: id, counsellorId, start, mode, at: now, expires: expires ?? now }
  return { ...entry, offered, restsUntil: null }
}

/** Of the person, or of today alone: it is no use trying the next place, and this one may be theirs later. */
const forNow: ReadonlySet<TakeRefusal> = new Set([
  ...(['enough-booked', 'booking-paused', 'known-only', 'newcomers-full', 'slot-resting'] as const),
])

/** Of the place, and not of whoever it was for: somebody got in between. It may be free again, and is theirs then. */
const ofThePlace: ReadonlySet<TakeRefusal> = new Set(['slot-taken', 'room-taken', 'slot-gone'])
export const isLost = (refusal: TakeRefusal): boolean => ofThePlace.has(refusal)
const RESTS = HOUR

/** Asked again in an hour: until then no place is kept for them, and nobody waits behind them. */
export const rest = (entry: WaitingEntry, now: Instant): WaitingEntry => ({ ...entry, restsUntil: now + RESTS })

/**
 * An entry whose person could not take a place: so that it is kept for nobody, it passes this one, or rests for an hour where
 * no place would do.
 */
export function couldNot(
  entry: WaitingEntry,
  place: { readonly counsellorId: string; readonly start: Instant },
  refusal: TakeRefusal,
  now: Instant,
): WaitingEntry {
  return forNow.has(refusal) ? rest(entry, now) : pass(entry, place, now)
}
