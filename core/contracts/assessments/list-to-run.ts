import * as z from 'zod/mini'
import { operation } from '../operation'
import { civilDate, id, upTo, version } from '../shapes'

/**
 * Every questionnaire that staff may run with somebody today, of the program and brought, in the newest version of each.
 * `definition`: JSON, as `core/domain/assessment/scale` has it, so that no page of staff's carries the questionnaires.
 */
export const listToRun = operation({
  name: 'assessments.listToRun',
  from: 'phone',
  write: false,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({ after: z.optional(id) }),
  output: z.object({
    definitions: upTo(
      6,
      z.object({
        id,
        scaleId: id,
        version,
        /** Null: it holds as long as the program does. */
        lastDay: z.nullable(civilDate),
        definition: z.string().check(z.maxLength(36_000)),
      }),
    ),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(id),
  }),
  refusals: [],
})
