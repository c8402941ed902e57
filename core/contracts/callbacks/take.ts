import * as z from 'zod/mini'
import { overRefusals } from '#core/domain/callbacks/calling'
import { operation } from '../operation'
import { id, phone } from '../shapes'
import { aboutLine, callbackTerms, spoken } from '../shapes/callback'
import { queuedCallback } from './records'

/**
 * Take a request on, or look again at one's own: each is noted for the person to see. `not-safe-now`: a call could harm
 * them at this moment, so nobody sees a number. `callback-taken`: somebody else has it.
 */
export const takeCallback = operation({
  name: 'callbacks.take',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['care-worker'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ callbackId: id }),
  output: z.object({
    request: queuedCallback,
    number: phone,
    name: spoken,
    callerIs: callbackTerms.callerIs,
    ownCaller: z.nullable(spoken),
    message: callbackTerms.message,
    toOther: callbackTerms.toOther,
    about: z.nullable(aboutLine),
  }),
  refusals: ['callback-unknown', 'callback-taken', 'not-safe-now', ...overRefusals],
})
