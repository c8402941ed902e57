import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { ownEntry } from './records'

/** All that the caller waits for, and for a month what they waited for, the newest first; with the places one can wait at. */
export const readWaiting = operation({
  name: 'waitlist.read',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({}),
  output: z.object({
    entries: upTo(40, ownEntry),
    /** Open places, by their names. */
    places: upTo(60, z.object({ id, name })),
  }),
  refusals: [],
})
