import * as z from 'zod/mini'
import { overRefusals } from '#core/domain/callbacks/calling'
import { operation } from '../operation'
import { id } from '../shapes'
import { ownCallback } from './records'

/** Take one's own request back. What was given is out of it at once; `closed.whileCalling` says whether somebody had it. */
export const takeBackCallback = operation({
  name: 'callbacks.takeBack',
  from: 'phone',
  write: true,
  perDay: 10,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ callbackId: id }),
  output: z.object({ request: ownCallback }),
  refusals: ['callback-unknown', ...overRefusals],
})
