import { openPhoto } from '#core/contracts/placements'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { addressOf } from '../_runtime/kept-files'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'

const TEN_MINUTES = 600

export const openPhotoHandler = handle(openPhoto, async ({ placementId }, { caller, database }) => {
  const [nodes, found] = await Promise.all([listNodes(database), findPlacement(database, placementId)])
  // Asked for at once: an address that is told to nobody opens nothing.
  const [site, address] = await Promise.all([
    found && findSite(database, found.siteId),
    found?.photo ? addressOf(found.photo.fileId, TEN_MINUTES) : null,
  ])
  if (!found || !site || !placementNodes(caller.grants, nodes).has(site.nodeId)) return refuse('placement-unknown')
  return address ? accept({ address }) : refuse('photo-unknown')
})
