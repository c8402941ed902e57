import { listAgenda } from '#core/contracts/appointments'
import { calendarsOf } from '#core/domain/access/relations'
import { accept, refuse } from '#core/domain/decision'
import { roomNameIn } from '#core/domain/organisation/site'
import { newcomer } from '#core/domain/people/person'
import { agendaDay } from '#core/domain/scheduling/agenda'
import { sitesOf } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { wholeDays } from '#core/domain/scheduling/whole-days'
import { addDays, dateOf, daysBetween, instantAt } from '#core/domain/time'
import { usualWindows } from '../_runtime/booking-terms'
import { readGaps } from '../_runtime/gaps'
import { handle } from '../_runtime/handle'
import { bookableDatesOf, readOpenings } from '../_runtime/openings'
import { countUnread } from '../_runtime/staff-inbox'
import { findAllFiled, listOldCancelledWith } from '../_store/appointments'
import { findDays } from '../_store/counsellor-days'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findPerson } from '../_store/people'
import { findSites } from '../_store/sites'

/** As the contract has them: appointments and free places of all days together, stretches of one, days. */
const MOST_APPOINTMENTS = 350
const MOST_FREE = 500
const MOST_STRETCHES = 12
const MOST_DAYS = 31

export const listAgendaHandler = handle(listAgenda, async (input, { caller, database, now }) => {
  const calendars = calendarsOf(caller.grants)
  if (calendars.length === 0) return refuse('not-allowed')
  const from = input.from ?? dateOf(now)
  const [counsellors, person, missing] = await Promise.all([
    findCounsellors(database, calendars),
    findPerson(database, caller.ids, database),
    readGaps(database, now),
  ])
  const bookable = bookableDatesOf(
    counsellors.flatMap(({ offers }) => offers),
    now,
  )
  const last = bookable.at(-1)
  const days = input.days ?? Math.min(MOST_DAYS, last === undefined ? 1 : daysBetween(from, last) + 1)
  const dates = Array.from({ length: days }, (_, at) => addDays(from, at))
  const span = [instantAt(from), instantAt(addDays(from, days))] as const
  // Read whole for its rows: what is free is told from the same.
  const reading = findDays(database, calendars, from, addDays(from, days))
  const [touched, openings, sites, before, unread] = await Promise.all([
    reading,
    readOpenings(
      { database, now, all: true },
      newcomer(caller.personId),
      counsellors,
      dates,
      usualWindows(database, counsellors),
      { days: reading },
    ),
    findSites(database, [...new Set(counsellors.flatMap(sitesOf))]),
    listOldCancelledWith(database, calendars, ...span),
    countUnread(database, caller.grants, person, now),
  ])
  const filed = [...before, ...(await readUnseated(database, touched))]
  const offered = new Set(sites.map((site) => site.id))
  // Where nothing is offered any more, and somebody's place still stands.
  const left = touched.flatMap(({ claims }) => claims.flatMap(({ seat }) => seat?.siteId ?? []))
  const others = [...new Set(left)].filter((id) => !offered.has(id))
  const asWell = others.length === 0 ? [] : await findSites(database, others)
  const siteOf = new Map([...sites, ...asWell].map((site) => [site.id, site]))
  const dayOf = new Map(touched.map((day) => [day.id, day]))
  const agenda = dates.map((date) => {
    const own = counsellors.map((one) => ({
      counsellor: one,
      day: dayOf.get(dayIdOf(one.id, date)) ?? untouchedDay(one.id, date),
      free: openings(one, date),
      filed: filed.filter(({ counsellorId, start }) => counsellorId === one.id && dateOf(start) === date),
    }))
    return agendaDay(date, own, now)
  })
  const { whole, next } = wholeDays(
    agenda,
    ({ rows, free }) => Math.max(rows.length / MOST_APPOINTMENTS, free.length / MOST_FREE),
    1,
  )
  return accept({
    counsellorIds: calendars,
    sites: sites.map(({ id, name }) => ({ id, name })),
    days: whole.map(({ rows, hours, ...day }) => ({
      ...day,
      hours: hours.slice(0, MOST_STRETCHES),
      appointments: rows.map((row) => ({ ...row, roomName: roomNameIn(siteOf.get(row.siteId), row.roomId) })),
    })),
    unread,
    ...missing,
    next: next && { from: next.date, days: Math.min(MOST_DAYS, agenda.length - whole.length) },
  })
})

/** Whose the places are that the first release noted the stretch of alone. */
async function readUnseated(database: Reads, days: readonly CounsellorDay[]) {
  const ids = days.flatMap(({ claims }) => claims.filter(({ seat }) => seat === null).map(({ id }) => id))
  return ids.length === 0 ? [] : findAllFiled(database, ids)
}
