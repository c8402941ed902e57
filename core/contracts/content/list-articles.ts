import * as z from 'zod/mini'
import { operation } from '../operation'
import { position, upTo } from '../shapes'
import { articleSummary, collectionName } from './records'

/** The articles' headlines in their order, at most 200, without those whose review is overdue. */
export const listArticles = operation({
  name: 'content.listArticles',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ after: z.optional(position) }),
  output: z.object({
    articles: upTo(200, articleSummary),
    /** Doors, shelves and series, each in its order; empty on the pages after the first. */
    collections: upTo(100, collectionName),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(position),
  }),
  refusals: [],
})
