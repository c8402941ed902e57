import type { CivilDate, Weekday } from '../time'
import type { AppliedHolidays, SpecialDay } from './calendar'

/** All that is published, as one: of a date that several tables name, the last one's word holds. */
export function joinTables(tables: readonly AppliedHolidays[]): AppliedHolidays {
  const days = new Map<CivilDate, SpecialDay>()
  for (const table of tables) for (const day of table.days) days.set(day.date, day)
  const through = tables.map((table) => table.through).sort()
  return { through: through.at(-1) ?? '1970-01-01', days: byDate([...days.values()]) }
}

const byDate = (days: readonly SpecialDay[]) => [...days].sort((a, b) => (a.date < b.date ? -1 : 1))

/** Days to come, and today. */
export function stillToCome({ through, days }: AppliedHolidays, today: CivilDate): AppliedHolidays {
  return { through, days: days.filter(({ date }) => date >= today) }
}

/** What of a table a calendar does not follow yet; of a day of work it counts only whether it is one. */
export function notApplied(table: AppliedHolidays, applied: AppliedHolidays | null): readonly SpecialDay[] {
  const followed = new Map(applied?.days.map((day) => [day.date, day.kind]))
  return table.days.filter(({ date, kind }) => followed.get(date) !== kind)
}

/** The table with the weekdays that somebody chose for its days of work; null where one is named that is none. */
export function withWeekdays(
  { through, days }: AppliedHolidays,
  chosen: readonly { readonly date: CivilDate; readonly as: Weekday }[],
): AppliedHolidays | null {
  const as = new Map(chosen.map((one) => [one.date, one.as]))
  const work = new Set(days.filter(({ kind }) => kind === 'work').map(({ date }) => date))
  if (chosen.some(({ date }) => !work.has(date))) return null
  return { through, days: days.map((day) => (day.kind === 'work' ? { ...day, as: as.get(day.date) ?? day.as } : day)) }
}
