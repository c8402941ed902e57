import { kits } from '#core/content/kits/index'
import { listHandOuts } from '#core/contracts/content'
import { handOutPlaces } from '#core/domain/access/hand-outs'
import { accept } from '#core/domain/decision'
import { mayStand } from '#core/domain/reading/article'
import { totalsOf } from '#core/domain/reading/hand-out'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listHandOuts as listStored } from '../_store/hand-outs'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { describeHandOut } from './view-hand-out'

/** As the contract has them. */
const MOST = { sites: 100, kits: 30, totals: 1_000, latest: 40 }

export const listHandOutsHandler = handle(listHandOuts, async ({ year }, { caller, database, now }) => {
  const asked = year ?? Number(dateOf(now).slice(0, 4))
  // Both at once: three calls one after another are the most a screen waits for.
  const [nodes, all] = await Promise.all([listNodes(database), listAllSites(database)])
  const places = handOutPlaces(caller.grants, nodes)
  const sites = all.filter(({ nodeId }) => places.has(nodeId)).slice(0, MOST.sites)
  const stored = await listStored(
    database,
    sites.map(({ id }) => id),
    asked,
  )
  const given = new Set(stored.map(({ kitId }) => kitId))
  const latest = [...stored].sort((one, other) => other.on.localeCompare(one.on) || one.id.localeCompare(other.id))
  return accept({
    year: asked,
    sites,
    kits: kits.filter((kit) => mayStand(kit, now) || given.has(kit.id)).slice(0, MOST.kits),
    totals: totalsOf(stored).slice(0, MOST.totals),
    latest: latest.slice(0, MOST.latest).map((one) => describeHandOut(one, caller.ids)),
  })
})
