import type { RefusalOf } from '#core/contracts/operation'
import { putUpAtDoors } from '#core/contracts/placements'
import { postAt } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { type Door, putUpAt } from '#core/domain/placements/doors'
import { handle } from '../_runtime/handle'
import { idOf } from '../_runtime/ids'
import { listNodes } from '../_store/nodes'
import { listPlacementsOf, putPlacement } from '../_store/placements'
import { listAllSites } from '../_store/sites'
import { meetInTree } from '../_store/tree'
import { describePlacement } from './view'

/**
 * All in one transaction, which has the tree first: of two who do this at once the second sees what the first one hung, and a
 * site that is given up meanwhile gets none. Every id is made of one seed that no code shows, so that the same try sent again
 * finds what it made.
 */
export const putUpAtDoorsHandler = handle(
  putUpAtDoors,
  async ({ siteIds, place, since }, { database, newId, write }) => {
    const asked = [...new Set(siteIds)]
    const decision = await write<{ readonly id: string }, RefusalOf<typeof putUpAtDoors> | 'not-allowed'>({
      async first(documents, { person, now, grants }) {
        await meetInTree(documents)
        const [nodes, sites, placements] = await Promise.all([
          listNodes(database),
          listAllSites(database),
          listPlacementsOf(database, asked),
        ])
        const seed = newId()
        const doors: Door[] = []
        for (const siteId of asked) {
          const site = sites.find(({ id }) => id === siteId)
          const post = site && postAt(grants, site.nodeId, nodes)
          if (!post) return refuse('not-allowed')
          doors.push({ site, id: idOf(seed, siteId), by: { role: post.role, nodeId: post.nodeId } })
        }
        const hung = putUpAt({ doors, place, since, placements }, now)
        if (!hung.ok) return hung
        for (const one of hung.value) await putPlacement(documents, one)
        return accept({ value: { id: seed }, person })
      },
      async again(_, seed) {
        return accept({ id: seed })
      },
    })
    if (!decision.ok) return decision
    const made = new Set(asked.map((siteId) => idOf(decision.value.id, siteId)))
    const [nodes, sites, placements] = await Promise.all([
      listNodes(database),
      listAllSites(database),
      listPlacementsOf(database, asked),
    ])
    return accept({
      saved: placements
        .filter(({ id }) => made.has(id))
        .map((one) =>
          describePlacement(
            one,
            nodes,
            sites.find(({ id }) => id === one.siteId),
          ),
        ),
    })
  },
)
