import { listTree } from '#core/contracts/organisation'
import { MOST_LISTED } from '#core/contracts/organisation/read'
import { nodesUnder } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listAllSites } from '../_store/sites'
import { readKept } from './change-node'

export const listTreeHandler = handle(listTree, async ({ under }, { caller, database }) => {
  const [{ nodes, own }, sites] = await Promise.all([readKept(database, caller.grants), listAllSites(database)])
  if (under !== undefined && !own.has(under)) return refuse('place-not-yours')
  const shown = under === undefined ? own : nodesUnder([under], nodes)
  const all = nodes.filter(({ id }) => shown.has(id))
  const sitesAt = new Map<string, number>()
  for (const { nodeId, closedOn } of sites) {
    if (closedOn === null) sitesAt.set(nodeId, (sitesAt.get(nodeId) ?? 0) + 1)
  }
  return accept({
    nodes: all.slice(0, MOST_LISTED).map((node) => ({ ...node, sites: sitesAt.get(node.id) ?? 0 })),
    more: all.length > MOST_LISTED,
  })
})
