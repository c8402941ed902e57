import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant, upTo } from '../shapes'
import { anyPlace, forWhom, inARow, place, takeRefusals } from './place'
import { appointment, intakeQuestion, offer } from './records'

/**
 * Keep a place for ten minutes while the rest is filled in. One at a time: a new one takes the place of the old. Of
 * anybody suitable: the one with the fewest booked that week; the next one when their place was lost meanwhile.
 * Of what was offered to whoever waited: it is held for them already, until the offer ends. `none-in-a-row`: two places were wanted, and with nobody there are two then.
 */
export const holdPlace = operation({
  name: 'appointments.hold',
  from: 'phone',
  write: true,
  perDay: 20,
  access: ['resident'],
  answer: 'personal',
  input: z.extend(forWhom, { place: z.union([place, anyPlace]), inARow: z.optional(inARow) }),
  output: z.object({
    appointment,
    /** What the offer asks before the conversation. */
    intake: upTo(6, intakeQuestion),
    /** Booking it asks the counsellor first, who answers within so many minutes. Null: booked at once. */
    answerWithin: offer.shape.answerWithin,
    /** Free right after it, of the same offer and in the same way; it is not kept. Null: nothing is. */
    next: z.nullable(z.object({ start: instant, end: instant })),
  }),
  refusals: [...takeRefusals, 'none-in-a-row'],
})
