import * as z from 'zod/mini'
import { operation } from '../operation'
import { asShown, ownSeat } from './seat'

/**
 * Call an appointment of one's own day off, up to its start: the place is free, and a person with an account reads it on
 * top of their appointments. Whoever was booked for has to be called: by the place
 * where they agreed to that, and else by the counsellor, with the number in `sessions.openSeat`.
 */
export const cancelFor = operation({
  name: 'sessions.cancelFor',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['counsellor'],
  answer: 'personal',
  input: z.extend(ownSeat, {
    /**
     * They know already, face to face or by telephone: no message and no call tells them. Of whoever was booked for, what they
     * left of themselves goes at once.
     */
    told: z.optional(z.literal(true)),
  }),
  output: asShown,
  refusals: ['appointment-unknown', 'already-cancelled', 'session-started'],
})
