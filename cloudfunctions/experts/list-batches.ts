import { listBatches } from '#core/contracts/experts'
import { reviewPlaces } from '#core/domain/access/experts'
import { invitesAt } from '#core/domain/access/posts'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listBatchHeads } from '../_store/expert-batches'
import { listNodes } from '../_store/nodes'
import { describeListed, namesOfProposers } from './view'

/** As the contract has them. */
const MOST_BATCHES = 200
const MOST_PLACES = 200

export const listBatchesHandler = handle(listBatches, async (_, { caller, database, secrets }) => {
  const [nodes, everything] = await Promise.all([listNodes(database), listBatchHeads(database)])
  const own = reviewPlaces(caller.grants, nodes)
  const all = everything
    .filter(({ nodeId }) => own.has(nodeId))
    .sort((one, other) => other.at - one.at || (one.id < other.id ? -1 : 1))
  const shown = all.slice(0, MOST_BATCHES)
  const nameOf = await namesOfProposers(database, secrets, shown)
  const proposes = invitesAt(caller.grants, 'expert', nodes)
  return accept({
    batches: shown.map((one) => describeListed(one, { ids: caller.ids, nameOf, nodes })),
    more: shown.length < all.length,
    places: nodes
      .filter(({ id }) => proposes.has(id))
      .slice(0, MOST_PLACES)
      .map(({ id, name }) => ({ id, name })),
  })
})
