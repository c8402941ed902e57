import type { RefusalOf } from '#core/contracts/operation'
import { putUpPlacement } from '#core/contracts/placements'
import { postAt } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { type Placement, putUp } from '#core/domain/placements/placement'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listPlacements, ownPlacement, putPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { describePlacement } from './view'

export const putUpHandler = handle(
  putUpPlacement,
  async ({ siteId, place, roomId = null, since }, { database, newId, write }) => {
    // How many hang is a bound on an entry gone wrong, and looked at outside: two at once may be one more.
    const [nodes, site, there] = await Promise.all([
      listNodes(database),
      findSite(database, siteId),
      listPlacements(database, siteId),
    ])
    const id = newId()
    const decision = await write<Placement, RefusalOf<typeof putUpPlacement> | 'not-allowed'>({
      async first(documents, { person, now, grants }) {
        const post = site && postAt(grants, site.nodeId, nodes)
        if (!post) return refuse('not-allowed')
        if (site.closedOn !== null) return refuse('site-closed')
        const by = { role: post.role, nodeId: post.nodeId }
        const hanging = there.filter(({ goneOn }) => goneOn === null).length
        const hung = putUp({ id, siteId, place, roomId, since, by }, { rooms: site.rooms, hanging }, now)
        if (!hung.ok) return hung
        await putPlacement(documents, hung.value)
        return accept({ value: hung.value, person })
      },
      async again(documents, did) {
        const hung = await ownPlacement(documents, did)
        return hung ? accept(hung) : refuse('not-allowed')
      },
    })
    return decision.ok ? accept({ saved: describePlacement(decision.value, nodes, site ?? undefined) }) : decision
  },
)
