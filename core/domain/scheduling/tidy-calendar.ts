import { type CivilDate, instantAt } from '../time'
import type { Calendar } from './calendar'
import { versionInForce } from './hours-in-force'

/** Without what is over on `today`: hours that later ones have replaced, past leaves, openings and closings. */
export function tidyCalendar(calendar: Calendar, today: CivilDate): Calendar {
  const inForce = versionInForce(calendar.versions, today)
  const midnight = instantAt(today)
  return {
    ...calendar,
    versions: calendar.versions.filter((version) => version === inForce || version.from > today),
    leaves: calendar.leaves.filter(({ until }) => until > midnight),
    openings: calendar.openings.filter(({ date }) => date >= today),
    closings: calendar.closings.filter(({ date }) => date >= today),
  }
}
