import * as z from 'zod/mini'
import { operation } from '../operation'
import { asShown, ownSeat } from './seat'

/**
 * Say yes or no to somebody who asked for a place. Yes: it is booked. No: the place is free, and the person reads so.
 * `asked-over`: nobody answered in the set time, and it is nobody's any more. `asked-answered`: said yes or no to before.
 */
export const answerAsked = operation({
  name: 'sessions.answerAsked',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['counsellor'],
  answer: 'personal',
  input: z.extend(ownSeat, { yes: z.boolean() }),
  output: asShown,
  refusals: ['appointment-unknown', 'asked-over', 'asked-answered'],
})
