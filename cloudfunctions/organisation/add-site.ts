import { addSite } from '#core/contracts/organisation'
import { accept, refuse } from '#core/domain/decision'
import { beginSite } from '#core/domain/organisation/keep-site'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import { handle } from '../_runtime/handle'
import { findSitesOfNodes, ownSite, putSite } from '../_store/sites'
import { meetInTree } from '../_store/tree'
import { readKept } from './change-node'
import { headOf } from './view'

/** At one place; as the contract of a place has it. */
const MOST_SITES = 60

type Refusal = 'place-not-yours' | 'place-closed' | 'site-incomplete' | 'sites-full'

export const addSiteHandler = handle(addSite, async ({ nodeId, words }, { database, newId, write }) => {
  const begun = beginSite(newId(), nodeId, words)
  if (!begun.ok) return refuse('site-incomplete')
  const decision = await write<Site, Refusal>({
    async first(documents, { person, grants }) {
      await meetInTree(documents)
      const [{ nodes, own }, beside] = await Promise.all([
        readKept(database, grants),
        findSitesOfNodes(database, [nodeId]),
      ])
      if (!own.has(nodeId)) return refuse('place-not-yours')
      const way = upFrom(nodeId, new Map(nodes.map((node) => [node.id, node])))
      if (way.some(({ closedOn }) => closedOn !== null)) return refuse('place-closed')
      if (beside.length >= MOST_SITES) return refuse('sites-full')
      await putSite(documents, begun.value)
      return accept({ value: begun.value, person })
    },
    async again(documents, id) {
      const found = await ownSite(documents, id)
      return found ? accept(found) : refuse('place-not-yours')
    },
  })
  return decision.ok ? accept({ saved: headOf(decision.value) }) : decision
})
