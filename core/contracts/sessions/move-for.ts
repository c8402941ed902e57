import * as z from 'zod/mini'
import { operation } from '../operation'
import { ownPlace, ownPlaceRefusals } from './place'
import { asShown, ownSeat } from './seat'

/**
 * Move an appointment of one's own day, up to its start, within one's own calendars: the new place first, then the old one
 * is free, both or neither. The row is the new one. `client-busy`: the person is somewhere else at that time.
 */
export const moveFor = operation({
  name: 'sessions.moveFor',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['counsellor'],
  answer: 'personal',
  input: z.extend(ownSeat, {
    to: z.object(ownPlace),
    /** As in `sessions.cancelFor`: of the new time. The new code is made by this and known to nobody before. */
    told: z.optional(z.literal(true)),
  }),
  output: asShown,
  refusals: [...ownPlaceRefusals, 'appointment-unknown', 'already-cancelled', 'session-started', 'client-busy'],
})
