import { removeHandOut } from '#core/contracts/content'
import { handOutPlaces } from '#core/domain/access/hand-outs'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findHandOut, removeHandOut as remove } from '../_store/hand-outs'
import { listNodes } from '../_store/nodes'
import { findSite } from '../_store/sites'

type Refusal = 'hand-out-unknown' | 'hand-out-not-yours'

export const removeHandOutHandler = handle(removeHandOut, async ({ handOutId }, { caller, database, write }) => {
  const nodes = await listNodes(database)
  const decision = await write<{ readonly id: string }, Refusal>({
    async first(documents, { person, grants }) {
      const found = await findHandOut(documents, handOutId)
      const site = found && (await findSite(documents, found.siteId))
      // Another place's is unknown like one that never was.
      if (!found || !site || !handOutPlaces(grants, nodes).has(site.nodeId)) return refuse('hand-out-unknown')
      if (!caller.ids.includes(found.by)) return refuse('hand-out-not-yours')
      await remove(documents, handOutId)
      return accept({ value: { id: handOutId }, person })
    },
    async again(_, id) {
      return accept({ id })
    },
  })
  return decision.ok ? accept({ removed: decision.value.id }) : decision
})
