import { collections as brought } from '#core/content/articles/collections'
import { openCollection } from '#core/contracts/content'
import { accept, refuse } from '#core/domain/decision'
import { audiences } from '#core/domain/reading/article'
import { handle } from '../_runtime/handle'
import { ownCollection } from '../_store/article-collections'
import { findIllustrated } from '../_store/articles'

const pageSize = 30

export const openCollectionHandler = handle(
  openCollection,
  async ({ collectionId, audience, after = 0 }, { database, now }) => {
    const known = brought.find(({ id }) => id === collectionId)
    if (!known) return refuse('collection-unknown')
    const collection = await ownCollection(database, known)
    const standing = await findIllustrated(database, collection.articles, now)
    const wanted = standing.filter((one) => audience === undefined || one.audience === audience)
    const until = after + pageSize
    return accept({
      collection,
      lead: collection.lead,
      picture: after === 0 ? (standing[0]?.picture ?? null) : null,
      audiences: audiences.filter((one) => standing.some((row) => row.audience === one)),
      articles: wanted.slice(after, until),
      next: wanted.length > until ? until : null,
    })
  },
)
