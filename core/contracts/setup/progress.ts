import * as z from 'zod/mini'
import { setupSteps } from '#core/domain/setup/progress'
import { operation } from '../operation'
import { count, name, upTo } from '../shapes'

/** How far the caller's places are set up: worked out of what is there, and ticked by nobody. */
export const readProgress = operation({
  name: 'setup.readProgress',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    place: name,
    steps: upTo(
      setupSteps.length,
      z.object({
        step: z.enum(setupSteps),
        /** How many there are that are as they should be, and how many are not yet. */
        have: count,
        left: count,
        done: z.boolean(),
        /** The first few that are not. */
        first: upTo(5, name),
      }),
    ),
  }),
  refusals: [],
})
