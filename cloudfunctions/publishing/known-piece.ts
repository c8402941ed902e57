import { collections as brought } from '#core/content/articles/collections'
import { markdownOf } from '#core/domain/publishing/markdown'
import type { Piece, Placing } from '#core/domain/publishing/piece'
import type { Collection } from '#core/domain/reading/collection'
import { instantAt } from '#core/domain/time'
import { listCollections } from '../_store/article-collections'
import { ownArticle, type StoredArticle } from '../_store/articles'
import type { Gets, Reads } from '../_store/database'
import { findPiece } from '../_store/pieces'

export const knownCollections = (database: Reads): Promise<Collection[]> => listCollections(database, brought)

const placementsOf = (articleId: string, collections: readonly Collection[]): Placing[] =>
  collections.flatMap(({ id, articles }) => {
    const at = articles.indexOf(articleId)
    return at < 0 ? [] : [{ collectionId: id, before: articles[at + 1] ?? null }]
  })

/**
 * As an editor is shown it. What has stood for a while says where it stands now, not where it was once put: others came
 * before and after it, and with its next text it must not go to the end again.
 */
export function asItStands(piece: Piece, collections: readonly Collection[]): Piece {
  if (piece.state !== 'published') return piece
  return { ...piece, text: { ...piece.text, placements: placementsOf(piece.id, collections) } }
}

/** An article that nobody has edited yet, as a piece: everybody's, standing, its words as Markdown. */
function pieceOf(article: StoredArticle, collections: readonly Collection[]): Piece {
  const { id, title, summary, audience, author, authorRole, words, sources, reviewBy, withdrawn } = article
  const since = instantAt(article.updatedOn)
  return {
    ...{
      id,
      nodeId: null,
      revision: 0,
      version: 0,
      writers: [],
      answers: [],
      review: null,
      publishAt: null,
      deeds: [],
    },
    state: withdrawn === undefined ? 'published' : 'withdrawn',
    asks: 'professional',
    text: {
      ...{ title, summary, audience, author, authorRole, words, sources, reviewBy },
      leavesNoTrace: article.leavesNoTrace ?? false,
      aboutIllness: false,
      markdown: markdownOf(article.blocks),
      placements: placementsOf(id, collections),
    },
    standing: withdrawn === undefined ? { version: 0, since } : null,
    changedAt: since,
  }
}

/** What is stored under this id, or what is made of the article that nobody has edited yet. */
export async function knownPiece(
  documents: Gets,
  pieceId: string,
  collections: readonly Collection[],
): Promise<Piece | null> {
  const stored = await findPiece(documents, pieceId)
  if (stored) return stored
  const article = await ownArticle(documents, pieceId)
  return article && pieceOf(article, collections)
}
