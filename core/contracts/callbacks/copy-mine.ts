import * as z from 'zod/mini'
import { operation } from '../operation'
import { phone, upTo } from '../shapes'
import { ownCallback } from './records'

/** A copy of all the caller asked for that is still kept, newest first, with the whole number. */
export const copyMyCallbacks = operation({
  name: 'callbacks.copyMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({}),
  output: z.object({ requests: upTo(50, z.extend(ownCallback, { number: z.nullable(phone) })) }),
  refusals: [],
})
