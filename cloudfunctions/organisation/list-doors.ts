import { publishedHolidays } from '#core/content/holidays'
import { listDoors } from '#core/contracts/organisation'
import { MOST_DOORS } from '#core/contracts/organisation/read'
import { editedTree, isEdited } from '#core/domain/access/organisation'
import { accept, refuse } from '#core/domain/decision'
import { specialHours } from '#core/domain/organisation/closure'
import { inForce } from '#core/domain/organisation/settings'
import { upFrom } from '#core/domain/organisation/tree'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'

export const listDoorsHandler = handle(listDoors, async ({ siteId, after }, { caller, database, now }) => {
  const [nodes, sites, holidays] = await Promise.all([
    listNodes(database),
    listAllSites(database),
    readHolidays(database, publishedHolidays),
  ])
  const edited = editedTree(caller.grants, nodes)
  const own = sites.filter((site) => isEdited(site, edited))
  if (siteId !== undefined && !own.some(({ id }) => id === siteId)) return refuse('site-not-yours')
  const asked = own.filter(({ id }) => (siteId === undefined ? after === undefined || id > after : id === siteId))
  const shown = asked.slice(0, MOST_DOORS)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const doors = shown.map((site) => {
    const way = upFrom(site.nodeId, byId)
    const follows = inForce('followsHolidays', [site, ...way]).value === 1
    const { id, name, openingHours, closures, revision } = site
    const special = specialHours(site, follows ? holidays : null, dateOf(now))
    return { id, name, place: way[0]?.name ?? '', openingHours, closures, special, revision }
  })
  return accept({ doors, next: asked.length > shown.length ? (shown.at(-1)?.id ?? null) : null })
})
