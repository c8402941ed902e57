import type { RefusalOf } from '#core/contracts/operation'
import { setPhoto } from '#core/contracts/placements'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { type Placement, withPhoto } from '#core/domain/placements/placement'
import { handle } from '../_runtime/handle'
import { removeFile } from '../_runtime/kept-files'
import { takePhoto } from '../_runtime/taken-photo'
import { listNodes } from '../_store/nodes'
import { findPlacement, ownPlacement, putPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { describePlacement } from './view'

export const setPhotoHandler = handle(setPhoto, async ({ placementId, brought }, given) => {
  const { caller, database, newId, write } = given
  const [nodes, there] = await Promise.all([listNodes(database), findPlacement(database, placementId)])
  const itsSite = there && (await findSite(database, there.siteId))
  // No file is read for whoever may not keep it there.
  if (!there || !itsSite || !placementNodes(caller.grants, nodes).has(itsSite.nodeId))
    return refuse('placement-unknown')
  // Sent again after it was done the file is gone, and that is nobody's concern any more.
  const taken = brought === null ? null : await takePhoto(brought, `placements/${there.siteId}`, newId())
  let replaced: string | null = null
  const decision = await write<Placement, RefusalOf<typeof setPhoto>>({
    async first(documents, { person, grants }) {
      replaced = null
      const found = await ownPlacement(documents, placementId)
      const site = found && (await findSite(documents, found.siteId))
      if (!found || !site || !placementNodes(grants, nodes).has(site.nodeId)) return refuse('placement-unknown')
      if (taken && !taken.ok) return taken
      const photo = taken?.value ?? null
      const changed = withPhoto(found, photo)
      if (!changed.ok) return changed
      replaced = found.photo?.fileId ?? null
      await putPlacement(documents, changed.value)
      return accept({ value: changed.value, person, ...(photo === null && found.photo === null && { already: true }) })
    },
    async again(documents, did) {
      const found = await ownPlacement(documents, did)
      return found ? accept(found) : refuse('placement-unknown')
    },
  })
  const laid = taken?.ok ? taken.value.fileId : null
  const stands = decision.ok ? (decision.value.photo?.fileId ?? null) : null
  // Sent twice at once, one of the two stands; refused, none does.
  const over = [laid, replaced].filter((file) => file !== null && file !== stands)
  await Promise.all(
    [...over, ...(decision.ok && brought !== null ? [brought] : [])].map((file) => removeFile(file ?? '')),
  )
  return decision.ok ? accept({ saved: describePlacement(decision.value, nodes, itsSite) }) : decision
})
