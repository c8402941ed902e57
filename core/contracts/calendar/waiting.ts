import * as z from 'zod/mini'
import { wishes } from '#core/domain/scheduling/answer-change'
import { called } from '../appointments/records'
import { operation } from '../operation'
import { askedDate, id, name, phone } from '../shapes'

/** Somebody who waits, by the day of what was called off. Without a calendar: in one of one's own. */
const waitingSeat = { counsellorId: z.optional(id), date: askedDate, appointmentId: id }

/** The number of somebody who waits for a call; each look is noted, and the person can see it. Gone once they were called. */
export const openWaiting = operation({
  name: 'calendar.openWaiting',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['counsellor', 'manager'],
  answer: 'personal',
  input: z.object(waitingSeat),
  output: z.object({
    wants: z.enum(wishes),
    /** Null where they left none, where it is more than a week ago, and once they were called. */
    phone: z.nullable(phone),
  }),
  refusals: ['appointment-unknown'],
})

/**
 * They were called, or seen to: by whom, in a name that the person reads. The number is deleted with it. Said by two, the
 * first one stands.
 */
export const markCalled = operation({
  name: 'calendar.markCalled',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['counsellor', 'manager'],
  answer: 'personal',
  input: z.object({ ...waitingSeat, by: name }),
  output: z.object({ called }),
  refusals: ['appointment-unknown', 'profile-name'],
})
