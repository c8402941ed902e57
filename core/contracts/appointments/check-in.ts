import * as z from 'zod/mini'
import { operation } from '../operation'
import { scene } from '../sites/records'
import { appointment } from './records'

/**
 * Say that one is here, by the code that hangs at the site: for today's appointment there, from half an hour before its
 * start until its end.
 */
export const checkIn = operation({
  name: 'appointments.checkIn',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ placementId: scene }),
  output: z.object({ appointment }),
  refusals: ['site-unknown', 'nothing-here-today', 'too-early-to-check-in'],
})
