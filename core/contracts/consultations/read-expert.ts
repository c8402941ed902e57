import * as z from 'zod/mini'
import { askingRoles } from '#core/domain/consultations/consultation'
import { operation } from '../operation'
import { civilDate, id, name } from '../shapes'
import { ofFields } from '../shapes/expert'

/** Whom one is about to ask, and what stands in the way, so that nobody writes for nothing. `expert-not-here`: as of `ask`. */
export const readExpertToAsk = operation({
  name: 'consultations.readExpert',
  from: 'phone',
  write: false,
  access: [...askingRoles],
  answer: 'personal',
  leastBytes: 1024,
  input: z.object({ expertId: id }),
  output: z.object({
    expert: z.object({ id, name, fields: ofFields }),
    /** What would be refused, whatever the field. */
    hindrance: z.nullable(z.enum(['expert-away', 'expert-full', 'asks-open'])),
    /** The last day they are away; null where they are not. */
    awayUntil: z.nullable(civilDate),
  }),
  refusals: ['expert-not-here'],
})
