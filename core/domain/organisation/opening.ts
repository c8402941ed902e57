import type { WeeklyHours } from '../scheduling/hours'
import { addDays, type CivilDate, dateOf, type Instant, type MinuteOfDay, minuteOf, weekdayOf } from '../time'
import { DAYS_LOOKED_AHEAD, type SpecialHours } from './special-hours'

export type Opening =
  | { readonly state: 'open'; readonly until: MinuteOfDay }
  /** `because`: why today is not as its weekday; not there where it is. */
  | { readonly state: 'closed'; readonly on: CivilDate; readonly from: MinuteOfDay; readonly because?: string }
  /** Shut for longer than can be told. */
  | { readonly state: 'shut'; readonly because: string }
  /** No hours are known; nothing may be promised. */
  | { readonly state: 'unknown' }

/** Whether the doors of a place should be open at `now`. */
export const isOpen = (
  {
    openingHours,
    special,
  }: { readonly openingHours: readonly WeeklyHours[]; readonly special?: readonly SpecialHours[] | undefined },
  now: Instant,
): boolean => openingAt(openingHours, now, special).state === 'open'

/**
 * Whether the doors are open at `now`, until when, or when they open next. Two stretches that touch count as one. `special`:
 * days that do not go as their weekdays do.
 */
export function openingAt(hours: readonly WeeklyHours[], now: Instant, special: readonly SpecialHours[] = []): Opening {
  const today = dateOf(now)
  const minute = minuteOf(now)
  const specialOn = (date: CivilDate) => special.find(({ from, until }) => from <= date && date <= until)
  const on = (date: CivilDate) =>
    [...(specialOn(date)?.hours ?? hours.filter(({ weekday }) => weekday === weekdayOf(date)))].sort(
      (a, b) => a.from - b.from,
    )

  let until: MinuteOfDay | null = null
  for (const stretch of on(today)) {
    const reached: MinuteOfDay = until ?? minute
    if (stretch.from <= reached && reached < stretch.until) until = stretch.until
  }
  if (until !== null) return { state: 'open', until }

  const because = specialOn(today)?.reason ?? ''
  for (let ahead = 0; ahead <= DAYS_LOOKED_AHEAD; ahead += 1) {
    const date = addDays(today, ahead)
    const next = on(date).find(({ from }) => ahead > 0 || from > minute)
    if (next) return { state: 'closed', on: date, from: next.from, ...(because !== '' && { because }) }
  }
  return hours.length > 0 && because !== '' ? { state: 'shut', because } : { state: 'unknown' }
}
