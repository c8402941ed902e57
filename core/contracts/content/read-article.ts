import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, id, upTo } from '../shapes'
import { article, articleSummary, collectionName } from './records'

/**
 * The whole article, and where one may read on. `article-in-review`: its day has passed and nobody has read it again.
 * `article-withdrawn`: it was taken away, and no phone shows what it kept of it.
 */
export const readArticle = operation({
  name: 'content.readArticle',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({ articleId: id }),
  output: z.object({
    article,
    /** The closest first, without the ones beside it in its series. */
    related: upTo(3, articleSummary),
    /** Its place in a series, counted from one, among those that stand today. */
    series: z.nullable(
      z.object({
        collection: collectionName,
        at: count,
        of: count,
        previous: z.nullable(articleSummary),
        next: z.nullable(articleSummary),
      }),
    ),
  }),
  refusals: ['article-unknown', 'article-in-review', 'article-withdrawn'],
})
