import * as z from 'zod/mini'
import { steps } from '#core/domain/placements/funnel'
import { operation } from '../operation'
import { scene } from '../sites/records'

/**
 * One more who came by this code and did that. It says nothing of whom: a phone tells it once an opening, remembers the code in
 * its memory alone, and waits for no answer.
 */
export const noteStep = operation({
  name: 'placements.noteStep',
  from: 'phone',
  write: false,
  leaves: true,
  leftPerDay: 60,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ scene, step: z.enum(steps) }),
  output: z.object({}),
  refusals: ['site-unknown'],
})
