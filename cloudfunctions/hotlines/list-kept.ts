import { hotlines } from '#core/content/hotlines'
import { listKept } from '#core/contracts/hotlines'
import { keptPlaces } from '#core/domain/access/lines'
import { accept } from '#core/domain/decision'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import { handle } from '../_runtime/handle'
import { listLines } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { describeLine } from './view'

/** As the contract has it. */
const MOST_PLACES = 60

export const listKeptHandler = handle(listKept, async (_, { caller, database }) => {
  const [nodes, stored] = await Promise.all([listNodes(database), listLines(database)])
  const places = keptPlaces(caller.grants, nodes)
  return accept({
    lines: wholeRegistry(hotlines, stored).map((line) => describeLine(line, caller.ids, places)),
    places: nodes
      .filter(({ id }) => places.nodeIds.has(id))
      .slice(0, MOST_PLACES)
      .map(({ id, name }) => ({ id, name })),
    everywhere: places.everywhere,
  })
})
