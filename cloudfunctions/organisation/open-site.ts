import { publishedHolidays } from '#core/content/holidays'
import { openSite } from '#core/contracts/organisation'
import { accept, refuse } from '#core/domain/decision'
import { specialHours } from '#core/domain/organisation/closure'
import { inForce } from '#core/domain/organisation/settings'
import { upFrom } from '#core/domain/organisation/tree'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { readHolidays } from '../_store/holiday-tables'
import { findSite } from '../_store/sites'
import { readKept } from './change-node'
import { readSiteUse } from './site-use'
import { settingsHeld } from './view'

export const openSiteHandler = handle(openSite, async ({ siteId }, { caller, database, now }) => {
  const [{ nodes, own }, site, use, holidays] = await Promise.all([
    readKept(database, caller.grants),
    findSite(database, siteId),
    readSiteUse(database, siteId, now),
    readHolidays(database, publishedHolidays),
  ])
  if (!site || !own.has(site.nodeId)) return refuse('site-not-yours')
  const chain = [site, ...upFrom(site.nodeId, new Map(nodes.map((node) => [node.id, node])))]
  const follows = inForce('followsHolidays', chain).value === 1
  return accept({
    site: {
      ...site,
      rooms: site.rooms.map((room) => ({ ...room, inUse: use.useOf(room.id) })),
      special: specialHours(site, follows ? holidays : null, dateOf(now)),
    },
    place: chain[1]?.name ?? '',
    inUse: use.site,
    settings: settingsHeld(chain),
  })
})
