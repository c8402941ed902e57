import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Remove what was handed in without a name and not claimed in time, and counts of wrong codes that count no more. */
export const clearExpired = operation({
  name: 'assessments.clearExpired',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
