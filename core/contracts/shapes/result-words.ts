import * as z from 'zod/mini'
import { name, points } from '../shapes'
import { direction } from './catalogue-entry'

/** What a result says, of a questionnaire whose words not every phone has; it stays after its questions may not be shown. */
export const resultWords = z.object({
  title: name,
  headline: z.string().check(z.maxLength(300)),
  /** Lowest and highest its number can be; null where it has none. */
  range: z.nullable(z.object({ min: points, max: points })),
  direction,
})
