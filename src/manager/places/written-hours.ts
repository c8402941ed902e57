import type { Interval, WeeklyHours } from '#core/domain/scheduling/hours'
import { clockText, type Weekday } from '#core/domain/time'
import { minuteIn } from '../../counsellor/form/written'

export const week: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** `9:00-12:00、14:00-17:30` as stretches of one day; null for anything else. */
export function stretchesIn(written: string): readonly Interval[] | null {
  const parts = written.split(/[、,，;；\s]+/).filter((part) => part !== '')
  const read = parts.flatMap((part): (Interval | null)[] => {
    const [from, until, ...more] = part.split(/[-–—~～至到]+/).map(minuteIn)
    const isStretch = from !== undefined && from !== null && until !== undefined && until !== null && from < until
    return [isStretch && more.length === 0 ? { from, until } : null]
  })
  return read.includes(null) ? null : (read as Interval[])
}

/** As it is written back into the field. */
export const stretchesText = (hours: readonly WeeklyHours[], weekday: Weekday): string =>
  hours
    .filter((stretch) => stretch.weekday === weekday)
    .sort((a, b) => a.from - b.from)
    .map(({ from, until }) => `${clockText(from)}-${clockText(until)}`)
    .join('、')

/** A week as it is written, a line a day from Monday on; null where a day cannot be read. */
export function weekIn(lines: readonly string[]): WeeklyHours[] | null {
  const days = week.map((weekday, at) =>
    stretchesIn(lines[at] ?? '')?.map((stretch): WeeklyHours => ({ weekday, ...stretch })),
  )
  return days.includes(undefined) ? null : days.flatMap((day) => day ?? [])
}
