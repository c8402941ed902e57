import { beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { untouchedDay } from '#core/domain/scheduling/day'
import { addDays, MINUTE } from '#core/domain/time'
import { listAdministrationsOf } from '../../../cloudfunctions/_store/administrations'
import { listAppointmentsOf, listCancelledWith, listConfirmedWith } from '../../../cloudfunctions/_store/appointments'
import { listHeadlines } from '../../../cloudfunctions/_store/articles'
import { findDays } from '../../../cloudfunctions/_store/counsellor-days'
import { findCounsellors, listActiveCounsellors } from '../../../cloudfunctions/_store/counsellors'
import type { Database } from '../../../cloudfunctions/_store/database'
import { findNodes } from '../../../cloudfunctions/_store/nodes'
import { findPerson } from '../../../cloudfunctions/_store/people'
import { findSites } from '../../../cloudfunctions/_store/sites'
import { findStaff, lookUpStaff } from '../../../cloudfunctions/_store/staff'
import { aWorld } from '../../support/a-world'
import { aCounsellor, anAdministration, anAppointment, monday, mondayAt } from '../../support/makers'

const world = aWorld()
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('kept self-tests', () => {
  it('are read without the answers: these stay in the database', async () => {
    const kept = anAdministration({ personId: 'p1' })
    await world.put('administrations', kept)
    const { responses: _, keptAt: __, ...rest } = kept
    expect(await listAdministrationsOf(database, ['p1'])).toEqual({ rows: [rest], next: null })
  })

  it('are those of one person from before a moment, newest first', async () => {
    await world.add('administrations', [
      ...[1, 2, 3].map((at) => anAdministration({ id: `mine-${at}`, personId: 'p1', completedAt: at })),
      anAdministration({ id: 'theirs', personId: 'p2', completedAt: 1 }),
    ])
    expect(ids((await listAdministrationsOf(database, ['p1'])).rows)).toEqual(['mine-3', 'mine-2', 'mine-1'])
    expect(ids((await listAdministrationsOf(database, ['p1'], 3)).rows)).toEqual(['mine-2', 'mine-1'])
    expect(ids((await listAdministrationsOf(database, ['p1'], 0)).rows)).toEqual([])
  })
})

describe('appointments', () => {
  const at = (start: number, change = {}) => anAppointment({ id: `a${start - mondayAt(9)}`, start, ...change })

  it('of a person are those from before a moment, latest first', async () => {
    await world.add('appointments', [
      ...[0, 1, 2].map((later) => at(mondayAt(9) + later, { personId: 'p1' })),
      at(mondayAt(9) + 3, { personId: 'p2' }),
    ])
    expect(ids((await listAppointmentsOf(database, ['p1'])).rows)).toEqual(['a2', 'a1', 'a0'])
    expect(ids((await listAppointmentsOf(database, ['p1'], mondayAt(9) + 2)).rows)).toEqual(['a1', 'a0'])
    expect(ids((await listAppointmentsOf(database, ['p1'], 0)).rows)).toEqual([])
  })

  it('of calendars are those that start within the time, its first instant in, its last out', async () => {
    await world.add('appointments', [
      ...[-1, 0, 59, 60].map((minutes) => at(mondayAt(9) + minutes * MINUTE, { counsellorId: 'c1' })),
      at(mondayAt(9) + 1, { counsellorId: 'c2', status: 'cancelled-by-client' }),
      at(mondayAt(9) + 2, { counsellorId: 'c3' }),
    ])
    const span = [mondayAt(9), mondayAt(10)] as const
    expect(ids(await listConfirmedWith(database, ['c1', 'c2'], ...span)).sort()).toEqual(['a0', `a${59 * MINUTE}`])
    expect(ids(await listCancelledWith(database, ['c1', 'c2'], ...span))).toEqual(['a1'])
    expect(await listConfirmedWith(database, [], 0, mondayAt(10))).toEqual([])
    expect(await listCancelledWith(database, [], 0, mondayAt(10))).toEqual([])
  })
})

describe("counsellors' days", () => {
  it('are those of these counsellors from the first date on, the last excluded', async () => {
    const day = (counsellorId: string, ahead: number) =>
      untouchedDay(aCounsellor({ id: counsellorId }), addDays(monday, ahead))
    await world.add('counsellor-days', [
      ...[-1, 0, 6, 7].map((ahead) => day('c1', ahead)),
      ...[day('c2', 0), day('c3', 0)],
    ])
    expect(ids(await findDays(database, ['c1', 'c2'], monday, addDays(monday, 7)))).toEqual([
      ...['c1_2026-11-23', 'c1_2026-11-29', 'c2_2026-11-23'],
    ])
  })
})

describe('counsellors', () => {
  it('are found by their ids, or all who are active, or those at one site', async () => {
    await world.put('counsellors', aCounsellor({ id: 'c-away', status: 'suspended', siteId: 's-nantang' }))
    expect(ids(await findCounsellors(database, ['c-yunxi', 'c-away', 'c-nobody']))).toEqual(['c-away', 'c-yunxi'])
    expect(ids(await listActiveCounsellors(database))).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
    expect(ids(await listActiveCounsellors(database, 's-nantang'))).toEqual(['c-songbai'])
  })
})

describe('places', () => {
  it('are found by their ids alone', async () => {
    expect(ids(await findSites(database, ['s-liuan', 's-gone']))).toEqual(['s-liuan'])
    expect(ids(await findNodes(database, ['n-qinghe', 'n-liuan']))).toEqual(['n-liuan', 'n-qinghe'])
  })
})

describe('headlines', () => {
  it('are all there are, in their order, and the texts stay in the database', async () => {
    expect(await listHeadlines(database)).toEqual({
      rows: articles.map(({ id, title, summary, audience, minutes }) => ({ id, title, summary, audience, minutes })),
      next: null,
    })
  })
})

describe('somebody nothing is stored about', () => {
  it('is a newcomer, and no staff', async () => {
    expect(await findPerson(database, ['p-new', 'p-former'], database)).toEqual({
      ...{ id: 'p-new', since: null, openAppointment: null, givenBack: null, attempts: [], uses: null },
    })
    expect(await findStaff(database, ['p-new', 'p-former'])).toEqual({ id: 'p-new', grants: [] })
    expect(await lookUpStaff(database, ['p-new', 'p-former'])).toEqual({ id: 'p-new', grants: [] })
  })
})
