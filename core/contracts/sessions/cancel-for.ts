import { operation } from '../operation'
import { asShown, ownSeat } from './seat'

/**
 * Call an appointment of one's own day off, up to its start: the place is free, and a person with an account reads it on
 * top of their appointments. Whoever was booked for has to be called: their number is in `sessions.openSeat`.
 */
export const cancelFor = operation({
  name: 'sessions.cancelFor',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['counsellor'],
  answer: 'personal',
  input: ownSeat,
  output: asShown,
  refusals: ['appointment-unknown', 'already-cancelled', 'session-started'],
})
