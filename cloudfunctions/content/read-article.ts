import { collections as brought } from '#core/content/articles/collections'
import { readArticle } from '#core/contracts/content'
import { accept, refuse } from '#core/domain/decision'
import { type Block, mayStand } from '#core/domain/reading/article'
import { placeInSeries, relatedTo } from '#core/domain/reading/collection'
import { handle } from '../_runtime/handle'
import { withAddresses } from '../_runtime/with-addresses'
import { listCollections } from '../_store/article-collections'
import { findArticle, findHeadlines, type Headline } from '../_store/articles'
import { keptAmong } from '../_store/piece-pictures'

/** An article without pictures waits for none. */
const picturesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : []))

const mostRelated = 3

export const readArticleHandler = handle(readArticle, async ({ articleId }, { database, now }) => {
  const collections = await listCollections(database, brought)
  const place = placeInSeries(articleId, collections)
  const inSeries = place?.collection.articles ?? []
  // A few more than are shown: some may be overdue by now.
  const close = relatedTo(articleId, collections).slice(0, 3 * mostRelated)
  const [article, beside] = await Promise.all([
    findArticle(database, articleId),
    findHeadlines(database, [...new Set([...inSeries, ...close])], now),
  ])
  if (!article) return refuse('article-unknown')
  if (article.withdrawn !== undefined) return refuse('article-withdrawn')
  if (!mayStand(article, now)) return refuse('article-in-review')
  const rowOf = (id: string) => beside.find((row) => row.id === id)
  const standing = inSeries.flatMap((id) => rowOf(id) ?? [])
  const at = standing.findIndex(({ id }) => id === articleId)
  const [previous, next] = [standing[at - 1] ?? null, standing[at + 1] ?? null]
  const related = close.flatMap((id) => rowOf(id) ?? []).filter((row: Headline) => row !== previous && row !== next)
  const pictures = await keptAmong(database, picturesIn(article.blocks))
  return accept({
    article: { ...article, blocks: await withAddresses(article.blocks, pictures) },
    related: related.slice(0, mostRelated),
    series: place && at >= 0 ? { collection: place.collection, at: at + 1, of: standing.length, previous, next } : null,
  })
})
