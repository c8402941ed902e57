import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Remove what remembered that a play counted, once it can count no more. */
export const clearMarks = operation({
  name: 'courses.clearMarks',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count }),
  refusals: [],
})
