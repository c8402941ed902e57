import { addDays, type CivilDate, dateOf, HOUR, type Instant, instantAt } from '../time'
import type { BookingWindow } from './slots'

/** A place stops being offered this long before it starts: the counsellor has to see it and come. */
export const BOOKING_NOTICE = 2 * HOUR

/** Places can be booked today and on the days after it, this many days in all. */
export const BOOKING_HORIZON_DAYS = 28

export function bookingWindow(now: Instant): BookingWindow {
  return { earliest: now + BOOKING_NOTICE, latest: instantAt(addDays(dateOf(now), BOOKING_HORIZON_DAYS)) }
}

/** The days of the horizon, today first. */
export function bookableDates(now: Instant): CivilDate[] {
  const today = dateOf(now)
  return Array.from({ length: BOOKING_HORIZON_DAYS }, (_, at) => addDays(today, at))
}

/** From the first to the last of them. */
export function bookableSpan(now: Instant): { readonly from: CivilDate; readonly until: CivilDate } {
  const from = dateOf(now)
  return { from, until: addDays(from, BOOKING_HORIZON_DAYS - 1) }
}
