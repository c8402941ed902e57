import { listPieces } from '#core/contracts/publishing'
import { deskOf, seesPiece } from '#core/domain/access/pieces'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { isIn, listChanged } from '../_store/pieces'
import { describeRow, placesOf } from './view'

export const listPiecesHandler = handle(listPieces, async ({ state, before }, { caller, database }) => {
  const [nodes, { rows, next }] = await Promise.all([listNodes(database), listChanged(database, before)])
  const desk = deskOf(caller.grants, nodes)
  const own = rows.filter(isIn(state)).filter(({ nodeId }) => seesPiece(desk, nodeId))
  return accept({ pieces: own.map((one) => describeRow(one, desk, caller.ids)), next, ...placesOf(desk, nodes) })
})
