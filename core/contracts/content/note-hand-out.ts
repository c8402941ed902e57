import * as z from 'zod/mini'
import { operation } from '../operation'
import { handOut } from '../shapes/hand-out'
import { keptHandOut } from './records'

/** So many kits were given out at a site on a day. */
export const noteHandOut = operation({
  name: 'content.noteHandOut',
  from: 'phone',
  write: true,
  perDay: 100,
  access: ['manager', 'care-worker'],
  answer: 'personal',
  input: z.object({ handOut: z.object(handOut) }),
  output: z.object({ saved: keptHandOut }),
  refusals: ['kit-not-out', 'hand-out-ahead', 'hand-out-old'],
})
