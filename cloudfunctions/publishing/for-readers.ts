import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Piece } from '#core/domain/publishing/piece'
import type { Collection } from '#core/domain/reading/collection'
import { DAY, dateOf, type Instant, instantAt, MINUTE } from '#core/domain/time'
import { ownCollection, putCollection } from '../_store/article-collections'
import { ownArticle, putArticle, type StoredArticle } from '../_store/articles'
import type { Documents } from '../_store/database'
import type { Look } from './look'

/** Those of the program stand first, by their number; then whatever came, minute by minute. */
const begin = instantAt('2026-01-01') - DAY
const positionAt = (now: Instant): number => Math.floor((now - begin) / MINUTE)

/** As many as a collection may hold. */
const MOST_IN_ONE = 200

function articleOf({ id, text, review }: Piece, look: Look, before: StoredArticle | null, now: Instant): StoredArticle {
  const { title, summary, audience, author, authorRole, words, sources, reviewBy, leavesNoTrace } = text
  const signed = review?.as === 'professional' ? review.signedAs : null
  return {
    ...{ id, title, summary, audience, author, authorRole, words, sources, reviewBy },
    ...(leavesNoTrace ? { leavesNoTrace } : {}),
    // Drawn for it, and no part of what is written.
    ...(before?.picture ? { picture: before.picture } : {}),
    ...{ minutes: look.minutes, blocks: look.blocks, updatedOn: dateOf(now) },
    review: review && signed !== null ? { by: signed, on: dateOf(review.at) } : null,
    position: before?.position ?? positionAt(now),
  }
}

function placed({ id, text }: Piece, collection: Collection): readonly string[] {
  const others = collection.articles.filter((other) => other !== id)
  const wish = text.placements.find(({ collectionId }) => collectionId === collection.id)
  if (!wish) return others
  const at = wish.before === null ? -1 : others.indexOf(wish.before)
  // Whatever it was to stand before is gone from there: where it stands, it stays.
  if (at < 0 && wish.before !== null && collection.articles.includes(id)) return collection.articles
  return at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)]
}

/** Each collection it stood in or is to stand in, read where it is written: two who place something there at once meet. */
async function putInPlace(
  documents: Documents,
  piece: Piece,
  collections: readonly Collection[],
): Promise<Decision<true, 'shelf-full'>> {
  const wanted = piece.text.placements.map(({ collectionId }) => collectionId)
  for (const known of collections) {
    if (!wanted.includes(known.id) && !known.articles.includes(piece.id)) continue
    const collection = await ownCollection(documents, known)
    const articles = placed(piece, collection)
    if (articles.length > MOST_IN_ONE) return refuse('shelf-full')
    if (articles.join() !== collection.articles.join()) await putCollection(documents, { ...collection, articles })
  }
  return accept(true)
}

/** What readers read becomes what stands of a piece, where that has changed. */
export async function bringToReaders(
  documents: Documents,
  { before, after }: { readonly before: Piece; readonly after: Piece },
  look: Look,
  collections: readonly Collection[],
  now: Instant,
): Promise<Decision<true, 'shelf-full'>> {
  if (after.standing?.since === before.standing?.since) return accept(true)
  const article = await ownArticle(documents, after.id)
  if (after.standing === null) {
    if (article) await putArticle(documents, { ...article, withdrawn: now })
    return accept(true)
  }
  await putArticle(documents, articleOf(after, look, article, now))
  return putInPlace(documents, after, collections)
}
