import { operation } from '../operation'
import { asShown, ownSeat } from './seat'

/** They called: what this person missed so far counts no more, and they can book for themselves again. */
export const forgiveMissed = operation({
  name: 'sessions.forgiveMissed',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['counsellor'],
  answer: 'personal',
  input: ownSeat,
  output: asShown,
  refusals: ['appointment-unknown'],
})
