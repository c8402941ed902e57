import { civilDateOf, dayNumberOf, epochSecondsOf, wallTimeOf, weekdayOf } from './calendar'
import type { Cron } from './cron'

/** The first moment after `after` (never `after` itself) at which it runs; both epoch milliseconds. Null when none is left. */
export function nextRun(cron: Cron, after: number): number | null {
  const firstDay = dayNumberOf({ year: cron.years[0] as number, month: 1, day: 1 })
  const earliest = epochSecondsOf({ day: firstDay, second: 0 })
  const start = wallTimeOf(Math.max(earliest, Math.floor(after / 1000) + 1))
  for (let day = nextDay(cron, start.day); day !== null; day = nextDay(cron, day + 1)) {
    const second = timeOfDay(cron, day === start.day ? start.second : 0)
    if (second !== null) return epochSecondsOf({ day, second }) * 1000
  }
  return null
}

/** The first matching day from this one on. Whole months and years that cannot match are passed over at once. */
function nextDay(cron: Cron, from: number): number | null {
  const lastYear = cron.years.at(-1) as number
  for (let day = from; ; ) {
    const date = civilDateOf(day)
    if (date.year > lastYear) return null
    if (!cron.years.includes(date.year)) day = dayNumberOf({ year: date.year + 1, month: 1, day: 1 })
    else if (!cron.months.includes(date.month)) day = dayNumberOf({ ...date, month: date.month + 1, day: 1 })
    else if (matchesDay(cron, date.day, weekdayOf(day))) return day
    else day += 1
  }
}

function matchesDay({ days, weekdays, eitherDay }: Cron, day: number, weekday: number): boolean {
  const byDay = days.includes(day)
  const byWeekday = weekdays.includes(weekday)
  return eitherDay ? byDay || byWeekday : byDay && byWeekday
}

/** The first matching second of a day, at `least` or later. */
function timeOfDay({ hours, minutes, seconds }: Cron, least: number): number | null {
  for (const hour of hours) {
    if (hour * 3600 + 3599 < least) continue
    for (const minute of minutes) {
      const begin = hour * 3600 + minute * 60
      if (begin + 59 < least) continue
      const second = seconds.find((value) => begin + value >= least)
      if (second !== undefined) return begin + second
    }
  }
  return null
}
