import type { WeekSeat } from '../../counsellor/week/seats'
import { appointmentStatuses, modes } from '../../wording/codes'

/** `K7QM 当面 静谈室`; how it stands where it is not simply booked. */
export function seatText({ code, mode, roomName, status }: WeekSeat): string {
  const stands = status === 'confirmed' ? '' : appointmentStatuses[status]
  return [code, modes[mode], roomName, stands].filter((word) => word !== '').join(' ')
}
