import { joined } from '../duty/rota'
import {
  addDays,
  type CivilDate,
  dateOf,
  type Instant,
  type MinuteOfDay,
  minuteOf,
  type Weekday,
  weekdayOf,
} from '../time'
import type { LineHours } from './line'

const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

export const everyDay = (from: MinuteOfDay, until: MinuteOfDay): readonly LineHours[] =>
  week.map((weekday) => ({ weekday, from, until }))

export const aroundTheClock: readonly LineHours[] = everyDay(0, 1440)

const runsOn = ({ from, until }: LineHours): boolean => until <= from

/** Whether a line is answered at `now`; null: its hours are not known, so neither may be said. */
export function isAnswered(hours: readonly LineHours[] | null, now: Instant): boolean | null {
  if (!hours) return null
  const today = dateOf(now)
  const minute = minuteOf(now)
  const [on, before] = [weekdayOf(today), weekdayOf(addDays(today, -1))]
  return hours.some((stretch) => {
    const { weekday, from, until } = stretch
    if (weekday === on && minute >= from && (minute < until || runsOn(stretch))) return true
    return weekday === before && runsOn(stretch) && minute < until
  })
}

export interface NextOpening {
  readonly on: CivilDate
  readonly from: MinuteOfDay
}

/** When it is answered next; null where it is now, where that is not known, and where there are no hours at all. */
export function nextOpening(hours: readonly LineHours[] | null, now: Instant): NextOpening | null {
  if (!hours || isAnswered(hours, now)) return null
  const today = dateOf(now)
  for (let ahead = 0; ahead <= 7; ahead += 1) {
    const on = addDays(today, ahead)
    const starts = hours
      .filter(({ weekday, from }) => weekday === weekdayOf(on) && (ahead > 0 || from > minuteOf(now)))
      .map(({ from }) => from)
    if (starts.length > 0) return { on, from: Math.min(...starts) }
  }
  return null
}

const minutesOfWeek = 7 * 1440

/** The minutes of the week, Monday first, that a stretch covers; past Sunday's midnight they go on at Monday's. */
function piecesOf(stretch: LineHours): readonly (readonly [from: number, until: number])[] {
  const start = (stretch.weekday - 1) * 1440 + stretch.from
  const end = start + stretch.until - stretch.from + (runsOn(stretch) ? 1440 : 0)
  return end <= minutesOfWeek
    ? [[start, end]]
    : [
        [start, minutesOfWeek],
        [0, end - minutesOfWeek],
      ]
}

const sorted = (hours: readonly LineHours[]) => hours.flatMap(piecesOf).sort(([a], [b]) => a - b)

/** What of a day it is answered in, cut at midnight: what runs past it stands on both days. Those that touch are one. */
export function stretchesOn(hours: readonly LineHours[], date: CivilDate): { from: number; until: number }[] {
  const [on, before] = [weekdayOf(date), weekdayOf(addDays(date, -1))]
  const found = hours.flatMap((stretch) => [
    ...(stretch.weekday === on ? [{ from: stretch.from, until: runsOn(stretch) ? 1440 : stretch.until }] : []),
    ...(stretch.weekday === before && runsOn(stretch) && stretch.until > 0 ? [{ from: 0, until: stretch.until }] : []),
  ])
  return joined(found)
}

/** Two stretches that touch do not overlap. */
export function overlap(hours: readonly LineHours[]): boolean {
  const pieces = sorted(hours)
  return pieces.some(([, until], at) => until > (pieces[at + 1]?.[0] ?? until))
}

/** No minute of the week is left out. */
export function isAroundTheClock(hours: readonly LineHours[]): boolean {
  let reached = 0
  for (const [from, until] of sorted(hours)) {
    if (from > reached) return false
    reached = Math.max(reached, until)
  }
  return reached === minutesOfWeek
}
