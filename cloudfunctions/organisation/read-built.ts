import { readBuilt } from '#core/contracts/organisation'
import { accept } from '#core/domain/decision'
import { builtOf } from '#core/domain/organisation/built'
import { inForce } from '#core/domain/organisation/settings'
import { handle } from '../_runtime/handle'
import { listAllSites } from '../_store/sites'
import { readKept } from './change-node'
import { lookAt } from './look-at'

const MOST_NAMED = 50

export const readBuiltHandler = handle(readBuilt, async ({ nodeId }, { caller, database }) => {
  const [kept, sites] = await Promise.all([readKept(database, caller.grants), listAllSites(database)])
  const looked = lookAt(kept, caller.grants, nodeId)
  if (!looked.ok) return looked
  const { node, chain, under, others } = looked.value
  const nameOf = new Map(under.map(({ id, name }) => [id, name]))
  return accept({
    place: node,
    places: others,
    tiers: builtOf(under, sites, (key) => inForce(key, chain).value).map((tier) => ({
      ...tier,
      without: tier.without.slice(0, MOST_NAMED).map((id) => nameOf.get(id) ?? ''),
    })),
  })
})
