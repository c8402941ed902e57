import { land } from '#core/contracts/sites'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { describeSite, placesOf } from './view'

export const landHandler = handle(land, async ({ scene }, { database }) => {
  const [placement, nodes] = await Promise.all([findPlacement(database, scene), listNodes(database)])
  const site = placement && (await findSite(database, placement.siteId))
  if (!placement || !site) return refuse('site-unknown')
  const { place } = placement
  const { referrals } = site
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const within = placesOf(site, byId).map(({ id }) => id)
  return accept({ site: describeSite(site, byId), place, ...(referrals && { referrals }), within })
})
