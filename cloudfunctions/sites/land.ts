import { publishedHolidays } from '#core/content/holidays'
import { land } from '#core/contracts/sites'
import { accept, refuse } from '#core/domain/decision'
import { isUnattended } from '#core/domain/duty/unattended'
import { roomOf } from '#core/domain/placements/placement'
import { doorsOf } from '../_runtime/doors'
import { handle } from '../_runtime/handle'
import { describeSite, placesOf } from '../_runtime/site-view'
import { readWeekOf } from '../_runtime/unattended'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'

export const landHandler = handle(land, async ({ scene }, { database, now }) => {
  const [placement, nodes, holidays] = await Promise.all([
    findPlacement(database, scene),
    listNodes(database),
    readHolidays(database, publishedHolidays),
  ])
  const [site, rotas] = placement
    ? await Promise.all([findSite(database, placement.siteId), readWeekOf(database, placement.siteId, now)])
    : [null, null]
  // Nobody is sent to a house that was given up.
  if (!placement || !site || !rotas || site.closedOn !== null) return refuse('site-unknown')
  const { place } = placement
  const room = roomOf(placement, site)
  const { referrals } = site
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const within = placesOf(site, byId).map(({ id }) => id)
  const unattended = isUnattended(rotas.week, doorsOf(site, byId, holidays), now, rotas.before)
  return accept({
    ...{ site: describeSite(site, byId, holidays, now), place, ...(referrals && { referrals }), within },
    ...(room && { room }),
    ...(unattended && { unattended }),
  })
})
