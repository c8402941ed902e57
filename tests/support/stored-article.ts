import { articles } from '#core/content/articles/index'
import type { StoredArticle } from '../../cloudfunctions/_store/articles'

/** An article of the sample world as it lies in the database, but for this change. */
export function aStoredArticle(id: string, change: { readonly reviewBy?: string; readonly audience?: string } = {}) {
  const position = articles.findIndex((one) => one.id === id)
  const { [position]: article } = articles
  if (!article) throw new Error(`no article ${id}`)
  return { ...(article satisfies Omit<StoredArticle, 'position'>), position, v: 2, ...change }
}
