import { serve } from '../_runtime/serve'
import { listArticlesHandler } from './list-articles'
import { readArticleHandler } from './read-article'

export const main = serve([listArticlesHandler, readArticleHandler])
