import type { WorkingHours } from '#core/domain/scheduling/hours'
import type { Weekday } from '#core/domain/time'
import { clockText } from '#core/domain/time'
import { weekdayText } from '../../wording/dates'

export type Stretch = Omit<WorkingHours, 'weekday'>

const MOST_A_DAY = 12

export const ofDay = (hours: readonly WorkingHours[], weekday: Weekday): WorkingHours[] =>
  sorted(hours.filter((one) => one.weekday === weekday))

export const sorted = (hours: readonly WorkingHours[]): WorkingHours[] =>
  [...hours].sort((a, b) => a.weekday - b.weekday || a.from - b.from)

/** The same hours, in whatever order they are written. */
export function isSame(some: readonly WorkingHours[], others: readonly WorkingHours[]): boolean {
  const text = (hours: readonly WorkingHours[]) =>
    sorted(hours)
      .map(({ weekday, from, until, siteId }) => `${weekday} ${from} ${until} ${siteId}`)
      .join()
  return text(some) === text(others)
}

/** Where a new stretch of a day begins: after those that are there, at nine on an empty day. */
export function nextStretch(hours: readonly WorkingHours[], weekday: Weekday, siteId: string): Stretch {
  const last = ofDay(hours, weekday).at(-1)
  const from = Math.min(last ? last.until + 60 : 540, 1380)
  return { from, until: Math.min(from + 180, 1440), siteId: last?.siteId ?? siteId }
}

export interface StretchFault {
  readonly field: 'from' | 'until' | 'days'
  readonly text: string
}

/** What is wrong with a stretch beside the others of those days, said where it is; null when nothing is. */
export function faultOf(
  { from, until }: Stretch,
  weekdays: readonly Weekday[],
  others: readonly WorkingHours[],
): StretchFault | null {
  if (weekdays.length === 0) return { field: 'days', text: '请至少选一天。' }
  if (until <= from) return { field: 'until', text: '结束要晚于开始。' }
  for (const weekday of weekdays) {
    const own = ofDay(others, weekday)
    const met = own.find((one) => one.from < until && from < one.until)
    if (met) {
      const when = `${weekdayText(weekday)} ${clockText(met.from)}–${clockText(met.until)}`
      return { field: 'from', text: `和${when} 重叠了，请错开，或者改那一段。` }
    }
    if (own.length >= MOST_A_DAY)
      return { field: 'days', text: `${weekdayText(weekday)}已经有 ${MOST_A_DAY} 段，放不下了。` }
  }
  return null
}
