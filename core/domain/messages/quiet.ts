import { DAY, dateOf, type Instant, instantAt, type MinuteOfDay, minuteOf } from '../time'

/** When nobody is sent anything: from in the evening until in the morning. Both the same: never. */
export interface Quiet {
  readonly from: MinuteOfDay
  readonly until: MinuteOfDay
}

export const usualQuiet: Quiet = { from: 21 * 60 + 30, until: 8 * 60 }

/** Minutes of a day in which there is sending. */
export const awake = ({ from, until }: Quiet): number =>
  24 * 60 - (from <= until ? until - from : 24 * 60 - from + until)

/** When it ends, of a moment within; null outside. */
export function quietUntil({ from, until }: Quiet, now: Instant): Instant | null {
  if (from === until) return null
  const minute = minuteOf(now)
  const isIn = from < until ? minute >= from && minute < until : minute >= from || minute < until
  if (!isIn) return null
  const today = instantAt(dateOf(now), until)
  return today > now ? today : today + DAY
}
