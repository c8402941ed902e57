import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/**
 * End what `core/content/retention.ts` says is due and nothing else ends. Bounded: what is left of it goes with the next run.
 * `cleared`: documents that are gone; `lightened`: those that hold less than before.
 */
export const retain = operation({
  name: 'privacy.retain',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ cleared: count, lightened: count }),
  refusals: [],
})
