import { listBareDoors } from '#core/contracts/placements'
import { placementNodes } from '#core/domain/access/placements'
import { accept } from '#core/domain/decision'
import { bareDoors, MOST_DOORS } from '#core/domain/placements/doors'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listPlacementsOf } from '../_store/placements'
import { listAllSites } from '../_store/sites'

export const listBareDoorsHandler = handle(listBareDoors, async (_, { caller, database }) => {
  const [nodes, all] = await Promise.all([listNodes(database), listAllSites(database)])
  const own = placementNodes(caller.grants, nodes)
  const sites = all.filter(({ nodeId }) => own.has(nodeId))
  const placements = await listPlacementsOf(
    database,
    sites.map(({ id }) => id),
  )
  const bare = bareDoors(sites, placements)
  return accept({
    sites: bare.slice(0, MOST_DOORS).map(({ id, name }) => ({ id, name })),
    more: bare.length > MOST_DOORS,
  })
})
