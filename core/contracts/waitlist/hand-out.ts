import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/**
 * Settle what became of offers, and hand out the places that are free to those who wait for them. `left`: there is more than
 * this run got to.
 */
export const handOutPlaces = operation({
  name: 'waitlist.handOut',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ settled: count, offered: count, passed: count, cleared: count, left: z.boolean() }),
  refusals: [],
})
