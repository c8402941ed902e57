import { publishedHolidays } from '#core/content/holidays'
import { type Grant, nodesOf, nodesUnder } from '#core/domain/access/relations'
import { dutyRoles } from '#core/domain/duty/rota'
import { doorsOf } from '../_runtime/doors'
import type { Reads } from '../_store/database'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'

/** Every site with its doors and where it lies: three lists, asked at once. */
export async function readHouse(database: Reads) {
  const [all, nodes, holidays] = await Promise.all([
    listAllSites(database),
    listNodes(database),
    readHolidays(database, publishedHolidays),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const sites = all.filter(({ closedOn }) => closedOn === null)
  const under = (grants: readonly Grant[], roles: readonly (typeof dutyRoles)[number][]) => {
    const within = nodesUnder(
      roles.flatMap((role) => nodesOf(grants, role)),
      nodes,
    )
    return sites.filter(({ nodeId }) => within.has(nodeId))
  }
  return {
    ...{ sites, nodes },
    /** The sites somebody may be on duty at. */
    ofStaff: (grants: readonly Grant[]) => under(grants, dutyRoles),
    /** The sites whose rota is theirs to make. */
    ofManager: (grants: readonly Grant[]) => under(grants, ['manager']),
    doors: (site: (typeof sites)[number]) => doorsOf(site, byId, holidays),
  }
}
