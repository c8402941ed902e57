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
  const site = found && (await findSite(database, found.siteId))
  if (!found || !site || !placementNodes(caller.grants, nodes).has(site.nodeId)) return refuse('placement-unknown')
  const address = found.photo && (await addressOf(found.photo.fileId, TEN_MINUTES))
  return address ? accept({ address }) : refuse('photo-unknown')
})
