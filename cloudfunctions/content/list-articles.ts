import { listArticles } from '#core/contracts/content'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listHeadlines } from '../_store/articles'

export const listArticlesHandler = handle(listArticles, async ({ after }, { database }) => {
  const { rows, next } = await listHeadlines(database, after)
  return accept({ articles: [...rows], next })
})
