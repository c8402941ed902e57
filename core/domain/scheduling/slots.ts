import { type Instant, instantAt, MINUTE } from '../time'
import type { CounsellorDay } from './day'

/** A place somebody can book. `end` is the end of the session; the rest after it is not part of it. */
export interface Slot {
  readonly start: Instant
  readonly end: Instant
}

/** How a day is cut: places follow each other from the start of each stretch of hours. */
export interface SlotTerms {
  readonly sessionMinutes: number
  readonly gapMinutes: number
}

/** Instants a place may start at: `earliest` included, `latest` excluded. */
export interface BookingWindow {
  readonly earliest: Instant
  readonly latest: Instant
}

/**
 * The free places of a day within a window, in order.
 *
 * Minutes as integers and one pointer that only moves forward over the sorted claims: a month of ten counsellors is
 * answered in well under a millisecond, so nothing is stored that can be worked out.
 */
export function openSlots(day: CounsellorDay, terms: SlotTerms, window: BookingWindow): Slot[] {
  const { sessionMinutes, gapMinutes } = terms
  const step = sessionMinutes + gapMinutes
  // Terms are made by `makeTerms`, which refuses these; a day cut by them would have no end.
  if (!(sessionMinutes > 0 && gapMinutes >= 0)) return []
  const midnight = instantAt(day.date)
  const { claims } = day
  const slots: Slot[] = []
  let next = 0
  for (const { from, until } of day.hours) {
    for (let start = from; start + sessionMinutes <= until; start += step) {
      let claim = claims[next]
      while (claim && claim.until <= start) claim = claims[++next]
      if (claim && claim.from < start + step) continue
      const instant = midnight + start * MINUTE
      if (instant < window.earliest) continue
      if (instant >= window.latest) return slots
      slots.push({ start: instant, end: instant + sessionMinutes * MINUTE })
    }
  }
  return slots
}
