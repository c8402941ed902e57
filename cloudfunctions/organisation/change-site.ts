import { publishedHolidays } from '#core/content/holidays'
import type { RefusalOf } from '#core/contracts/operation'
import { changeSite } from '#core/contracts/organisation'
import { mayChangeSite } from '#core/domain/access/organisation'
import { accept, refuse } from '#core/domain/decision'
import { changeSite as decide } from '#core/domain/organisation/keep-site'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { houseOf } from '../_runtime/house-doors'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { ownSite, putSite } from '../_store/sites'
import { meetInTree } from '../_store/tree'
import { writeCalendars } from './following'
import { calendarsAfter } from './site-calendars'
import { readSiteUse } from './site-use'
import { areTooMany, metBy } from './weighing'

type Refusal = RefusalOf<typeof changeSite>

export const changeSiteHandler = handle(changeSite, async (input, { database, newId, write }) => {
  const { siteId, revision, change } = input
  const freshIds = change.part === 'rooms' ? change.rooms.map(newId) : [newId()]
  const decision = await write<Site, Refusal>({
    async first(documents, { person, now, grants }) {
      await meetInTree(documents)
      const site = await ownSite(documents, siteId)
      const [nodes, use, holidays] = await Promise.all([
        listNodes(database),
        readSiteUse(database, siteId, now),
        readHolidays(database, publishedHolidays),
      ])
      if (!site || !mayChangeSite(grants, nodes, site, change.part)) return refuse('site-not-yours')
      if (site.revision !== revision) return refuse('site-changed')
      const byId = new Map(nodes.map((node) => [node.id, node]))
      const way = upFrom(site.nodeId, byId)
      if (change.part === 'open' && way.some(({ closedOn }) => closedOn !== null)) return refuse('place-closed')
      if (change.part === 'add-closure' && use.meets(change.closure).length > 0) return refuse('closure-booked')
      const today = dateOf(now)
      const decided = decide(site, change, { ...use, freshIds, today })
      if (!decided.ok) return decided
      const after = decided.value
      const said = (one: Site) => houseOf(one, byId, holidays, today)
      const doors = { before: site, after, doors: { before: said(site), after: said(after) } }
      if (metBy(change, doors, use, now).length > 0) return refuse('hours-booked')
      const calendars = calendarsAfter([doors], use, now)
      if (areTooMany(calendars)) return refuse(change.part === 'hours' ? 'hours-touch-much' : 'closure-too-long')
      await putSite(documents, decided.value)
      await writeCalendars(documents, calendars)
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await ownSite(documents, id)
      return found ? accept(found) : refuse('site-not-yours')
    },
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
})
