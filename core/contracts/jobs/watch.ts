import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Look whether all other jobs run, and tell managers of those that do not, once: the timer's. */
export const watchJobs = operation({
  name: 'jobs.watch',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ told: count }),
  refusals: [],
})
