import * as z from 'zod/mini'
import { civilDate, id, line, minutes, name, position, text, upTo, url } from '#core/contracts/shapes'
import { type Article, audiences } from '#core/domain/reading/article'
import type { Gets, Reads } from './database'
import { afterKey, type Page, pageOf } from './page'
import { asItWas, rowsOf } from './rows'

export type Headline = Pick<Article, 'id' | 'title' | 'summary' | 'audience' | 'minutes'>

/** In the order people see them; `position` is kept with the article and says nothing to anybody else. */
export interface StoredArticle extends Article {
  readonly position: number
}

const headline = { id, title: name, summary: line, audience: z.enum(audiences), minutes }

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: name }),
  z.object({ kind: z.enum(['paragraph', 'note']), text }),
  z.object({ kind: z.literal('list'), items: upTo(20, line) }),
])

export const articles = rowsOf<StoredArticle>(
  'articles',
  z.object({
    ...headline,
    author: name,
    review: z.nullable(z.object({ by: name, on: civilDate })),
    updatedOn: civilDate,
    sources: upTo(20, z.object({ title: line, publisher: line, url: z.nullable(url) })),
    blocks: upTo(50, block),
    position,
  }),
  [asItWas],
)

const pageSize = 200

const headlines = articles.only<Headline>(z.object(headline), ['title', 'summary', 'audience', 'minutes', 'position'])

/** In their order, at most 200, those that stand after `after`. */
export async function listHeadlines(database: Reads, after?: number): Promise<Page<Headline>> {
  const found = await headlines.first(
    database,
    { range: { field: 'position', from: afterKey(after) } },
    { field: 'position', direction: 'asc', limit: pageSize + 1 },
  )
  return pageOf(found, pageSize)
}

export function findArticle(documents: Gets, articleId: string): Promise<StoredArticle | null> {
  return articles.find(documents, articleId)
}
