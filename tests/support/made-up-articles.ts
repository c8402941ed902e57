import { articles } from '#core/content/articles/index'
import { aStoredArticle } from './stored-article'

/** Articles made of sentences of ours, as many as fill up to `all`: like articles, and none a copy of another. */
export function madeUpArticles(all: number) {
  const sentences = articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split(/[。？！]/) : [])),
  )
  const long = sentences.filter((one) => one.length >= 8)
  return Array.from({ length: all - articles.length }, (_, at) => {
    const sentence = (step: number) => long[(at * step) % long.length] ?? ''
    const words = [3, 5].map((step) => sentence(step).slice(0, 6))
    const text = { title: sentence(1).slice(0, 24), summary: sentence(7).slice(0, 60), words: [...new Set(words)] }
    return { ...aStoredArticle('a01'), ...text, id: `made-up-${at}`, position: articles.length + at }
  })
}
