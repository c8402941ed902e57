import * as z from 'zod/mini'
import { closeRefusals, overRefusals } from '#core/domain/callbacks/calling'
import { closings } from '#core/domain/callbacks/request'
import { operation } from '../operation'
import { id } from '../shapes'
import { queuedCallback } from './records'

/** Close a request that is nobody else's at this moment. Of what was said nothing is written. */
export const closeCallback = operation({
  name: 'callbacks.close',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['care-worker'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ callbackId: id, as: z.enum(closings) }),
  output: z.object({ request: queuedCallback }),
  refusals: ['callback-unknown', ...closeRefusals, ...overRefusals],
})
