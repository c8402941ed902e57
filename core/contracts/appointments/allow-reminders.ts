import * as z from 'zod/mini'
import { MOST_A_TAP, occasions } from '#core/domain/messages/occasion'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { leave } from './leave'
import { askedForShape } from './read-reminders'

/**
 * What was allowed on WeChat's own sheet: one message of each. None: nothing more is sent of what it is `about` (what they
 * booked, where it is not said: a program of before shows nothing else), and where to is forgotten once nothing is left; it
 * is counted for no limit.
 * `no-address`: not in WeChat, where nothing can be sent.
 */
export const allowReminders = operation({
  name: 'appointments.allowReminders',
  from: 'phone',
  write: true,
  perDay: 40,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ allowed: upTo(MOST_A_TAP, z.enum(occasions)), about: z.exactOptional(askedForShape) }),
  output: z.object({ left: leave }),
  refusals: ['no-address'],
})
