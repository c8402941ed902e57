import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, upTo } from '../shapes'
import { change, changeFaults, decision } from './change'
import { terms } from './records'

/**
 * Change a counsellor's terms and carry out what was decided of each appointment the change meets: all of it, or nothing.
 *
 * `terms-changed`: somebody else changed them since they were read. `undecided`, `not-affected`, `decided-twice`: the
 * decisions are not one of each that is met, which may have changed since it was looked at. `too-much-at-once`: more than
 * one writing holds. Then those a decision fails for: `move-past`, `number-unknown` (by telephone, and no number is known),
 * `client-busy` (the person has something else then), `substitute-not-free`, and what a place is refused for.
 */
export const saveChange = operation({
  name: 'calendar.saveChange',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['counsellor', 'manager'],
  answer: 'personal',
  shown: ['change.offer.name', 'change.offer.bring', 'change.offer.intake.*.text', 'change.offer.intake.*.options.*'],
  input: z.object({
    counsellorId: z.optional(id),
    change,
    termsRevision: count,
    decisions: upTo(80, z.object({ appointmentId: id, decision })),
  }),
  output: z.object({ terms }),
  refusals: [
    'counsellor-unknown',
    ...changeFaults,
    'terms-changed',
    'undecided',
    'not-affected',
    'decided-twice',
    'too-much-at-once',
    'offer-unknown',
    'mode-not-offered',
    'slot-gone',
    'slot-taken',
    'room-taken',
    'move-past',
    'number-unknown',
    'client-busy',
    'substitute-not-free',
  ],
})
