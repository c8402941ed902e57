import * as z from 'zod/mini'
import { operation } from '../operation'
import { placement } from './records'

/** It hangs no more. Whoever scans it still comes to the site. */
export const takeDownPlacement = operation({
  name: 'placements.takeDown',
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({ placementId: z.string().check(z.minLength(1), z.maxLength(32)) }),
  output: z.object({ saved: placement }),
  refusals: ['placement-unknown', 'placement-gone'],
})
