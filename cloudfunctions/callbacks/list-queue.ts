import { listCallbacks } from '#core/contracts/callbacks'
import { calledFrom } from '#core/domain/access/callbacks'
import { type Callback, inTurn } from '#core/domain/callbacks/request'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listEnded, listWaiting, MOST_WAITING } from '../_store/callbacks'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { describeQueued } from './view'

export const listQueueHandler = handle(listCallbacks, async (_, { caller, database, now }) => {
  const [nodes, sites] = await Promise.all([listNodes(database), listAllSites(database)])
  const nodeIds = [...calledFrom(caller.grants, nodes)]
  const [found, ended] = await Promise.all([listWaiting(database, nodeIds), listEnded(database, nodeIds, now)])
  const waiting = inTurn(found.slice(0, MOST_WAITING), now)
  const names = new Map(sites.map(({ id, name }) => [id, name]))
  const row = (request: Callback) => describeQueued(request, caller.ids, names.get(request.siteId) ?? '')
  return accept({ waiting: waiting.map(row), ended: ended.map(row), more: found.length > MOST_WAITING })
})
