import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, version } from '../shapes'
import { appointment, mode } from './records'

/**
 * Book a place. Asking for a place one already holds, to meet in the same way, answers with the same appointment; in
 * another way it is refused `already-booked`. `slot-resting`: given back by the same person three times today.
 * `newcomers-full`: those who are new today hold what their site gives them of that day.
 */
export const bookAppointment = operation({
  name: 'appointments.book',
  from: 'phone',
  write: true,
  perDay: 6,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ counsellorId: id, start: instant, mode, consentVersion: version }),
  output: z.object({ appointment }),
  refusals: [
    'counsellor-unknown',
    'mode-not-offered',
    'consent-outdated',
    'slot-gone',
    'slot-taken',
    'slot-resting',
    'newcomers-full',
    'too-late',
    'too-early',
    'already-booked',
  ],
})
