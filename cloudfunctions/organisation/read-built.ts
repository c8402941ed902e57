import { readBuilt } from '#core/contracts/organisation'
import { nodesOf, nodesUnder } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { builtOf } from '#core/domain/organisation/built'
import { inForce } from '#core/domain/organisation/settings'
import { upFrom } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { listAllSites } from '../_store/sites'
import { readKept } from './change-node'

const MOST_PLACES = 300
const MOST_NAMED = 50

export const readBuiltHandler = handle(readBuilt, async (input, { caller, database }) => {
  const [{ nodes, own }, sites] = await Promise.all([readKept(database, caller.grants), listAllSites(database)])
  const managed = nodesOf(caller.grants, 'manager').filter((id) => own.has(id))
  const nodeId = input.nodeId ?? managed[0]
  const chain = upFrom(nodeId ?? null, new Map(nodes.map((node) => [node.id, node])))
  const [node] = chain
  if (!node || !own.has(node.id)) return refuse('place-not-yours')
  const under = nodesUnder([node.id], nodes)
  const looked = nodes.filter(({ id }) => under.has(id))
  const nameOf = new Map(looked.map(({ id, name }) => [id, name]))
  const others = nodes.filter(
    ({ id, parentId, closedOn }) =>
      own.has(id) && closedOn === null && (managed.includes(id) || parentId === node.id || id === node.parentId),
  )
  return accept({
    place: node,
    places: others.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name })),
    tiers: builtOf(looked, sites, (key) => inForce(key, chain).value).map((tier) => ({
      ...tier,
      without: tier.without.slice(0, MOST_NAMED).map((id) => nameOf.get(id) ?? ''),
    })),
  })
})
