import type { Opening } from '#core/domain/organisation/opening'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { clockText, dateOf, type Instant, type Weekday } from '#core/domain/time'
import { dayText, weekdayText } from './dates'

const hoursOf = (hours: readonly WeeklyHours[], weekday: Weekday): string =>
  hours
    .filter((stretch) => stretch.weekday === weekday)
    .sort((a, b) => a.from - b.from)
    .map(({ from, until }) => `${clockText(from)}–${clockText(until)}`)
    .join('、')

/** One line for each run of days with the same hours: `周一至周四 13:30–15:30`. Closed days have no line. */
export function openingLines(hours: readonly WeeklyHours[]): string[] {
  const lines: string[] = []
  const week: Weekday[] = [1, 2, 3, 4, 5, 6, 7]
  let first = 0
  while (first < week.length) {
    const text = hoursOf(hours, week[first] as Weekday)
    let last = first
    while (last + 1 < week.length && hoursOf(hours, week[last + 1] as Weekday) === text) last += 1
    if (text) {
      const days = first === last ? '' : `至${weekdayText(week[last] as Weekday)}`
      lines.push(`${weekdayText(week[first] as Weekday)}${days} ${text}`)
    }
    first = last + 1
  }
  return lines
}

/** `现在开着，到 15:30`, `现在没开，明天 13:30 开`. */
export function openingText(opening: Opening, now: Instant): string {
  if (opening.state === 'open') return `现在开着，到 ${clockText(opening.until)}`
  if (opening.state === 'unknown') return '开放时间请问社区'
  return `现在没开，${dayText(opening.on, dateOf(now))} ${clockText(opening.from)} 开`
}
