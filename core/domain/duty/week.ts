import { addDays, type CivilDate, weekdayOf } from '../time'

/** The Monday of the week a day is in. */
export const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekdayOf(date))

/** How far from this week a rota is looked at and made. */
export const WEEKS_BACK = 8
export const WEEKS_AHEAD = 8

/** A Monday, of a week that is near enough. */
export function isWeek(monday: CivilDate, today: CivilDate): boolean {
  const current = mondayOf(today)
  return (
    weekdayOf(monday) === 1 &&
    monday >= addDays(current, -7 * WEEKS_BACK) &&
    monday <= addDays(current, 7 * WEEKS_AHEAD)
  )
}
