import * as z from 'zod/mini'
import { operation } from '../operation'
import { answer, id, instant, keptScore, parameters, recordUpTo, upTo, version } from '../shapes'
import { resultWords } from '../shapes/result-words'
import { share } from './records'

/** A result as it is kept, with each answer. */
const copied = z.object({
  id,
  scaleId: id,
  scaleVersion: version,
  parameters: z.exactOptional(parameters),
  completedAt: instant,
  keptAt: instant,
  consentVersion: version,
  responses: recordUpTo(250, id, answer),
  score: keptScore,
  /** Null where the program itself has the questionnaire. */
  words: z.nullable(resultWords),
  share: z.nullable(share),
})

/** A copy of the caller's own kept results, newest first, at most 10 at once; one that does not open is left out and counted. */
export const copyMyAssessments = operation({
  name: 'assessments.copyMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    administrations: upTo(10, copied),
    unreadable: z.int().check(z.nonnegative(), z.maximum(10)),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})
