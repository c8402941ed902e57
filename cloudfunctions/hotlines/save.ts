import { hotlines } from '#core/content/hotlines'
import { saveLine } from '#core/contracts/hotlines'
import { keptPlaces, mayKeepLine } from '#core/domain/access/lines'
import { accept, refuse } from '#core/domain/decision'
import type { LineArea } from '#core/domain/hotlines/line'
import { saveLine as decide, wholeRegistry } from '#core/domain/hotlines/registry'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { handle } from '../_runtime/handle'
import { findLine, listLines, putLine } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { lineOf } from './known-line'
import { describeLine } from './view'

/** Fewer than a list may hold: two who add the last one at once are both told. */
const MOST_LINES = 50

/** A place of ours is called what it is called; undefined where it is none. */
function named(area: LineArea | null, nodes: readonly OrganisationNode[]): LineArea | null | undefined {
  if (area === null || area.nodeId === null) return area
  const node = nodes.find(({ id }) => id === area.nodeId)
  return node && { nodeId: node.id, name: node.name }
}

export const saveHandler = handle(saveLine, async ({ line, revision }, { caller, database, write }) => {
  const [nodes, stored] = await Promise.all([listNodes(database), revision === null ? listLines(database) : []])
  const area = named(line.area, nodes)
  if (area === undefined || area?.name.trim() === '') return refuse('area-unknown')
  if (wholeRegistry(hotlines, stored).length >= MOST_LINES) return refuse('lines-full')
  const places = keptPlaces(caller.grants, nodes)
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const kept = keptPlaces(grants, nodes)
      const found = await lineOf(documents, line.number)
      const isTheirs = mayKeepLine(kept, area) && (found === null || mayKeepLine(kept, found.area))
      if (!isTheirs) return refuse('not-allowed')
      const decided = decide(found, { ...line, area }, revision, now)
      if (!decided.ok) return decided
      await putLine(documents, decided.value)
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await findLine(documents, id)
      return found ? accept(found) : refuse('line-unknown')
    },
  })
  return decision.ok ? accept({ saved: describeLine(decision.value, caller.ids, places) }) : decision
})
