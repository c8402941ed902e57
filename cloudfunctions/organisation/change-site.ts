import type { RefusalOf } from '#core/contracts/operation'
import { changeSite } from '#core/contracts/organisation'
import { mayChangeSite } from '#core/domain/access/organisation'
import { accept, refuse } from '#core/domain/decision'
import { doorsOf } from '#core/domain/organisation/close-calendar'
import { metByDoors } from '#core/domain/organisation/in-use'
import { changeSite as decide } from '#core/domain/organisation/keep-site'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { ownSite, putSite } from '../_store/sites'
import { writeTerms } from '../_store/terms'
import { meetInTree } from '../_store/tree'
import { calendarsAfter } from './site-calendars'
import { readSiteUse } from './site-use'

/** Beside the calendars: person, staff, tree and site, each read and written; a transaction may have a hundred operations. */
const MOST_CALENDAR_WRITES = 80

type Refusal = RefusalOf<typeof changeSite>

export const changeSiteHandler = handle(changeSite, async (input, { database, newId, write }) => {
  const { siteId, revision, change } = input
  const freshIds = change.part === 'rooms' ? change.rooms.map(newId) : [newId()]
  const decision = await write<Site, Refusal>({
    async first(documents, { person, now, grants }) {
      await meetInTree(documents)
      const site = await ownSite(documents, siteId)
      const [nodes, use] = await Promise.all([listNodes(database), readSiteUse(database, siteId, now)])
      if (!site || !mayChangeSite(grants, nodes, site, change.part)) return refuse('site-not-yours')
      if (site.revision !== revision) return refuse('site-changed')
      const way = upFrom(site.nodeId, new Map(nodes.map((node) => [node.id, node])))
      if (change.part === 'open' && way.some(({ closedOn }) => closedOn !== null)) return refuse('place-closed')
      if (change.part === 'add-closure' && use.meets(change.closure) > 0) return refuse('closure-booked')
      const today = dateOf(now)
      const decided = decide(site, change, { ...use, freshIds, today })
      if (!decided.ok) return decided
      const doors = { before: doorsOf(site, today), after: doorsOf(decided.value, today) }
      if (change.part === 'hours' && metByDoors(use.counsellors, use.days, doors, now) > 0)
        return refuse('hours-booked')
      const calendars = calendarsAfter({ before: site, after: decided.value }, use, now)
      const tooMuch = change.part === 'hours' ? 'hours-touch-much' : 'closure-too-long'
      const writes = calendars.reduce((sum, { days }) => sum + 1 + days.length, 0)
      if (writes > MOST_CALENDAR_WRITES) return refuse(tooMuch)
      if (calendars.some(({ counsellor }) => !makeCalendar(counsellor.calendar).ok)) return refuse(tooMuch)
      await putSite(documents, decided.value)
      for (const { counsellor, days } of calendars) await writeTerms(documents, counsellor, days)
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await ownSite(documents, id)
      return found ? accept(found) : refuse('site-not-yours')
    },
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
})
