import { collections } from '#core/content/articles/collections'
import { listArticles } from '#core/contracts/content'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listHeadlines } from '../_store/articles'

export const listArticlesHandler = handle(listArticles, async ({ after }, { database, now }) => {
  const { rows, next } = await listHeadlines(database, now, after)
  return accept({ articles: [...rows], collections: after === undefined ? collections : [], next })
})
