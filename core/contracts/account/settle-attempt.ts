import * as z from 'zod/mini'
import { attempt } from '../attempt'
import { operation } from '../operation'
import { id } from '../shapes'

/**
 * What became of an attempt whose reply was lost: the id of what it did, or null, and then it will never do anything any
 * more. `attempt-unknown`: begun so long ago that nobody remembers.
 */
export const settleAttempt = operation({
  name: 'account.settleAttempt',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ lost: attempt }),
  output: z.object({ did: z.nullable(id) }),
  refusals: ['attempt-unknown'],
})
