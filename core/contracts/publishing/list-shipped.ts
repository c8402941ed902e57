import * as z from 'zod/mini'
import { audience } from '../content/records'
import { operation } from '../operation'
import { civilDate, id, name, position, upTo } from '../shapes'

/** Every article there is, by its headline, also the overdue and the withdrawn: each can be opened as a piece by its id. */
export const listShipped = operation({
  name: 'publishing.listShipped',
  from: 'phone',
  write: false,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  input: z.object({ after: z.optional(position) }),
  output: z.object({
    articles: upTo(
      200,
      z.object({ id, title: name, audience, reviewBy: civilDate, overdue: z.boolean(), withdrawn: z.boolean() }),
    ),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(position),
  }),
  refusals: [],
})
