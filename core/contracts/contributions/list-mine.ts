import * as z from 'zod/mini'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { ownContribution } from './records'

/** All the caller sent in that is still kept, newest first, every word of it; and whether there are editors to read more. */
export const listMyContributions = operation({
  name: 'contributions.listMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({}),
  output: z.object({ contributions: upTo(42, ownContribution), edited: z.boolean() }),
  refusals: [],
})
