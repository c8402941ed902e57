import * as z from 'zod/mini'
import { operation } from '../operation'
import { total } from '../shapes'

/**
 * Bring documents that a former release wrote to the newest version, so many in one run; the next goes on where this one
 * ended, however it ended: the timer's. `stuck`: of all collections, left to the letter as they are.
 */
export const bringRows = operation({
  name: 'jobs.bring',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ brought: total, stuck: total, more: z.boolean() }),
  refusals: [],
})
