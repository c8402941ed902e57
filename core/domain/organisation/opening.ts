import type { WeeklyHours } from '../scheduling/hours'
import { addDays, type CivilDate, dateOf, type Instant, type MinuteOfDay, minuteOf, weekdayOf } from '../time'

export type Opening =
  | { readonly state: 'open'; readonly until: MinuteOfDay }
  | { readonly state: 'closed'; readonly on: CivilDate; readonly from: MinuteOfDay }
  /** No hours are known; nothing may be promised. */
  | { readonly state: 'unknown' }

/** Whether the doors are open at `now`, until when, or when they open next. Two stretches that touch count as one. */
export function openingAt(hours: readonly WeeklyHours[], now: Instant): Opening {
  const today = dateOf(now)
  const minute = minuteOf(now)
  const on = (date: CivilDate) =>
    hours.filter(({ weekday }) => weekday === weekdayOf(date)).sort((a, b) => a.from - b.from)

  let until: MinuteOfDay | null = null
  for (const stretch of on(today)) {
    const reached: MinuteOfDay = until ?? minute
    if (stretch.from <= reached && reached < stretch.until) until = stretch.until
  }
  if (until !== null) return { state: 'open', until }

  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const date = addDays(today, ahead)
    const next = on(date).find(({ from }) => ahead > 0 || from > minute)
    if (next) return { state: 'closed', on: date, from: next.from }
  }
  return { state: 'unknown' }
}
