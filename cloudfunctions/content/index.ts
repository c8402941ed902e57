import { serve } from '../_runtime/serve'
import { listArticlesHandler } from './list-articles'
import { openCollectionHandler } from './open-collection'
import { readArticleHandler } from './read-article'
import { searchArticlesHandler } from './search-articles'

export const main = serve([listArticlesHandler, openCollectionHandler, readArticleHandler, searchArticlesHandler])
