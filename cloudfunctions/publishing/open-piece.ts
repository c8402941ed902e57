import { openPiece } from '#core/contracts/publishing'
import { deskOf, seesPiece } from '#core/domain/access/pieces'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listVersions } from '../_store/pieces'
import { knownCollections, knownPiece } from './known-piece'
import { describePiece, describeVersion, placesOf } from './view'

export const openPieceHandler = handle(openPiece, async ({ pieceId }, { caller, database }) => {
  const [nodes, collections, versions] = await Promise.all([
    listNodes(database),
    knownCollections(database),
    listVersions(database, pieceId),
  ])
  const found = await knownPiece(database, pieceId, collections)
  if (!found) return refuse('piece-unknown')
  const desk = deskOf(caller.grants, nodes)
  if (!seesPiece(desk, found.nodeId)) return refuse('not-allowed')
  return accept({
    piece: describePiece(found, desk, caller.ids),
    versions: versions.map((one) => describeVersion(one, caller.ids)),
    collections,
    ...placesOf(desk, nodes),
  })
})
