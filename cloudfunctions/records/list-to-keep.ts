import { listToKeep } from '#core/contracts/records'
import { keptRecords } from '#core/domain/access/records'
import { accept } from '#core/domain/decision'
import { isWaiting } from '#core/domain/records/opening'
import { handle } from '../_runtime/handle'
import { listAllCounsellors } from '../_store/counsellors'
import { listNodes } from '../_store/nodes'
import { listJudged, listToJudge } from '../_store/record-openings'
import { listAllSites } from '../_store/sites'
import { listStaff } from '../_store/staff'
import { describeOpenings } from './view'

/** So many that all that was said of them is within what the contract has for it. */
const MOST = 25

export const listToKeepHandler = handle(listToKeep, async (_, { caller, database, secrets, now }) => {
  const [nodes, staff, counsellors, sites] = await Promise.all([
    listNodes(database),
    listStaff(database),
    listAllCounsellors(database),
    listAllSites(database),
  ])
  const nodeIds = [...keptRecords(caller.grants, nodes)]
  const [open, judged] = await Promise.all([
    listToJudge(database, nodeIds, MOST + 1),
    listJudged(database, nodeIds, MOST),
  ])
  const shown = open.slice(0, MOST)
  const described = await describeOpenings(
    [...shown, ...judged],
    { database, secrets, ids: caller.ids, now },
    { staff, counsellors, sites },
  )
  const waits = new Set(shown.filter((one) => isWaiting(one, now)).map(({ id }) => id))
  return accept({
    waiting: described.filter(({ id }) => waits.has(id)),
    more: open.length > MOST,
    judged: described.filter(({ id }) => !waits.has(id)).slice(0, MOST),
  })
})
