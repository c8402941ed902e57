import { listArticles } from '#core/contracts/content'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listHeadlines } from '../_store/articles'

export const listArticlesHandler = handle(listArticles, async (_, { database }) =>
  accept({ articles: await listHeadlines(database) }),
)
