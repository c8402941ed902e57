import * as z from 'zod/mini'
import { overRefusals } from '#core/domain/callbacks/calling'
import { operation } from '../operation'
import { id } from '../shapes'
import { queuedCallback } from './records'

/** Leave a request to the others. */
export const giveBackCallback = operation({
  name: 'callbacks.giveBack',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['care-worker'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ callbackId: id }),
  output: z.object({ request: queuedCallback }),
  refusals: ['callback-unknown', 'not-yours', ...overRefusals],
})
