import * as z from 'zod/mini'
import { attendances, missedReasons } from '#core/domain/scheduling/attendance'
import { operation } from '../operation'
import { asShown, ownSeat } from './seat'

/**
 * Who was there, from the start on; it can be changed until the end of the next day. What the person missed is counted with
 * them; what the counsellor missed gives the person the first pick of that counsellor's places.
 */
export const recordAttendance = operation({
  name: 'sessions.recordAttendance',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['counsellor'],
  answer: 'personal',
  input: z.extend(ownSeat, { attendance: z.enum(attendances), reason: z.optional(z.enum(missedReasons)) }),
  output: asShown,
  refusals: ['appointment-unknown', 'already-cancelled', 'asked-over', 'not-started', 'attendance-closed'],
})
