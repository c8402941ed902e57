import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/**
 * Go on with what people asked to be deleted. Bounded, and a run that was cut short is gone on with. `done`: deeds of this
 * run; `finished`: people of whom nothing is left to do.
 */
export const carryOut = operation({
  name: 'privacy.carryOut',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ done: count, finished: count }),
  refusals: [],
})
