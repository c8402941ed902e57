import { listPlacements } from '#core/contracts/placements'
import { MOST_GONE } from '#core/contracts/placements/list'
import { placementNodes } from '#core/domain/access/placements'
import { accept, refuse } from '#core/domain/decision'
import { funnelOf, type Step, type StepCount, steps } from '#core/domain/placements/funnel'
import { doorsOf, MOST_HANGING, type Placement } from '#core/domain/placements/placement'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { listPlacements as listStored } from '../_store/placements'
import { listAllSites } from '../_store/sites'
import { listStepCounts } from '../_store/step-counts'
import { describePlacement } from './view'

const MOST_SITES = 100

/** The newest first, those nobody noted a day of at the end. */
const byDay = (dayOf: (one: Placement) => string | null) => (one: Placement, other: Placement) =>
  (dayOf(other) ?? '').localeCompare(dayOf(one) ?? '') || one.place.localeCompare(other.place)

function inTens(counts: readonly StepCount[], of: readonly Placement[], isGone: boolean, now: Instant) {
  const ids = of.map(({ id }) => id)
  const funnel = funnelOf(counts, ids, isGone, now)
  return Object.fromEntries(steps.map((step) => [step, funnel[step].atLeast])) as Record<Step, number | null>
}

export const listPlacementsHandler = handle(listPlacements, async ({ siteId }, { caller, database, now }) => {
  const [nodes, all] = await Promise.all([listNodes(database), listAllSites(database)])
  const own = placementNodes(caller.grants, nodes)
  const sites = all.filter(({ nodeId }) => own.has(nodeId)).slice(0, MOST_SITES)
  const asked = siteId === null ? sites[0] : sites.find(({ id }) => id === siteId)
  if (siteId !== null && !asked) return refuse('not-allowed')
  const [found, counts] = asked
    ? await Promise.all([listStored(database, asked.id), listStepCounts(database, asked.id)])
    : [[], []]
  const figures = (of: readonly Placement[], isGone: boolean) => inTens(counts, of, isGone, now)
  const describe = (one: Placement) => ({ ...describePlacement(one, nodes, asked), funnel: figures([one], false) })
  const hanging = found.filter(({ goneOn }) => goneOn === null).sort(byDay(({ since }) => since))
  const gone = found.filter(({ goneOn }) => goneOn !== null).sort(byDay(({ goneOn }) => goneOn))
  return accept({
    sites: sites.map(({ id, name }) => ({ id, name })),
    siteId: asked?.id ?? null,
    rooms: doorsOf(asked?.rooms ?? []).map(({ id, name }) => ({
      ...{ id, name, hasCode: hanging.some(({ roomId }) => roomId === id) },
    })),
    hanging: hanging.slice(0, MOST_HANGING).map(describe),
    gone: gone.slice(0, MOST_GONE).map((one) => ({ ...describe(one), after: figures([one], true) })),
    all: figures(found, false),
    allAfter: figures(gone, true),
  })
})
