import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Look at every door that is open now: who is there, who has to hear that nobody is. `left`: there is more than it got to. */
export const watchDoors = operation({
  name: 'duty.watch',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ changed: count, told: count, cleared: count, left: z.boolean() }),
  refusals: [],
})
