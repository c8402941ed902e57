import type { CivilDate, Instant } from '../time'
import { daysBetween } from '../time'
import type { CounsellorDay } from './day'
import { counts } from './places'

/** How much somebody has to do already, around a place that nobody chose them for. */
export interface Load {
  readonly counsellorId: string
  /** Booked in the week (Monday to Sunday) the place is in, and on its day. */
  readonly inTheWeek: number
  readonly onTheDay: number
}

/**
 * The sessions that are booked or asked for on these days of one counsellor, a group as one; what is only held may come to
 * nothing, and what was asked for and ran out has.
 */
export function loadOf(counsellorId: string, days: readonly CounsellorDay[], date: CivilDate, now: Instant): Load {
  const own = days.filter((day) => day.counsellorId === counsellorId)
  const sessions = ({ claims }: CounsellorDay) =>
    new Set(claims.filter((one) => one.kind !== 'held' && counts(one, now)).map(({ from }) => from)).size
  const booked = (of: readonly CounsellorDay[]) => of.reduce((sum, day) => sum + sessions(day), 0)
  return { counsellorId, inTheWeek: booked(own), onTheDay: booked(own.filter((day) => day.date === date)) }
}

/**
 * In what order those who are free are asked for a place that nobody chose: whoever has the fewest booked that week,
 * then that day. Among equals it goes round with the days, so that nobody is always first for their name.
 */
export function fairOrder(loads: readonly Load[], date: CivilDate): string[] {
  const ids = loads.map(({ counsellorId }) => counsellorId).sort()
  const turn = ids.length === 0 ? 0 : daysBetween('1970-01-01', date) % ids.length
  const place = (id: string) => (ids.indexOf(id) - turn + ids.length) % ids.length
  return [...loads]
    .sort(
      (a, b) => a.inTheWeek - b.inTheWeek || a.onTheDay - b.onTheDay || place(a.counsellorId) - place(b.counsellorId),
    )
    .map(({ counsellorId }) => counsellorId)
}
