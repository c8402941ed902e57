import { publishedHolidays } from '#core/content/holidays'
import { residentTitle } from '#core/content/resident-title'
import { listSite } from '#core/contracts/calendar'
import { nodesOf, nodesUnder } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { seatsBehind } from '#core/domain/organisation/in-use'
import type { Site } from '#core/domain/organisation/site'
import { agendaDay } from '#core/domain/scheduling/agenda'
import { MOST_DAYS_AHEAD } from '#core/domain/scheduling/booking-window'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { waitingOn } from '#core/domain/scheduling/waiting'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { addDays, type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { houseOf } from '../_runtime/house-doors'
import { findDays } from '../_store/counsellor-days'
import { listAllCounsellors } from '../_store/counsellors'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'

/** As the contract has them: appointments and stretches of all days together, stretches of one, people and sites. */
const MOST_APPOINTMENTS = 350
const MOST_STRETCHES = 900
const MOST_OF_A_DAY = 12
const MOST_PEOPLE = 60
const MOST_SITES = 60
const MOST_WAITING = 60
const MOST_BEHIND = 60
const WEEK = 7
/** Whoever waits is looked for on what was called off of so many days before today, too. */
const DAYS_BACK = 30

export const listSiteHandler = handle(listSite, async (input, { caller, database, now }) => {
  // Which sites are theirs is known once nodes and sites are: everybody is asked for at once with them.
  const [nodes, everySite, everybody, holidays] = await Promise.all([
    listNodes(database),
    listAllSites(database),
    listAllCounsellors(database),
    readHolidays(database, publishedHolidays),
  ])
  const managed = nodesUnder(nodesOf(caller.grants, 'manager'), nodes)
  const sites = everySite.filter(({ nodeId }) => managed.has(nodeId))
  const site = input.siteId === undefined ? sites[0] : sites.find(({ id }) => id === input.siteId)
  if (!site) return refuse('site-not-yours')
  const { from = dateOf(now), days: count = WEEK } = input
  const isHere = ({ offers }: Counsellor) => offers.some(({ siteId }) => siteId === site.id)
  const counsellors = everybody.filter(isHere).slice(0, MOST_PEOPLE)
  const ids = counsellors.map(({ id }) => id)
  const today = dateOf(now)
  const [days, around] = await Promise.all([
    findDays(database, ids, from, addDays(from, count)),
    findDays(database, ids, addDays(today, -DAYS_BACK), addDays(today, MOST_DAYS_AHEAD + 1)),
  ])
  const dayOf = new Map(days.map((day) => [day.id, day]))
  const nameOf = new Map(counsellors.map(({ id, name }) => [id, name]))
  const house = houseOf(site, new Map(nodes.map((node) => [node.id, node])), holidays, today)
  const behind = seatsBehind(counsellors, around, house, now)
  const waiting = waitingOn(around, now).filter(({ siteId }) => siteId === site.id)
  const dates = Array.from({ length: count }, (_, at) => {
    const date = addDays(from, at)
    const calendars = counsellors.map((one) => {
      const day = dayOf.get(dayIdOf(one.id, date)) ?? untouchedDay(one.id, date)
      return calendarAt(site, one, day, date, now)
    })
    return { date, calendars }
  })
  const sum = (calendars: readonly { appointments: readonly unknown[]; hours: readonly unknown[] }[]) =>
    calendars.reduce(
      (all, { appointments, hours }) =>
        all + Math.max(appointments.length / MOST_APPOINTMENTS, hours.length / MOST_STRETCHES),
      0,
    )
  const { whole, next } = wholeDays(dates, ({ calendars }) => sum(calendars), 1)
  return accept({
    siteId: site.id,
    sites: sites.slice(0, MOST_SITES).map(({ id, name }) => ({ id, name })),
    counsellors: counsellors.map(({ id, name, status, selfServe, ...rest }) => ({
      ...{ id, name, status, title: residentTitle({ ...rest, ...(selfServe && { selfServe }) }, dateOf(now)) },
      ...(selfServe && { selfServe: true as const }),
    })),
    days: whole.flatMap(({ calendars }) => calendars),
    waiting: waiting
      .slice(0, MOST_WAITING)
      .map((one) => ({ ...one, counsellorName: nameOf.get(one.counsellorId) ?? '' })),
    ...(behind.length > 0 && {
      behindDoors: behind
        .slice(0, MOST_BEHIND)
        .map((one) => ({ ...one, counsellorName: nameOf.get(one.counsellorId) ?? '' })),
    }),
    next: next && { from: next.date, days: count - whole.length },
  })
})

/** Nothing of what anybody speaks of leaves with it. */
function calendarAt(site: Site, counsellor: Counsellor, day: CounsellorDay, date: CivilDate, now: Instant) {
  const { away, hours, rows } = agendaDay(date, [{ counsellor, day, free: [], filed: [] }], now)
  const rooms = new Map(site.rooms.map(({ id, name }) => [id, name]))
  return {
    ...{ date, counsellorId: counsellor.id, away },
    hours: hours
      .filter(({ siteId }) => siteId === site.id)
      .slice(0, MOST_OF_A_DAY)
      .map(({ from, until }) => ({ from, until })),
    appointments: rows
      .filter(({ siteId }) => siteId === site.id)
      .map(({ id, code, offerName, roomId, start, end, mode, status }) => ({
        ...{ id, code, offerName, start, end, mode, status },
        roomName: (roomId !== null && rooms.get(roomId)) || '',
      })),
  }
}
