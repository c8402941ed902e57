import { readArticle } from '#core/contracts/content'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findArticle } from '../_store/articles'

export const readArticleHandler = handle(readArticle, async ({ articleId }, { database }) => {
  const article = await findArticle(database, articleId)
  return article ? accept({ article }) : refuse('article-unknown')
})
