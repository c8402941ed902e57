import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, upTo } from '../shapes'

const month = z.string().check(z.maxLength(7), z.regex(/^\d{4}-\d{2}$/))

/**
 * What people answered after sessions of one's own, by month, newest first, of the last twelve. Of a month with fewer than
 * ten answers nothing is told, nor of one that is still answered, so that nobody can be told apart in what is added.
 */
export const readFeedback = operation({
  name: 'sessions.readFeedback',
  from: 'phone',
  write: false,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    months: upTo(
      600,
      z.object({
        counsellorId: id,
        month,
        /** Null where there are fewer than ten, or where more may come. */
        answers: z.nullable(
          z.object({
            n: count,
            /** "I felt heard", 1 to 5, on average. */
            heard: z.number().check(z.minimum(1), z.maximum(5)),
            again: z.object({ yes: count, no: count, unsure: count }),
          }),
        ),
      }),
    ),
  }),
  refusals: [],
})
