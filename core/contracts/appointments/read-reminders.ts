import * as z from 'zod/mini'
import { occasions } from '#core/domain/messages/occasion'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { templateId } from '../shapes/message-template'
import { leave } from './leave'

/** What WeChat can be asked to allow, and how many messages of each were allowed and not sent yet. No templates: there is nothing to ask. */
export const readReminders = operation({
  name: 'appointments.readReminders',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({ templates: upTo(3, z.object({ occasion: z.enum(occasions), templateId })), left: leave }),
  refusals: [],
})
