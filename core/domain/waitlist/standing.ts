import { addDays, DAY, dateOf, HOUR, type Instant, instantAt, MINUTE, minuteOf } from '../time'

/** Nothing is offered that begins sooner: nobody could come, and others may still see it. */
export const LEAST_AHEAD = 30 * MINUTE

/** Far ahead there is time for somebody who looks at their phone twice a day; near, the place would stay empty. */
const table: readonly (readonly [ahead: Instant, stands: Instant])[] = [
  [3 * DAY, 12 * HOUR],
  [DAY, 4 * HOUR],
  [3 * HOUR, HOUR],
  [LEAST_AHEAD, 20 * MINUTE],
]

const NIGHT = 21 * 60
/** The message comes at eight, when quiet hours end as they are set at first: then there is time to read and to answer. */
const MORNING = 9 * 60 + 30
/** So much is left after a morning's answer for others to have it. */
const LEFT_AFTER_MORNING = 2 * HOUR

/**
 * Until when an offer of a place stands; null where it is too near to be offered. It does not end while people sleep, where
 * the place is far enough ahead to wait for the morning.
 */
export function standsUntil(start: Instant, now: Instant): Instant | null {
  const stands = table.find(([ahead]) => start - now >= ahead)?.[1]
  if (stands === undefined) return null
  const end = now + stands
  const morning = morningAfter(end)
  return morning !== null && start - morning >= LEFT_AFTER_MORNING ? morning : end
}

/** Half past nine after the night that this moment is in; null by day. */
function morningAfter(moment: Instant): Instant | null {
  const minute = minuteOf(moment)
  if (minute >= MORNING && minute <= NIGHT) return null
  return instantAt(minute > NIGHT ? addDays(dateOf(moment), 1) : dateOf(moment), MORNING)
}
