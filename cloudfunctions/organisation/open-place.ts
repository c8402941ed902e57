import { openPlace } from '#core/contracts/organisation'
import { MOST_LISTED } from '#core/contracts/organisation/read'
import { nodesUnder } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { mayStandUnder } from '#core/domain/organisation/node'
import { upFrom } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { findPopulation } from '../_store/populations'
import { findSitesOfNodes } from '../_store/sites'
import { readKept } from './change-node'
import { countStaffAt } from './stands-at'
import { byKindAndName, headOf, settingsHeld } from './view'

const MOST_SITES = 60
const MOST_TARGETS = 300

export const openPlaceHandler = handle(openPlace, async ({ nodeId }, { caller, database }) => {
  const [{ nodes, own }, sites, staff, population] = await Promise.all([
    readKept(database, caller.grants),
    findSitesOfNodes(database, [nodeId]),
    countStaffAt(database, nodeId),
    findPopulation(database, nodeId),
  ])
  const chain = upFrom(nodeId, new Map(nodes.map((node) => [node.id, node])))
  const [node, ...above] = chain
  if (!node || !own.has(nodeId)) return refuse('place-not-yours')
  const movable = node.parentId !== null && own.has(node.parentId)
  const below = nodesUnder([nodeId], nodes)
  const targets = nodes.filter(
    (one) =>
      own.has(one.id) &&
      !below.has(one.id) &&
      one.id !== node.parentId &&
      one.closedOn === null &&
      mayStandUnder(node.kind, one.kind),
  )
  return accept({
    node,
    above: above.map(({ name }) => name).reverse(),
    movable,
    children: nodes
      .filter(({ parentId }) => parentId === nodeId)
      .sort(byKindAndName)
      .slice(0, MOST_LISTED),
    sites: sites.slice(0, MOST_SITES).map(headOf),
    staff,
    settings: settingsHeld(chain),
    population,
    targets: movable ? targets.slice(0, MOST_TARGETS).map(({ id, name }) => ({ id, name })) : [],
  })
})
