import * as z from 'zod/mini'
import { occasions } from '#core/domain/messages/occasion'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { leave } from './leave'

/**
 * What was allowed on WeChat's own sheet: one message of each. None: nothing more is sent, and where to is forgotten.
 * `no-address`: not in WeChat, where nothing can be sent.
 */
export const allowReminders = operation({
  name: 'appointments.allowReminders',
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ allowed: upTo(3, z.enum(occasions)) }),
  output: z.object({ left: leave }),
  refusals: ['no-address'],
})
