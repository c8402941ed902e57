import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, line, upTo } from '../shapes'
import { picture } from '../shapes/picture'
import { articleSummary, audience, collectionName } from './records'

/** What stands on a shelf, behind a door or in a series today, in its order, at most thirty at once. */
export const openCollection = operation({
  name: 'content.openCollection',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({
    collectionId: id,
    /** Left out: whoever it is written for. */
    audience: z.optional(audience),
    after: z.optional(count),
  }),
  output: z.object({
    collection: collectionName,
    lead: z.nullable(line),
    /** That of the first article standing there, whatever audience was asked; null where it has none, and on later answers. */
    picture: z.nullable(picture),
    /** Whom its articles are written for, all of them, whatever was asked. */
    audiences: upTo(5, audience),
    articles: upTo(30, articleSummary),
    /** What to ask `after` for the rest; null when this was all. */
    next: z.nullable(count),
  }),
  refusals: ['collection-unknown'],
})
