import * as z from 'zod/mini'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { queuedCallback } from './records'

/** Who waits for a call from the caller's places, in turn, those first whom a promise was broken to; and what ended today. */
export const listCallbacks = operation({
  name: 'callbacks.listQueue',
  from: 'phone',
  write: false,
  access: ['care-worker'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({}),
  output: z.object({
    waiting: upTo(100, queuedCallback),
    /** Of the last day, newest first. */
    ended: upTo(20, queuedCallback),
    /** There are more than stand here. */
    more: z.boolean(),
  }),
  refusals: [],
})
