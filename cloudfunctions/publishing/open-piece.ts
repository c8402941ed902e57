import { openPiece } from '#core/contracts/publishing'
import { deskOf, seesPiece } from '#core/domain/access/pieces'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { titlesOf } from '../_store/articles'
import { listNodes } from '../_store/nodes'
import { listVersions } from '../_store/pieces'
import { asItStands, knownCollections, knownPiece } from './known-piece'
import { describePiece, describeVersion, placesOf } from './view'

/** As the contract has them; what stands behind the fortieth is put at the end of a series. */
const MOST_SERIES = 12
const MOST_IN_ORDER = 40

export const openPieceHandler = handle(openPiece, async ({ pieceId }, { caller, database }) => {
  const [nodes, collections, versions] = await Promise.all([
    listNodes(database),
    knownCollections(database),
    listVersions(database, pieceId),
  ])
  const series = collections.filter(({ kind }) => kind === 'series').slice(0, MOST_SERIES)
  const [found, titles] = await Promise.all([
    knownPiece(database, pieceId, collections),
    titlesOf(database, [...new Set(series.flatMap(({ articles }) => articles))]),
  ])
  if (!found) return refuse('piece-unknown')
  const desk = deskOf(caller.grants, nodes)
  if (!seesPiece(desk, found.nodeId)) return refuse('not-allowed')
  return accept({
    piece: describePiece(asItStands(found, collections), desk, caller.ids),
    versions: versions.map((one) => describeVersion(one, caller.ids)),
    collections,
    orders: series.map(({ id, articles }) => ({
      collectionId: id,
      articles: articles.flatMap((one) => titles.get(one) ?? []).slice(0, MOST_IN_ORDER),
    })),
    ...placesOf(desk, nodes),
  })
})
