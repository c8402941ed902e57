import * as z from 'zod/mini'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { sentIn } from './records'

/** What was sent in, for editors of the top; of any other editor none. Those that wait, the oldest first; then the rest, newest first. */
export const listContributions = operation({
  name: 'contributions.listInbox',
  from: 'phone',
  write: false,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({}),
  output: z.object({
    open: upTo(100, sentIn),
    over: upTo(30, sentIn),
    /** There are more that wait than stand here. */
    more: z.boolean(),
    /** Whether the caller is one of those who read them. */
    reads: z.boolean(),
  }),
  refusals: [],
})
