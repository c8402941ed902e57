import type { Seat } from '../scheduling/day'
import { type CivilDate, dateOf, MINUTE, type MinuteOfDay, minuteOf } from '../time'

/** A day on which people are to sit somewhere: from when the first of them comes until the last of them is through. */
export interface DayInTheWay {
  readonly date: CivilDate
  readonly from: MinuteOfDay
  /** 1440 at midnight. */
  readonly until: MinuteOfDay
  readonly appointments: number
}

/** The days of sessions that a change would shut out, the soonest first. */
export function daysInTheWay(seats: readonly Pick<Seat, 'start' | 'end'>[]): DayInTheWay[] {
  const days = new Map<CivilDate, DayInTheWay>()
  for (const { start, end } of seats) {
    const date = dateOf(start)
    const from = minuteOf(start)
    const until = from + (end - start) / MINUTE
    const day = days.get(date) ?? { date, from, until, appointments: 0 }
    days.set(date, {
      date,
      from: Math.min(day.from, from),
      until: Math.min(1440, Math.max(day.until, until)),
      appointments: day.appointments + 1,
    })
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1))
}
