import * as z from 'zod/mini'
import { operation } from '../operation'
import { instant, upTo } from '../shapes'
import { administration } from './records'

/** The caller's own kept results, newest first, at most 50. */
export const listMyAssessments = operation({
  name: 'assessments.listMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    administrations: upTo(50, administration),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})
