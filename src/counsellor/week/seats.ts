import type { listAgenda } from '#core/contracts/appointments'
import type { listSite } from '#core/contracts/calendar'
import type { OutputOf } from '#core/contracts/operation'
import type { CivilDate } from '#core/domain/time'
import { stands } from '../agenda/summary'
import { type Seated } from './pieces'

type AgendaSeat = OutputOf<typeof listAgenda>['days'][number]['appointments'][number]
type SiteDay = OutputOf<typeof listSite>['days'][number]

/** Somebody's place as the week shows it: a code, and nothing of what it is about. */
export interface WeekSeat
  extends Seated,
    Pick<AgendaSeat, 'id' | 'code' | 'offerName' | 'roomName' | 'mode' | 'status' | 'reason'> {
  readonly checkedInAt: number | null
}

/** By date; what was called off has no place any more. */
export type SeatsByDate = ReadonlyMap<CivilDate, readonly WeekSeat[]>

export function seatsOfAgenda({ days }: Pick<OutputOf<typeof listAgenda>, 'days'>): SeatsByDate {
  return new Map(days.map(({ date, appointments }) => [date, appointments.filter(({ status }) => stands(status))]))
}

/** Of one counsellor at one site, added to what is known of other sites. */
export function seatsOfSite(days: readonly SiteDay[], counsellorId: string, known: SeatsByDate): SeatsByDate {
  const all = new Map(known)
  for (const day of days) {
    if (day.counsellorId !== counsellorId) continue
    all.set(day.date, [...(all.get(day.date) ?? []), ...seatsOfSiteDay(day)])
  }
  return all
}

export const seatsOfSiteDay = ({ appointments }: Pick<SiteDay, 'appointments'>): WeekSeat[] =>
  appointments.filter(({ status }) => stands(status)).map((one) => ({ ...one, checkedInAt: null, reason: null }))
