import * as z from 'zod/mini'
import { count, minutes, name, text, upTo } from '../shapes'

/** Full years or months of life, both ends included. */
export const agesFields = { unit: z.enum(['years', 'months']), from: count, until: z.nullable(count) }

export const respondent = z.enum(['self', 'guardian', 'family', 'staff'])

export const direction = z.enum(['higher-is-heavier', 'higher-is-better'])

/** What a list shows of a questionnaire before any of it is read. */
export const catalogueEntry = {
  plainTitle: name,
  about: text,
  minutes,
  ages: z.object(agesFields),
  respondents: upTo(4, respondent),
  questions: count,
}
