import * as z from 'zod/mini'
import { operation } from '../operation'
import { civilDate, id, upTo, version } from '../shapes'
import { catalogueEntry } from '../shapes/catalogue-entry'

/**
 * Every questionnaire that people may be asked with today beside those of the program: all at once, so that nobody here
 * learns which one somebody looks at. `definition`: JSON, as `core/domain/assessment/scale` has it; it holds through
 * `lastDay`, and a phone that kept it does not begin it afterwards.
 */
export const listDefinitions = operation({
  name: 'assessments.listDefinitions',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ after: z.optional(id) }),
  output: z.object({
    definitions: upTo(
      6,
      z.object({
        ...{ id, scaleId: id, version, lastDay: civilDate },
        ...catalogueEntry,
        definition: z.string().check(z.maxLength(36_000)),
      }),
    ),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
  }),
  refusals: [],
})
