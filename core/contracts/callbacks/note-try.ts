import * as z from 'zod/mini'
import { overRefusals } from '#core/domain/callbacks/calling'
import { tryOutcomes } from '#core/domain/callbacks/request'
import { operation } from '../operation'
import { id } from '../shapes'
import { queuedCallback } from './records'

/** Note how a call went, by whoever has the request or had it last. When it is tried again follows from that. */
export const noteCallbackTry = operation({
  name: 'callbacks.noteTry',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['care-worker'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ callbackId: id, outcome: z.enum(tryOutcomes) }),
  output: z.object({ request: queuedCallback }),
  refusals: ['callback-unknown', 'not-yours', 'tries-full', ...overRefusals],
})
