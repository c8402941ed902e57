import { serve } from '../_runtime/serve'
import { listArticlesHandler } from './list-articles'
import { listHandOutsHandler } from './list-hand-outs'
import { listIssuesHandler } from './list-issues'
import { listKitsHandler } from './list-kits'
import { noteHandOutHandler } from './note-hand-out'
import { openCollectionHandler } from './open-collection'
import { openIssueHandler } from './open-issue'
import { openKitHandler } from './open-kit'
import { readArticleHandler } from './read-article'
import { removeHandOutHandler } from './remove-hand-out'
import { searchArticlesHandler } from './search-articles'

export const handlers = [
  listArticlesHandler,
  openCollectionHandler,
  readArticleHandler,
  searchArticlesHandler,
  listIssuesHandler,
  openIssueHandler,
  listKitsHandler,
  openKitHandler,
  noteHandOutHandler,
  removeHandOutHandler,
  listHandOutsHandler,
]

export const main = serve(handlers)
