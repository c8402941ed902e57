import { readVersion } from '#core/contracts/publishing'
import { deskOf, seesPiece } from '#core/domain/access/pieces'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { findPiece, findVersion } from '../_store/pieces'
import { describeVersion } from './view'

export const readVersionHandler = handle(readVersion, async ({ pieceId, version }, { caller, database }) => {
  const [nodes, piece, kept] = await Promise.all([
    listNodes(database),
    findPiece(database, pieceId),
    findVersion(database, pieceId, version),
  ])
  if (!piece) return refuse('piece-unknown')
  if (!seesPiece(deskOf(caller.grants, nodes), piece.nodeId)) return refuse('not-allowed')
  return kept ? accept({ kept: describeVersion(kept, caller.ids), text: kept.text }) : refuse('version-unknown')
})
