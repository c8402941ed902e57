import { publishedHolidays } from '#core/content/holidays'
import { previewDoors } from '#core/contracts/organisation'
import { MOST_DAYS_MET } from '#core/contracts/organisation/doors'
import { keptTree, mayChangeSite } from '#core/domain/access/organisation'
import { accept, refuse } from '#core/domain/decision'
import { daysInTheWay } from '#core/domain/organisation/in-the-way'
import { changeSite as decide, type SiteFault } from '#core/domain/organisation/keep-site'
import type { Site } from '#core/domain/organisation/site'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { houseOf } from '../_runtime/house-doors'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { findSite } from '../_store/sites'
import { calendarsAfter } from './site-calendars'
import { readSiteUse } from './site-use'
import { areTooMany, lastDayThatFits, metBy, weekdaysThatFit } from './weighing'

const asAsked = (fault: SiteFault) =>
  fault === 'opening-hours-clash' || fault === 'closures-full' ? fault : 'closure-invalid'

/** How many there are is for whoever sees each of them anyway (decision 034); when they are is for whoever writes the hours. */
export const previewDoorsHandler = handle(previewDoors, async ({ siteId, change }, { caller, database, now }) => {
  const [nodes, site, use, holidays] = await Promise.all([
    listNodes(database),
    findSite(database, siteId),
    readSiteUse(database, siteId, now),
    readHolidays(database, publishedHolidays),
  ])
  if (!site || !mayChangeSite(caller.grants, nodes, site, change.part)) return refuse('site-not-yours')
  const today = dateOf(now)
  const decided = decide(site, change, { ...use, freshIds: ['previewed'], today })
  if (!decided.ok) return refuse(asAsked(decided.refusal))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const said = (one: Site) => houseOf(one, byId, holidays, today)
  const after = decided.value
  const doors = { before: site, after, doors: { before: said(site), after: said(after) } }
  const seats = metBy(change, doors, use, now)
  const days = daysInTheWay(seats)
  const manages = keptTree(caller.grants, nodes).has(site.nodeId)
  const calendars = calendarsAfter([doors], use, now)
  return accept({
    met: {
      appointments: manages ? seats.length : null,
      days: days
        .slice(0, MOST_DAYS_MET)
        .map(({ appointments, ...day }) => ({ ...day, appointments: manages ? appointments : null })),
      more: days.length > MOST_DAYS_MET,
    },
    tooMuch: areTooMany(calendars)
      ? {
          calendars: calendars.length,
          days: calendars.reduce((sum, one) => sum + one.days.length, 0),
          weekdays: change.part === 'hours' ? weekdaysThatFit(doors, use, now) : [],
          until: change.part === 'hours' ? null : lastDayThatFits(doors, use, now),
        }
      : null,
  })
})
