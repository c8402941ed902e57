import type { WeeklyHours } from '#core/domain/scheduling/hours'
import type { MinuteOfDay, Weekday } from '#core/domain/time'

function minutes(clock: string): MinuteOfDay {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** The same stretch on several days; times as `hh:mm`. */
export function weekly(weekdays: readonly Weekday[], from: string, until: string): WeeklyHours[] {
  return weekdays.map((weekday) => ({ weekday, from: minutes(from), until: minutes(until) }))
}
