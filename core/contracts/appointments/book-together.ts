import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, phone, version } from '../shapes'
import { takeRefusals, tells } from './place'
import { intakeAnswers, mode } from './records'

/**
 * Two conversations one after the other, for two people of one family: a place that is held, and a further one of the same
 * offer on that day. Both or neither. What is written before goes with both, and so does what the counsellor is told of
 * a child. `forOther`: whom the second one is for; left out, for oneself.
 */
export const bookTogether = operation({
  name: 'appointments.bookTogether',
  from: 'phone',
  write: true,
  perDay: 6,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    heldId: id,
    second: z.object({ start: instant, forOther: z.optional(id) }),
    mode,
    consentVersion: version,
    intake: z.optional(intakeAnswers),
    phone: z.optional(phone),
    tells: z.optional(tells),
  }),
  /** The ids alone: a longer answer would be told from a no by its length. */
  output: z.object({ first: id, second: id }),
  refusals: [
    ...takeRefusals,
    'consent-outdated',
    'hold-over',
    'offer-over',
    'phone-missing',
    'phone-invalid',
    'intake-unknown',
  ],
})
