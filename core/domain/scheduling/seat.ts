import type { Appointment } from './appointment'
import type { CounsellorDay, Seat } from './day'
import { FIRST_OFFER } from './first-offer'

/** As a counsellor's day shows an appointment. One of the first release was of the one offer there was. */
export function seatOf(appointment: Appointment): Seat {
  const { personId, code, offerId, siteId, roomId, equipmentIds, mode, topic, start, end, by, checkedInAt } =
    appointment
  return {
    ...{ personId, code, offerId: offerId ?? FIRST_OFFER, siteId, roomId, equipmentIds, mode, topic, start, end, by },
    ...{ checkedInAt, attendance: null },
  }
}

/** The day with something noted on the seat of this appointment; as it is where it has none. */
export function noteOnSeat(day: CounsellorDay, appointment: Appointment, noted: Partial<Seat>): CounsellorDay {
  if (!day.claims.some(({ id }) => id === appointment.id)) return day
  const claims = day.claims.map((claim) =>
    claim.id === appointment.id ? { ...claim, seat: { ...(claim.seat ?? seatOf(appointment)), ...noted } } : claim,
  )
  return { ...day, claims, revision: day.revision + 1 }
}
