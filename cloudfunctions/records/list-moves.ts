import { listMoves } from '#core/contracts/records'
import { emergencyRoles, keptRecords } from '#core/domain/access/records'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listMovesBy, listOpenMoves } from '../_store/record-moves'
import { describeMoves } from './move-view'

/** As the contract has it. */
const MOST = 30

export const listMovesHandler = handle(listMoves, async (_, { caller, database, secrets, now }) => {
  const [nodes, by] = await Promise.all([listNodes(database), listMovesBy(database, caller.ids, MOST)])
  const nodeIds = [...keptRecords(caller.grants, nodes)]
  const kept = nodeIds.length === 0 ? [] : await listOpenMoves(database, nodeIds, MOST + 1)
  const shown = kept.slice(0, MOST)
  const described = await describeMoves([...shown, ...by], { database, secrets, ids: caller.ids, now })
  const roles = caller.grants.map(({ role }) => role)
  return accept({
    asks: emergencyRoles.some((role) => roles.includes(role)),
    keeps: roles.includes('file-keeper'),
    kept: described.slice(0, shown.length),
    more: kept.length > MOST,
    asked: described.slice(shown.length),
  })
})
