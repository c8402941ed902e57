import type { CivilDate, Instant } from '#core/domain/time'
import { hoursText } from '../../wording/dates'
import type { AgendaDay } from '../agenda/summary'

/** The conversation something is done in, and so whom it is about. */
export interface Seat {
  readonly date: CivilDate
  readonly appointmentId: string
  readonly code: string
  readonly start: Instant
  readonly end: Instant
  /** They booked it themselves, and so see what stands in their record. */
  readonly hasAccount: boolean
}

/** Conversations that hold or took place, as the day runs. */
export function seatsOf(days: readonly Pick<AgendaDay, 'date' | 'appointments'>[]): Seat[] {
  return days.flatMap(({ date, appointments }) =>
    appointments
      .filter(({ status }) => status === 'confirmed' || status === 'attended')
      .map(({ id, code, start, end, by }) => ({
        date,
        appointmentId: id,
        code,
        start,
        end,
        hasAccount: by === 'client',
      })),
  )
}

export const seatText = ({ start, end, code }: Pick<Seat, 'start' | 'end' | 'code'>): string =>
  `${hoursText(start, end)} · 预约码 ${code}`
