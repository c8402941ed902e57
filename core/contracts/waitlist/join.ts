import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { ownEntry, wish } from './records'

/**
 * Wait for a place. `waiting-enough`: two at once for oneself, and two for each of one's people. `waiting-already`: for the
 * same. `wish-incomplete`: without a site or a way to meet. `until-out-of-range`: longer than ninety-two days, or over.
 */
export const joinWaitlist = operation({
  name: 'waitlist.join',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({ ...wish, forOther: z.optional(id) }),
  output: z.object({ entry: ownEntry }),
  refusals: [
    'waiting-enough',
    'waiting-already',
    'wish-incomplete',
    'until-out-of-range',
    'counsellor-unknown',
    'site-unknown',
    'other-unknown',
  ],
})
