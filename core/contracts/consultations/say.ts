import * as z from 'zod/mini'
import { wordsRefusals } from '#core/domain/consultations/asking'
import { consultingRoles, MOST_SAID_EACH } from '#core/domain/consultations/consultation'
import { sayRefusals } from '#core/domain/consultations/talking'
import { operation } from '../operation'
import { id } from '../shapes'
import { consultationWords } from '../shapes/consultation'
import { consultation } from './records'

/** One more word, of either. `seen`: how many stood there for who writes; where there are more by now they read them first. */
export const sayInConsultation = operation({
  name: 'consultations.say',
  from: 'phone',
  write: true,
  perDay: 60,
  access: [...consultingRoles],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({
    consultationId: id,
    words: consultationWords,
    seen: z.int().check(z.nonnegative(), z.maximum(2 * MOST_SAID_EACH)),
  }),
  output: z.object({ consultation }),
  refusals: [...wordsRefusals, 'consultation-unknown', ...sayRefusals],
})
