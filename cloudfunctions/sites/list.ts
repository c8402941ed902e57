import { listSites } from '#core/contracts/sites'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listSites as readSites } from '../_store/sites'
import { describeSite } from './view'

export const listSitesHandler = handle(listSites, async ({ after }, { database }) => {
  const [{ rows, next }, nodes] = await Promise.all([readSites(database, after), listNodes(database)])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return accept({ sites: rows.map((site) => describeSite(site, byId)), next })
})
