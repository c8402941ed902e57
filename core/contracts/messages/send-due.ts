import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/**
 * Tell by WeChat what is due, of those who allowed it, and put on the list of calls whom that did not reach. `faulty`: WeChat
 * says that a template is not as it was entered here. `left`: there is more than this run got to.
 */
export const sendDue = operation({
  name: 'messages.sendDue',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ sent: count, toCall: count, faulty: count, cleared: count, left: z.boolean() }),
  refusals: [],
})
