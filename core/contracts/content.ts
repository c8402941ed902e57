export { listArticles } from './content/list-articles'
export { openCollection } from './content/open-collection'
export { readArticle } from './content/read-article'
export * from './content/records'
