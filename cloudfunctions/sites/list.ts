import { publishedHolidays } from '#core/content/holidays'
import { listSites } from '#core/contracts/sites'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { describeSite } from '../_runtime/site-view'
import { readWeek, unattendedOf } from '../_runtime/unattended'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { listSites as readSites } from '../_store/sites'

export const listSitesHandler = handle(listSites, async ({ after }, { database, now }) => {
  const [{ rows, next }, nodes, holidays, rotas] = await Promise.all([
    readSites(database, after),
    listNodes(database),
    readHolidays(database, publishedHolidays),
    readWeek(database, now),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const isEmpty = unattendedOf(rotas, byId, holidays, now)
  return accept({
    sites: rows
      .filter(({ closedOn }) => closedOn === null)
      .map((site) => ({ ...describeSite(site, byId, holidays, now), ...isEmpty(site) }))
      .map(({ special, ...site }) => ({ ...site, ...(special && { special: special.slice(0, 2) }) })),
    next,
  })
})
