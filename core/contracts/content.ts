export { listArticles } from './content/list-articles'
export { readArticle } from './content/read-article'
export * from './content/records'
