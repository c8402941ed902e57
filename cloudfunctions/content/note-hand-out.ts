import { kits } from '#core/content/kits/index'
import { noteHandOut } from '#core/contracts/content'
import { handOutPlaces } from '#core/domain/access/hand-outs'
import { accept, refuse } from '#core/domain/decision'
import { mayStand } from '#core/domain/reading/article'
import { checkHandOut, type HandOut } from '#core/domain/reading/hand-out'
import { handle } from '../_runtime/handle'
import { findHandOut, putHandOut } from '../_store/hand-outs'
import { listNodes } from '../_store/nodes'
import { findSite } from '../_store/sites'
import { describeHandOut } from './view-hand-out'

type Refusal = 'kit-not-out' | 'hand-out-ahead' | 'hand-out-old' | 'not-allowed'

export const noteHandOutHandler = handle(noteHandOut, async ({ handOut }, { caller, database, newId, write }) => {
  const [nodes, site] = await Promise.all([listNodes(database), findSite(database, handOut.siteId)])
  const id = newId()
  const decision = await write<HandOut, Refusal>({
    async first(documents, { person, now, grants }) {
      if (!site || !handOutPlaces(grants, nodes).has(site.nodeId)) return refuse('not-allowed')
      if (!kits.some((kit) => kit.id === handOut.kitId && mayStand(kit, now))) return refuse('kit-not-out')
      const checked = checkHandOut(handOut, now)
      if (!checked.ok) return checked
      const value = { ...handOut, id, by: person.id }
      await putHandOut(documents, value)
      return accept({ value, person })
    },
    async again(documents, did) {
      // Taken back since, it was noted all the same.
      return accept((await findHandOut(documents, did)) ?? { ...handOut, id: did, by: caller.ids[0] })
    },
  })
  return decision.ok ? accept({ saved: describeHandOut(decision.value, caller.ids) }) : decision
})
