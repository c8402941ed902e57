import { listPlacements } from '#core/contracts/placements'
import { MOST_GONE } from '#core/contracts/placements/list'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { MOST_HANGING, type Placement } from '#core/domain/placements/placement'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listPlacements as listStored } from '../_store/placements'
import { listAllSites } from '../_store/sites'
import { describePlacement } from './view'

const MOST_SITES = 100

/** The newest first, those nobody noted a day of at the end. */
const byDay = (dayOf: (one: Placement) => string | null) => (one: Placement, other: Placement) =>
  (dayOf(other) ?? '').localeCompare(dayOf(one) ?? '') || one.place.localeCompare(other.place)

export const listPlacementsHandler = handle(listPlacements, async ({ siteId }, { caller, database }) => {
  const [nodes, all] = await Promise.all([listNodes(database), listAllSites(database)])
  const own = placementNodes(caller.grants, nodes)
  const sites = all.filter(({ nodeId }) => own.has(nodeId)).slice(0, MOST_SITES)
  const asked = siteId === null ? sites[0] : sites.find(({ id }) => id === siteId)
  if (siteId !== null && !asked) return refuse('not-allowed')
  const found = asked ? await listStored(database, asked.id) : []
  const describe = (one: Placement) => describePlacement(one, nodes)
  const hanging = found.filter(({ goneOn }) => goneOn === null).sort(byDay(({ since }) => since))
  const gone = found.filter(({ goneOn }) => goneOn !== null).sort(byDay(({ goneOn }) => goneOn))
  return accept({
    sites: sites.map(({ id, name }) => ({ id, name })),
    siteId: asked?.id ?? null,
    hanging: hanging.slice(0, MOST_HANGING).map(describe),
    gone: gone.slice(0, MOST_GONE).map(describe),
  })
})
