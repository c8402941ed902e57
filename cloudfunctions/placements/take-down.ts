import type { RefusalOf } from '#core/contracts/operation'
import { takeDownPlacement } from '#core/contracts/placements'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { type Placement, takeDown } from '#core/domain/placements/placement'
import { handle } from '../_runtime/handle'
import { removeFile } from '../_runtime/kept-files'
import { listNodes } from '../_store/nodes'
import { ownPlacement, putPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { describePlacement } from './view'

export const takeDownHandler = handle(takeDownPlacement, async ({ placementId }, { database, write }) => {
  const nodes = await listNodes(database)
  let photo: string | null = null
  const decision = await write<Placement, RefusalOf<typeof takeDownPlacement>>({
    async first(documents, { person, now, grants }) {
      photo = null
      const found = await ownPlacement(documents, placementId)
      const site = found && (await findSite(documents, found.siteId))
      // Another place's is unknown like one that never was.
      if (!found || !site || !placementNodes(grants, nodes).has(site.nodeId)) return refuse('placement-unknown')
      const down = takeDown(found, now)
      if (!down.ok) return down
      photo = found.photo?.fileId ?? null
      await putPlacement(documents, down.value)
      return accept({ value: down.value, person })
    },
    async again(documents, did) {
      const down = await ownPlacement(documents, did)
      return down ? accept(down) : refuse('placement-unknown')
    },
  })
  if (decision.ok && photo !== null) await removeFile(photo)
  if (!decision.ok) return decision
  const site = await findSite(database, decision.value.siteId)
  return accept({ saved: describePlacement(decision.value, nodes, site ?? undefined) })
})
