import * as z from 'zod/mini'
import {
  type AskedFor,
  askedFor,
  type BookedOccasion,
  bookedOccasions,
  occasions,
} from '#core/domain/messages/occasion'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { templateId } from '../shapes/message-template'
import { leave, times } from './leave'

export const askedForShape = z.enum(Object.keys(askedFor) as [AskedFor, ...AskedFor[]])

/**
 * What WeChat can be asked to allow, and how many messages of each were allowed and not sent yet. No templates: there is
 * nothing to ask. `coming`: of how many appointments each could still come. `about`: what somebody is about; what they booked, where it is not said.
 */
export const readReminders = operation({
  name: 'appointments.readReminders',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ about: z.exactOptional(askedForShape) }),
  output: z.object({
    templates: upTo(4, z.object({ occasion: z.enum(occasions), templateId })),
    left: leave,
    coming: z.object(
      Object.fromEntries(bookedOccasions.map((one) => [one, times])) as Record<BookedOccasion, typeof times>,
    ),
  }),
  refusals: [],
})
