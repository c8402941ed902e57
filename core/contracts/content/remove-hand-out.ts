import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'

/** Takes back what the caller noted by mistake. */
export const removeHandOut = operation({
  name: 'content.removeHandOut',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({ handOutId: id }),
  output: z.object({ removed: id }),
  refusals: ['hand-out-unknown', 'hand-out-not-yours'],
})
