import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, instant, phone, shortId, version } from '../shapes'
import { forWhom, takeRefusals, tells } from './place'
import { appointment, intakeAnswers, mode } from './records'

const details = {
  mode,
  consentVersion: version,
  intake: z.optional(intakeAnswers),
  phone: z.optional(phone),
  tells: z.optional(tells),
}

/**
 * Book a place: one that is held, or directly. Where the counsellor's yes is needed it is asked for, and the answer's
 * status says `asked`. Asking for a place one already has, to meet in the same way, answers with the same appointment; in
 * another way it is refused `overlapping`. `slot-resting`: given back by the same person three times today.
 * `newcomers-full`: those who are new today hold what their site gives them of that day. `hold-over`: the held time is up
 * and somebody else has the place. `offer-over`: it was offered to somebody who waited, and the time to say yes is over. `phone-missing`: a conversation by telephone needs a number. `intake-unknown`: an
 * answer to no question of this offer.
 */
export const bookAppointment = operation({
  name: 'appointments.book',
  from: 'phone',
  write: true,
  perDay: 6,
  access: ['resident'],
  answer: 'personal',
  input: z.union([
    z.object({ ...details, heldId: id }),
    z.extend(forWhom, { ...details, counsellorId: id, offerId: z.optional(shortId), start: instant }),
  ]),
  output: z.object({ appointment }),
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
