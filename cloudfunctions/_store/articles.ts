import type { Article } from '#core/domain/reading/article'
import type { Database, Documents } from './database'

export type Headline = Pick<Article, 'id' | 'title' | 'summary' | 'audience' | 'minutes'>

/** In the order people see them; `position` is kept with the article and says nothing to anybody else. */
export interface StoredArticle extends Article {
  readonly position: number
}

const headlineFields = ['title', 'summary', 'audience', 'minutes'] as const satisfies readonly (keyof Headline)[]

export function listHeadlines(database: Database): Promise<Headline[]> {
  return database.first('articles', { fields: headlineFields }, { field: 'position', direction: 'asc', limit: 1000 })
}

export function findArticle(documents: Documents, id: string): Promise<StoredArticle | null> {
  return documents.get('articles', id)
}
