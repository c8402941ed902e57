import * as z from 'zod/mini'
import { templateRefusals } from '#core/domain/messages/template'
import { operation } from '../operation'
import { version } from '../shapes'
import { quietHours, templates } from '../shapes/message-template'

const settings = z.object({ revision: version, quiet: quietHours, templates })

/** What is sent by WeChat, and when it is not. `mayChange`: the caller manages a place that nothing is above. */
export const readMessages = operation({
  name: 'organisation.readMessages',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ settings, mayChange: z.boolean() }),
  refusals: [],
})

/**
 * All of it at once, by whoever manages a place that nothing is above: templates belong to the mini program. `revision`: as it was read.
 * What WeChat would not take, and what would say on a locked phone what it is about, is refused.
 * `quiet-all-day`: less than an hour of the day would be left to send in.
 */
export const saveMessages = operation({
  name: 'organisation.saveMessages',
  from: 'phone',
  write: true,
  perDay: 60,
  access: ['manager'],
  answer: 'personal',
  leastBytes: 4 * 1024,
  shown: ['templates.*.fields.*.words'],
  input: z.object({ revision: version, quiet: quietHours, templates }),
  output: z.object({ settings }),
  refusals: ['place-not-yours', 'messages-changed', 'quiet-all-day', ...templateRefusals],
})
