import { addDays, type CivilDate, dateOf, daysBetween, type Instant, instantAt, MINUTE, weekdayOf } from '../time'
import type { Offer, Release } from './offer'

/** Instants a place may start at: `earliest` included, `latest` excluded. */
export interface BookingWindow {
  readonly earliest: Instant
  readonly latest: Instant
}

/** No offer reaches further than this many days after today. */
export const MOST_DAYS_AHEAD = 60

/** What the organisation sets of it: it holds where an offer says nothing itself. */
export interface UsualWindow {
  readonly noticeMinutes: number
  readonly horizonDays: number
}
/** Where nobody set anything. */
export const usualWindow: UsualWindow = { noticeMinutes: 120, horizonDays: 28 }
export type UsualOf = (offer: Pick<Offer, 'siteId'>) => UsualWindow

interface Terms extends UsualWindow {
  readonly release: Release
}

type Own = Pick<Offer, 'noticeMinutes' | 'horizonDays' | 'release'>

/** Whether an offer leaves anything of it to its site. */
export const followsSite = ({ noticeMinutes, horizonDays }: Own): boolean =>
  noticeMinutes === null || horizonDays === null

/** When it can be booked, as it holds: what the offer says itself, and else what is set for its site. */
export function inForceOf({ noticeMinutes, horizonDays, release }: Own, usual: UsualWindow): Terms {
  return {
    noticeMinutes: noticeMinutes ?? usual.noticeMinutes,
    horizonDays: horizonDays ?? usual.horizonDays,
    release,
  }
}

/**
 * As wide as anybody could set it: for what has to hold whatever is set, and is written before anybody knows. Days that
 * are written for it are the same days today and after a setting was changed.
 */
export const widestWindow: UsualWindow = { noticeMinutes: 0, horizonDays: MOST_DAYS_AHEAD }

/**
 * When a place of the offer may start for it to be booked now.
 *
 * It starts no sooner than the notice from now. `rolling`: on today or a day after it, `horizonDays` days in all; each
 * midnight adds one. `weekly`: up to and with the day that is `horizonDays` days after the day of the latest release;
 * nothing is added until the set minute of the weekday, and then seven days at once. Released on Fridays at noon with
 * nine days: from Friday noon on the week from Monday to Sunday is open, and what is left of this one.
 */
export function bookingWindow(offer: Terms, now: Instant): BookingWindow {
  return { earliest: now + offer.noticeMinutes * MINUTE, latest: instantAt(addDays(lastDate(offer, now), 1)) }
}

function lastDate({ release, horizonDays }: Terms, now: Instant): CivilDate {
  const today = dateOf(now)
  if (release.kind === 'rolling') return addDays(today, horizonDays - 1)
  const sinceWeekday = (weekdayOf(today) - release.weekday + 7) % 7
  const isToCome = sinceWeekday === 0 && now < instantAt(today, release.minute)
  return addDays(today, horizonDays - (isToCome ? 7 : sinceWeekday))
}

/** The days on which a place can start that is booked now; none while a weekly release has nothing left. */
export function bookableDates(offer: Terms, now: Instant): CivilDate[] {
  const first = dateOf(now + offer.noticeMinutes * MINUTE)
  const days = daysBetween(first, lastDate(offer, now)) + 1
  return Array.from({ length: Math.max(0, days) }, (_, at) => addDays(first, at))
}

/** From the first to the last of the days of several offers; null where none has any. */
export function bookableSpan(
  offers: readonly Terms[],
  now: Instant,
): { readonly from: CivilDate; readonly until: CivilDate } | null {
  const spans = offers
    .map((offer) => ({ from: dateOf(now + offer.noticeMinutes * MINUTE), until: lastDate(offer, now) }))
    .filter(({ from, until }) => from <= until)
  const [first] = spans.map(({ from }) => from).sort()
  const last = spans
    .map(({ until }) => until)
    .sort()
    .at(-1)
  return first !== undefined && last !== undefined ? { from: first, until: last } : null
}

/** Every day that anybody can book for themselves, whatever is offered or set; one more, if midnight is near. */
export function datesAnybodyBooks(now: Instant): CivilDate[] {
  const today = dateOf(now)
  return Array.from({ length: MOST_DAYS_AHEAD + 2 }, (_, at) => addDays(today, at))
}
