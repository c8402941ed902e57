import { listEntries } from '#core/contracts/waitlist'
import { calledFrom } from '#core/domain/access/callbacks'
import { accept } from '#core/domain/decision'
import { byTurn } from '#core/domain/waitlist/turn'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { listOpenEntries } from '../_store/waiting-entries'
import { describeForStaff, readNames } from './view'

/** As the contract has it. */
const MOST = 100

export const listEntriesHandler = handle(listEntries, async (_, { caller, database }) => {
  const [sites, nodes] = await Promise.all([listAllSites(database), listNodes(database)])
  const called = calledFrom(caller.grants, nodes)
  const own = sites.filter(({ nodeId }) => called.has(nodeId)).map(({ id }) => id)
  const found = own.length > 0 ? await listOpenEntries(database, own) : []
  const shown = [...found].sort(byTurn).slice(0, MOST)
  const names = await readNames(database, shown)
  return accept({ entries: shown.map((one) => describeForStaff(one, caller.ids, names)), more: found.length > MOST })
})
