import { type CivilDate, type Instant, instantAt, MINUTE, type MinuteOfDay } from '../time'
import type { BookingWindow } from './booking-window'
import type { Interval, SiteHours } from './hours'
import type { Offer } from './offer'

/** A place somebody can book. `end` is the end of the session; the rests around it are not part of it. */
export interface Slot {
  readonly start: Instant
  readonly end: Instant
  /** How many people it still has room for; 1 of a conversation between two. */
  readonly left: number
}

/** As much of an offer as hours are cut into places by. */
export type Cut = Pick<Offer, 'id' | 'siteId' | 'sessionMinutes' | 'restBefore' | 'restAfter' | 'capacity'>

/** As much of a claim as decides whether a place is free. */
export interface Taken extends Interval {
  readonly expires: Instant | null
  readonly seat: { readonly offerId: string } | null
}

/** What was held or asked for is nobody's from the instant on that it ran out. */
export const counts = ({ expires }: { readonly expires: Instant | null }, now: Instant) =>
  expires === null || expires > now

/** From one place to the next, in minutes. */
export const stepOf = ({ restBefore, sessionMinutes, restAfter }: Cut) => restBefore + sessionMinutes + restAfter

/** A session that begins at `from` and the rests around it: what a claim takes of a day. */
export function withRests({ restBefore, sessionMinutes, restAfter }: Cut, from: MinuteOfDay): Interval {
  return { from: from - restBefore, until: from + sessionMinutes + restAfter }
}

/** What to close so that the place at `from` is gone and those after it stay where they are. */
export function closingOf(offer: Cut, from: MinuteOfDay): Interval {
  return { from, until: Math.min(1440, from + stepOf(offer)) }
}

/** Offers are made by `makeOffer`, which refuses these; a day cut by them would have no end. */
const canCut = ({ restBefore, sessionMinutes, restAfter }: Cut) =>
  sessionMinutes > 0 && restBefore >= 0 && restAfter >= 0

/** The stretch of hours at the offer's site that holds a session from this minute of the day on. */
const stretchFor = (hours: readonly SiteHours[], offer: Cut, from: MinuteOfDay): SiteHours | undefined =>
  hours.find((one) => one.siteId === offer.siteId && from >= one.from && from + offer.sessionMinutes <= one.until)

/** Whether a session from this minute on lies in the hours, wherever the places between them begin. */
export const isWithinHours = (hours: readonly SiteHours[], offer: Cut, from: MinuteOfDay): boolean =>
  canCut(offer) && stretchFor(hours, offer, from) !== undefined

/** Whether a place of the offer begins at this minute of the day; taken or not. */
export function isPlace(hours: readonly SiteHours[], offer: Cut, from: MinuteOfDay): boolean {
  const stretch = canCut(offer) ? stretchFor(hours, offer, from) : undefined
  return stretch !== undefined && (from - stretch.from) % stepOf(offer) === 0
}

/** Whether a claim is a seat in the group of this offer that sits together in just this stretch. */
export function isSeatOf(offer: Cut, stretch: Interval, claim: Taken): boolean {
  const { from, until, seat } = claim
  return seat !== null && seat.offerId === offer.id && from === stretch.from && until === stretch.until
}

/**
 * The free places of a day within a window, in order. They follow each other from the start of each stretch of hours at
 * the offer's site; a session lies within its stretch, the rests around it need not. `busy`: when the room or a thing
 * that the session takes is somebody else's, by `from`; empty where it takes none.
 *
 * Minutes as integers, and pointers that only move forward over what is taken: months of many counsellors are answered
 * in a millisecond, so nothing is stored that can be worked out. Rests are not kept across midnight.
 */
export function openSlots(
  day: { readonly date: CivilDate; readonly claims: readonly Taken[] },
  hours: readonly SiteHours[],
  offer: Cut,
  window: BookingWindow,
  now: Instant,
  busy: readonly Interval[] = [],
): Slot[] {
  const slots: Slot[] = []
  if (!canCut(offer)) return slots
  const { sessionMinutes, restBefore, restAfter, capacity } = offer
  const step = stepOf(offer)
  const midnight = instantAt(day.date)
  const { claims } = day
  let next = 0
  let nextBusy = 0
  for (const one of hours) {
    if (one.siteId !== offer.siteId) continue
    for (let start = one.from; start + sessionMinutes <= one.until; start += step) {
      const [from, end] = [start - restBefore, start + sessionMinutes]
      const until = end + restAfter
      let claim = claims[next]
      while (claim && (claim.until <= from || !counts(claim, now))) claim = claims[++next]
      let left = capacity
      if (claim && claim.from < until) {
        if (capacity === 1) continue
        left -= seatsTaken(claims, next, offer, { from, until }, now)
      }
      if (left <= 0) continue
      let other = busy[nextBusy]
      while (other && other.until <= start) other = busy[++nextBusy]
      if (other && other.from < end) continue
      const instant = midnight + start * MINUTE
      if (instant < window.earliest) continue
      if (instant >= window.latest) return slots
      slots.push({ start: instant, end: instant + sessionMinutes * MINUTE, left })
    }
  }
  return slots
}

/** Seats that a group has already, from the claim at `at` on; all of them where something else is in the way. */
function seatsTaken(claims: readonly Taken[], at: number, offer: Cut, stretch: Interval, now: Instant): number {
  let seats = 0
  for (let next = at; next < claims.length; next += 1) {
    const claim = claims[next]
    if (!claim || claim.from >= stretch.until) break
    if (!counts(claim, now) || claim.until <= stretch.from) continue
    if (!isSeatOf(offer, stretch, claim)) return offer.capacity
    seats += 1
  }
  return seats
}
