import { isLive } from '#core/domain/scheduling/appointment'
import type { Attendance } from '#core/domain/scheduling/attendance'
import { CHECK_IN_BEFORE, mayCheckIn } from '#core/domain/scheduling/check-in'
import { mayRecord } from '#core/domain/scheduling/record-attendance'
import type { Instant } from '#core/domain/time'
import type { AgendaAppointment } from './summary'

/** What a counsellor can do about one appointment of their own. */
export type Act = 'yes' | 'no' | 'here' | Attendance | 'forgive' | 'move' | 'cancel'

type Seat = Pick<AgendaAppointment, 'start' | 'end' | 'status' | 'expires' | 'checkedInAt' | 'by'>

const taken: readonly AgendaAppointment['status'][] = [
  'confirmed',
  'attended',
  'missed-by-client',
  'missed-by-counsellor',
]

/** Whether somebody has this place or asks for it: then what they wrote can be read. */
export const isSeated = (seat: Pick<Seat, 'status' | 'expires'>, now: Instant) =>
  taken.includes(seat.status) || (seat.status === 'asked' && isLive(seat, now))

/**
 * What can be done at this moment, in the order it is offered. What is so already is not offered again, but for a miss,
 * whose reason may come later. Somebody without an account books nothing for themselves: there is nothing to lift.
 */
export function actsFor(seat: Seat, now: Instant): readonly Act[] {
  const { start, status, checkedInAt, by } = seat
  if (!isSeated(seat, now)) return []
  if (status === 'asked') return ['yes', 'no']
  const acts: Act[] = []
  const isNear = now >= start - CHECK_IN_BEFORE && mayCheckIn(seat, now).ok
  if (status === 'confirmed' && checkedInAt === null && isNear) acts.push('here')
  if (mayRecord(seat, now).ok) {
    const came = ['attended', 'missed-by-client', 'missed-by-counsellor'] as const
    acts.push(...came.filter((one) => one !== status || one === 'missed-by-client'))
  }
  if (status === 'missed-by-client' && by === 'client') acts.push('forgive')
  if (now < start && isLive(seat, now)) acts.push('move', 'cancel')
  return acts
}
