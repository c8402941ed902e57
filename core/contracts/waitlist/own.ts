import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { ownEntry } from './records'

const own = {
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 4 * 1024,
} as const

/** Be offered nothing for a while; the turn stays. `offer-open`: what is offered is answered first. */
export const pauseWaiting = operation({
  ...own,
  answer: 'personal',
  input: z.object({ entryId: id }),
  output: z.object({ entry: ownEntry }),
  name: 'waitlist.pause',
  refusals: ['entry-unknown', 'waiting-closed', 'offer-open'],
})

/** Be offered places again. */
export const resumeWaiting = operation({
  ...own,
  answer: 'personal',
  input: z.object({ entryId: id }),
  output: z.object({ entry: ownEntry }),
  name: 'waitlist.resume',
  refusals: ['entry-unknown', 'waiting-closed'],
})

/** Wait no more; what is offered is given up in the same writing. */
export const withdrawWaiting = operation({
  ...own,
  answer: 'personal',
  input: z.object({ entryId: id }),
  output: z.object({ entry: ownEntry }),
  name: 'waitlist.withdraw',
  refusals: ['entry-unknown'],
})
