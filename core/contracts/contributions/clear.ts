import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Remove what is over for good, what was noted of looks at it, and a draft made of it that never stood. */
export const clearContributions = operation({
  name: 'contributions.clear',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
