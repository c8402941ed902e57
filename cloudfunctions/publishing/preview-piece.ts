import { previewPiece } from '#core/contracts/publishing'
import { deskOf, seesPiece } from '#core/domain/access/pieces'
import { accept, refuse } from '#core/domain/decision'
import { isAmong } from '#core/domain/publishing/changing'
import { handle } from '../_runtime/handle'
import { withAddresses } from '../_runtime/with-addresses'
import { listNodes } from '../_store/nodes'
import { knownCollections, knownPiece } from './known-piece'
import { lookAt } from './look'

export const previewPieceHandler = handle(previewPiece, async ({ pieceId, text }, { caller, database }) => {
  const [nodes, collections] = await Promise.all([listNodes(database), knownCollections(database)])
  const found = pieceId === null ? null : await knownPiece(database, pieceId, collections)
  const shown = text ?? found?.text
  if (!shown || (pieceId !== null && !found)) return refuse('piece-unknown')
  if (found && !seesPiece(deskOf(caller.grants, nodes), found.nodeId)) return refuse('not-allowed')
  const { blocks, pictures, minutes, asks, hits, faults, leftOut } = await lookAt(shown, database)
  return accept({
    blocks: await withAddresses(blocks, pictures),
    ...{ minutes, asks, faults, leftOut },
    hits: hits.map((hit) => ({ ...hit, answered: isAmong(found?.answers ?? [], hit) })),
  })
})
