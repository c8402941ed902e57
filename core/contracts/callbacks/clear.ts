import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Remove the requests that were closed thirty days ago, and what was noted of looks at them. */
export const clearCallbacks = operation({
  name: 'callbacks.clear',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
