import type { CivilDate } from '../time'
import { dateOf } from '../time'
import type { Appointment } from './appointment'
import { byTheClock } from './order'

/** How many of a day's cancelled appointments a counsellor reads one by one; the others are a number. */
const CANCELLED_LISTED = 8

export interface AgendaDay {
  readonly date: CivilDate
  /** As the day runs: all that hold, and the last ones that were called off. */
  readonly appointments: Appointment[]
  /** How many more were called off. */
  readonly unlisted: number
}

/** A counsellor's days. One place can be booked and cancelled without end, so what was called off is cut to a few. */
export function agendaOf(
  dates: readonly CivilDate[],
  confirmed: readonly Appointment[],
  cancelled: readonly Appointment[],
): AgendaDay[] {
  const [held, off] = [byDate(confirmed), byDate(cancelled)]
  return dates.map((date) => {
    const latest = [...(off.get(date) ?? [])].sort((a, b) => (b.cancelledAt ?? 0) - (a.cancelledAt ?? 0))
    return {
      date,
      appointments: byTheClock([...(held.get(date) ?? []), ...latest.slice(0, CANCELLED_LISTED)]),
      unlisted: Math.max(0, latest.length - CANCELLED_LISTED),
    }
  })
}

function byDate(appointments: readonly Appointment[]): ReadonlyMap<CivilDate, readonly Appointment[]> {
  const days = new Map<CivilDate, Appointment[]>()
  for (const one of appointments) {
    const date = dateOf(one.start)
    days.set(date, [...(days.get(date) ?? []), one])
  }
  return days
}
