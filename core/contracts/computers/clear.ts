import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Take away sign-ins and sessions nobody asks about any more: the timer's. */
export const clearComputers = operation({
  name: 'computers.clear',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
