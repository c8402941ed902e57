import * as z from 'zod/mini'
import { mayAskRefusals, questionRefusals } from '#core/domain/consultations/asking'
import { askingRoles } from '#core/domain/consultations/consultation'
import { operation } from '../operation'
import { id } from '../shapes'
import { consultationWords } from '../shapes/consultation'
import { expertField } from '../shapes/expert'
import { consultation } from './records'

/**
 * Ask an expert who is there for the caller's place about a case that is named nowhere. `confirmed`: the caller says in so many
 * words that nobody can be known by it. `expert-not-here`: none, not for that place, not in their post today, or oneself.
 */
export const askExpert = operation({
  name: 'consultations.ask',
  from: 'phone',
  write: true,
  perDay: 10,
  access: [...askingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ expertId: id, field: expertField, text: consultationWords, confirmed: z.boolean() }),
  output: z.object({ consultation }),
  refusals: [...questionRefusals, 'expert-not-here', ...mayAskRefusals, 'consultation-unknown'],
})
