import type { RefusalOf } from '#core/contracts/operation'
import { changeSite } from '#core/contracts/organisation'
import { mayChangeSite } from '#core/domain/access/organisation'
import { accept, refuse } from '#core/domain/decision'
import { openAfter, shutFor } from '#core/domain/organisation/close-calendar'
import { changeSite as decide } from '#core/domain/organisation/keep-site'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import { dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { isReadable } from '../_store/counsellor-days'
import { listNodes } from '../_store/nodes'
import { ownSite, putSite } from '../_store/sites'
import { writeTerms } from '../_store/terms'
import { meetInTree } from '../_store/tree'
import { type ReadUse, readSiteUse } from './site-use'

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
      const calendars = calendarsAfter(site, decided.value, use, today)
      const writes = calendars.reduce((sum, { dates }) => sum + 1 + dates.length, 0)
      if (writes > MOST_CALENDAR_WRITES) return refuse('closure-too-long')
      if (calendars.some(({ counsellor }) => !makeCalendar(counsellor.calendar).ok)) return refuse('closure-too-long')
      await putSite(documents, decided.value)
      for (const { counsellor, dates } of calendars) {
        const days = dates
          .map(
            (date) =>
              use.days.find(({ id }) => id === dayIdOf(counsellor.id, date)) ?? untouchedDay(counsellor.id, date),
          )
          .filter(isReadable)
        await writeTerms(
          documents,
          counsellor,
          days.map((day) => ({ ...day, revision: day.revision + 1 })),
        )
      }
      return accept({ value: decided.value, person })
    },
    async again(documents, id) {
      const found = await ownSite(documents, id)
      return found ? accept(found) : refuse('site-not-yours')
    },
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
})

/** The calendars that a closure which came or went changes: nobody books into a shut house. */
function calendarsAfter(before: Site, after: Site, { counsellors }: ReadUse, today: string) {
  const come = after.closures.filter(({ id }) => !before.closures.some((one) => one.id === id))
  const gone = before.closures.filter(({ id }) => !after.closures.some((one) => one.id === id))
  return counsellors
    .map((counsellor) => {
      let [changed, dates] = [counsellor, [] as string[]]
      for (const closure of gone) {
        const opened = openAfter(changed, closure, today)
        changed = opened.counsellor
        dates = [...dates, ...opened.dates]
      }
      for (const closure of come) {
        const shut = shutFor(changed, after.id, closure, today)
        changed = shut.counsellor
        dates = [...dates, ...shut.dates]
      }
      return { before: counsellor, counsellor: changed, dates: [...new Set(dates)] }
    })
    .filter((one) => one.before !== one.counsellor)
}
