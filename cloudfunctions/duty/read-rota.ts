import { readRota } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { canBeOnDuty } from '#core/domain/duty/people'
import { beginOf } from '#core/domain/duty/rota'
import { isUnattended } from '#core/domain/duty/unattended'
import { isWeek, mondayOf } from '#core/domain/duty/week'
import { addDays, dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { readWeekOf } from '../_runtime/unattended'
import { findRota } from '../_store/rotas'
import { listStaff } from '../_store/staff'
import { readHouse } from './site-at'
import { describeAlarm, describeAsks } from './view'

/** As the contract has them. */
const MOST_PLACES = 60
const MOST_PEOPLE = 100

export const readRotaHandler = handle(readRota, async ({ siteId, monday }, { caller, database, secrets, now }) => {
  const today = dateOf(now)
  if (!isWeek(monday, today)) return refuse('week-unclear')
  const [house, records] = await Promise.all([readHouse(database), listStaff(database)])
  const own = house.ofStaff(caller.grants)
  const sites = own.slice(0, MOST_PLACES).map(({ id, name }) => ({ id, name }))
  const site = siteId === null ? own[0] : own.find(({ id }) => id === siteId)
  if (!site) return siteId === null ? accept({ sites, week: null }) : refuse('site-unknown')
  const [rota, before, current] = await Promise.all([
    findRota(database, site.id, monday),
    findRota(database, site.id, addDays(monday, -7)),
    readWeekOf(database, site.id, now),
  ])
  const mayArrange = house.ofManager(caller.grants).includes(site)
  const names = new Map(records.map((record) => [record.id, record]))
  const nameOf = (staffId: string) => {
    const record = names.get(staffId)
    return record ? calledOf(secrets, record) : ''
  }
  const { hoursOn } = site
  const unclosed = before.alarms.filter(({ closed }) => closed === null)
  const mayAsk = rota.shifts.some((one) => caller.ids.includes(one.staffId) && beginOf(one) > now)
  const people =
    mayArrange || mayAsk
      ? records.filter((one) => canBeOnDuty(one, site.nodeId, house.nodes, today)).slice(0, MOST_PEOPLE)
      : []
  return accept({
    sites,
    week: {
      ...{ siteId: site.id, kind: site.kind, monday, revision: rota.revision, mayArrange },
      isUnattended: isUnattended(current.week, hoursOn, now, current.before),
      days: [0, 1, 2, 3, 4, 5, 6].map((day) => ({
        date: addDays(monday, day),
        hours: hoursOn(addDays(monday, day)),
      })),
      shifts: rota.shifts.map((one) => ({
        ...one,
        name: nameOf(one.staffId),
        isOwn: caller.ids.includes(one.staffId),
      })),
      people: people.map((one) => ({ id: one.id, name: calledOf(secrets, one) })),
      before: mayArrange
        ? before.shifts.map(({ date, from, until, staffId }) => ({
            ...{ id: null, date: addDays(date, 7), from, until, staffId },
          }))
        : [],
      alarms: mayArrange ? rota.alarms.map(describeAlarm) : [],
      // What began on Sunday night stands in that week, and who opens the page on Monday is to find it.
      ...(mayArrange && monday === mondayOf(today) && unclosed.length > 0
        ? { earlier: unclosed.map(describeAlarm) }
        : {}),
      asks: describeAsks(rota, caller.ids, now),
    },
  })
})
