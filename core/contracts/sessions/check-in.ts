import { operation } from '../operation'
import { asShown, ownSeat } from './seat'

/** Note that somebody is here, on that day until the session ends. */
export const checkInFor = operation({
  name: 'sessions.checkIn',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['counsellor'],
  answer: 'personal',
  input: ownSeat,
  output: asShown,
  refusals: ['appointment-unknown', 'already-cancelled', 'not-answered-yet', 'too-early-to-check-in', 'session-over'],
})
