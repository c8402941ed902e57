import { publishedHolidays } from '#core/content/holidays'
import { land } from '#core/contracts/sites'
import { accept, refuse } from '#core/domain/decision'
import { isUnattended } from '#core/domain/duty/unattended'
import { mondayOf } from '#core/domain/duty/week'
import { dateOf } from '#core/domain/time'
import { doorsOf } from '../_runtime/doors'
import { handle } from '../_runtime/handle'
import { describeSite, placesOf } from '../_runtime/site-view'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findRota } from '../_store/rotas'
import { findSite } from '../_store/sites'

export const landHandler = handle(land, async ({ scene }, { database, now }) => {
  const [placement, nodes, holidays] = await Promise.all([
    findPlacement(database, scene),
    listNodes(database),
    readHolidays(database, publishedHolidays),
  ])
  const today = dateOf(now)
  const [site, rota] = placement
    ? await Promise.all([findSite(database, placement.siteId), findRota(database, placement.siteId, mondayOf(today))])
    : [null, null]
  // Nobody is sent to a house that was given up.
  if (!placement || !site || !rota || site.closedOn !== null) return refuse('site-unknown')
  const { place } = placement
  const { referrals } = site
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const within = placesOf(site, byId).map(({ id }) => id)
  const unattended = isUnattended(rota, doorsOf(site, byId, holidays)(today), now)
  return accept({
    ...{ site: describeSite(site, byId, holidays, now), place, ...(referrals && { referrals }), within },
    ...(unattended && { unattended }),
  })
})
