import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, version } from '../shapes'
import { appointment, mode } from './records'

/**
 * Book a place. Asking again for a place one already holds, to meet in the same way, answers with the same appointment,
 * so a retry after a lost reply is safe; in another way it is refused `already-booked`.
 */
export const bookAppointment = operation({
  name: 'appointments.book',
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
    'too-late',
    'too-early',
    'already-booked',
  ],
})
