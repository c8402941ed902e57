import type { Instant } from '#core/domain/time'
import type { WeekSeat } from '../../counsellor/week/seats'
import { appointmentStatuses, modes } from '../../wording/codes'
import { momentText } from '../../wording/dates'
import type { SiteAnswer } from './day'

/** `K7QM 当面 静谈室`; how it stands where it is not simply booked. */
export function seatText({ code, mode, roomName, status }: WeekSeat): string {
  const stands = status === 'confirmed' ? '' : appointmentStatuses[status]
  return [code, modes[mode], roomName, stands].filter((word) => word !== '').join(' ')
}

/** Since when somebody waits; or who saw to them, and when. */
export function waitingText(
  { at, called }: Pick<SiteAnswer['waiting'][number], 'at' | 'called'>,
  now: Instant,
): string {
  return called === null ? `${momentText(at, now)} 起在等。` : `${called.by}在 ${momentText(called.at, now)} 联系过了。`
}
