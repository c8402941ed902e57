import { accept, type Decision, refuse } from '../decision'
import type { Instant, MinuteOfDay } from '../time'
import type { Claim, CounsellorDay, Seat } from './day'
import type { Interval, SiteHours } from './hours'
import { type Cut, counts, isPlace, isSeatOf, isWithinHours, withRests } from './places'

/** As much of a counsellor's day as a place is taken from. */
export type ClaimedDay = Pick<CounsellorDay, 'claims' | 'revision'>

/** A place asked for: what becomes the claim, and what it is judged by. */
export interface ClaimRequest {
  readonly id: string
  readonly kind: Claim['kind']
  /** Of what is held or asked for, when it is nobody's again; null for what is booked. */
  readonly expires: Instant | null
  readonly seat: Seat | null
  readonly byNewcomer?: true
  readonly offer: Cut
  /** In force on the day: `hoursInForce`. */
  readonly hours: readonly SiteHours[]
  /** The minute of the day the session begins at. */
  readonly from: MinuteOfDay
  readonly now: Instant
  /** Staff may book outside the hours and between the places; overlaps nobody may. */
  readonly offGrid?: boolean
  /**
   * It was a place when it was held. Since then a leave may have begun or ended, and the places after it begin at other
   * minutes: the yes counts for as long as the hours hold the session.
   */
  readonly wasHeld?: boolean
  /** Claims of this day that are given up for it in the same writing: a place moved by a quarter of an hour. */
  readonly leaving?: readonly string[]
}

/**
 * The one door through which a place of a day is taken, whoever asks and why. What has run out is dropped; an appointment
 * has one place on a day, so a claim of the same id is replaced.
 *
 * Knows nothing of races: two who ask at once are both told yes, and the transaction that writes the day back settles
 * which of them has it.
 */
export function claim<Day extends ClaimedDay>(
  day: Day,
  request: ClaimRequest,
): Decision<Day, 'slot-gone' | 'slot-taken'> {
  const { id, kind, expires, seat, byNewcomer, offer, from, now, leaving = [] } = request
  if (!isThere(request)) return refuse('slot-gone')
  const kept = day.claims.filter((one) => one.id !== id && !leaving.includes(one.id) && counts(one, now))
  const stretch = withRests(offer, from)
  const inTheWay = kept.filter((one) => one.from < stretch.until && stretch.from < one.until)
  if (inTheWay.length >= offer.capacity || !inTheWay.every((one) => isSeatOf(offer, stretch, one))) {
    return refuse('slot-taken')
  }
  const taken: Claim = { id, kind, ...stretch, expires, seat, ...(byNewcomer && { byNewcomer }) }
  return accept({ ...day, claims: inOrder([...kept, taken]), revision: day.revision + 1 })
}

function isThere({ offGrid, wasHeld, hours, offer, from }: ClaimRequest): boolean {
  if (offGrid) return isWithinDay(offer, from)
  return wasHeld ? isWithinHours(hours, offer, from) : isPlace(hours, offer, from)
}

/** Off the grid a session still begins and ends on its day. */
function isWithinDay({ sessionMinutes }: Cut, from: MinuteOfDay): boolean {
  return Number.isInteger(from) && from >= 0 && from + sessionMinutes <= 1440
}

/** Gives a place back. A day that holds no such claim is left as it is. */
export function release<Day extends ClaimedDay>(day: Day, id: string): Day {
  const claims = day.claims.filter((held) => held.id !== id)
  return claims.length === day.claims.length ? day : { ...day, claims, revision: day.revision + 1 }
}

/** By the minute; seats of one group in the order they were taken. */
export const inOrder = <One extends Interval>(claims: readonly One[]): One[] =>
  [...claims].sort((a, b) => a.from - b.from)
