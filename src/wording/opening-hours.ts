import type { Opening } from '#core/domain/organisation/opening'
import type { SpecialHours } from '#core/domain/organisation/special-hours'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { weeklyRuns } from '#core/domain/scheduling/weekly-runs'
import { type CivilDate, clockText, dateOf, type Instant } from '#core/domain/time'
import { dateText, dayText, weekdayText } from './dates'

/** One line for each run of days with the same hours: `周一至周四 13:30–15:30`. Closed days have no line. */
export function openingLines(hours: readonly WeeklyHours[]): string[] {
  return weeklyRuns(hours).map(({ first, last, stretches }) => {
    const days = first === last ? '' : `至${weekdayText(last)}`
    const times = stretches.map(({ from, until }) => `${clockText(from)}–${clockText(until)}`)
    return `${weekdayText(first)}${days} ${times.join('、')}`
  })
}

/** `现在开着，到 15:30`, `现在没开，明天 13:30 开`. */
export function openingText(opening: Opening, now: Instant): string {
  if (opening.state === 'open') return `现在开着，到 ${clockText(opening.until)}`
  if (opening.state === 'unknown') return '开放时间请问社区'
  if (opening.state === 'shut') return `现在不开（${opening.because}），什么时候开请问社区`
  const why = opening.because ? `（${opening.because}）` : ''
  return `现在没开${why}，${dayText(opening.on, dateOf(now))} ${clockText(opening.from)} 开`
}

/** Days to come that are not as their weekdays: `10月1日至10月7日 不开（国庆节）`, `12月3日 09:00–12:00（下午培训）`. */
export function specialLines(special: readonly SpecialHours[], today: CivilDate, most = 4): string[] {
  return special
    .filter(({ until }) => until >= today)
    .slice(0, most)
    .map(({ from, until, hours, reason }) => {
      const days = from === until ? dateText(from, today) : `${dateText(from, today)}至${dateText(until, today)}`
      const open = hours.map((stretch) => `${clockText(stretch.from)}–${clockText(stretch.until)}`).join('、')
      return `${days} ${open || '不开'}${reason === '' ? '' : `（${reason}）`}`
    })
}
