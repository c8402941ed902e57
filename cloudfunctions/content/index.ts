import { serve } from '../_runtime/serve'
import { listArticlesHandler } from './list-articles'
import { listIssuesHandler } from './list-issues'
import { listKitsHandler } from './list-kits'
import { openCollectionHandler } from './open-collection'
import { openIssueHandler } from './open-issue'
import { openKitHandler } from './open-kit'
import { readArticleHandler } from './read-article'
import { searchArticlesHandler } from './search-articles'

export const main = serve([
  listArticlesHandler,
  openCollectionHandler,
  readArticleHandler,
  searchArticlesHandler,
  listIssuesHandler,
  openIssueHandler,
  listKitsHandler,
  openKitHandler,
])
