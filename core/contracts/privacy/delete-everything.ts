import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant } from '../shapes'

/**
 * Have everything deleted that is the caller's. What was written, names and numbers go in the same writing; the rest is
 * carried out by a job. `appointments-coming`: there are some, and the caller has not said that they may be cancelled.
 * `still-staff`: who has a post leaves it first.
 */
export const deleteEverything = operation({
  name: 'privacy.deleteEverything',
  from: 'phone',
  write: true,
  perDay: 3,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ cancelsComing: z.boolean() }),
  output: z.object({ since: instant }),
  refusals: ['still-staff', 'appointments-coming'],
})
