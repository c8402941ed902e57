import { beforeAll, describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { untouchedDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { addDays, MINUTE } from '#core/domain/time'
import { listAdministrationsOf } from '../../../cloudfunctions/_store/administrations'
import { findAllFiled, listFiledOf, listOldCancelledWith } from '../../../cloudfunctions/_store/appointments'
import { listHeadlines } from '../../../cloudfunctions/_store/articles'
import { findDays } from '../../../cloudfunctions/_store/counsellor-days'
import { findCounsellors, listActiveCounsellors } from '../../../cloudfunctions/_store/counsellors'
import type { Database } from '../../../cloudfunctions/_store/database'
import { findNodes } from '../../../cloudfunctions/_store/nodes'
import { findPerson } from '../../../cloudfunctions/_store/people'
import { findRoomDays } from '../../../cloudfunctions/_store/room-days'
import { findSites } from '../../../cloudfunctions/_store/sites'
import { findStaff, lookUpStaff } from '../../../cloudfunctions/_store/staff'
import { aWorld } from '../../support/a-world'
import {
  aCounsellor,
  anAdministration,
  anAppointment,
  anOffer,
  asStored,
  monday,
  mondayAt,
  mondays,
} from '../../support/makers'

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
    const { responses: _, keptAt: __, scaleId, scaleVersion, score, ...rest } = kept
    const found = { scaleId, scaleVersion, score }
    expect(await listAdministrationsOf(database, ['p1'])).toEqual({ rows: [{ ...rest, found }], next: null })
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

  it('filed of a person are those from before a moment, latest first', async () => {
    await world.add('appointments', [
      ...[0, 1, 2].map((later) => at(mondayAt(9) + later, { personId: 'p1' })),
      at(mondayAt(9) + 3, { personId: 'p2' }),
    ])
    const filed = async (most: number, before?: number) =>
      (await listFiledOf(database, ['p1'], most, before)).map(({ row, key }) => [row?.id, key])
    const [first, second, third] = [0, 1, 2].map((later) => [`a${later}`, mondayAt(9) + later])
    expect(await filed(9)).toEqual([third, second, first])
    expect(await filed(2)).toEqual([third, second])
    expect(await filed(9, mondayAt(9) + 2)).toEqual([second, first])
    expect(await filed(9, 0)).toEqual([])
  })

  it('filed are found by their ids alone', async () => {
    await world.add(
      'appointments',
      [0, 1, 2].map((later) => at(mondayAt(9) + later)),
    )
    expect(ids(await findAllFiled(database, ['a2', 'a0', 'gone'])).sort()).toEqual(['a0', 'a2'])
  })

  it('that the first release saw cancelled in calendars are those that start within the time, its last out', async () => {
    const off = { status: 'cancelled-by-client', offerId: null }
    await world.add('appointments', [
      ...[-1, 0, 59, 60].map((minutes) => at(mondayAt(9) + minutes * MINUTE, { counsellorId: 'c1', ...off })),
      at(mondayAt(9) + 1, { counsellorId: 'c2', ...off }),
      at(mondayAt(9) + 2, { counsellorId: 'c3', ...off }),
      at(mondayAt(9) + 3, { counsellorId: 'c1', offerId: null }),
      // Of this one the counsellor's own day tells.
      at(mondayAt(9) + 4, { counsellorId: 'c1', status: 'cancelled-by-client' }),
    ])
    const span = [mondayAt(9), mondayAt(10)] as const
    expect(ids(await listOldCancelledWith(database, ['c1', 'c2'], ...span))).toEqual(['a0', 'a1', `a${59 * MINUTE}`])
    expect(await listOldCancelledWith(database, [], 0, mondayAt(10))).toEqual([])
  })
})

describe("counsellors' days", () => {
  it('are those of these counsellors from the first date on, the last excluded', async () => {
    const day = (counsellorId: string, ahead: number) => untouchedDay(counsellorId, addDays(monday, ahead))
    await world.add('counsellor-days', [
      ...[-1, 0, 6, 7].map((ahead) => day('c1', ahead)),
      ...[day('c2', 0), day('c3', 0)],
    ])
    expect(ids(await findDays(database, ['c1', 'c2'], monday, addDays(monday, 7)))).toEqual([
      ...['c1_2026-11-23', 'c1_2026-11-29', 'c2_2026-11-23'],
    ])
  })
})

describe('days of rooms', () => {
  it('are those of these rooms from the first date on, the last excluded', async () => {
    const day = (roomId: string, ahead: number) => untouchedRoomDay(roomId, addDays(monday, ahead))
    await world.add('room-days', [...[-1, 0, 6, 7].map((ahead) => day('r1', ahead)), ...[day('r2', 0), day('r3', 0)]])
    expect(ids(await findRoomDays(database, ['r1', 'r2'], monday, addDays(monday, 7)))).toEqual([
      ...['r1_2026-11-23', 'r1_2026-11-29', 'r2_2026-11-23'],
    ])
  })
})

describe('counsellors', () => {
  it('are found by their ids, or all who are active, or those at one site', async () => {
    await world.put(
      'counsellors',
      asStored(aCounsellor({ id: 'c-away', status: 'suspended' }, { siteId: 's-nantang' })),
    )
    expect(ids(await findCounsellors(database, ['c-yunxi', 'c-away', 'c-nobody']))).toEqual(['c-away', 'c-yunxi'])
    expect(ids(await listActiveCounsellors(database))).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
    expect(ids(await listActiveCounsellors(database, 's-nantang'))).toEqual(['c-songbai'])
  })

  it('are found at every site of their open offers, and as they were stored before there were offers', async () => {
    const offers = [
      anOffer({ id: 'here', siteId: 's-nantang' }),
      anOffer({ id: 'there', siteId: 's-liuan' }),
      anOffer({ id: 'not-now', siteId: 's-shuxia', open: false }),
    ]
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-both', offers })))
    const { offers: _, calendar: __, termsRevision: ___, ...before } = aCounsellor({ id: 'c-before' })
    await world.put('counsellors', { ...before, ...mondays, siteId: 's-nantang' })
    expect(ids(await listActiveCounsellors(database, 's-nantang'))).toEqual(['c-before', 'c-both', 'c-songbai'])
    expect(ids(await listActiveCounsellors(database, 's-liuan'))).toEqual(['c-both', 'c-zhiyu'])
    expect(ids(await listActiveCounsellors(database, 's-shuxia'))).toEqual(['c-anhe'])
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
    expect(await listHeadlines(database, Date.parse('2026-11-27T12:00:00+08:00'))).toEqual({
      rows: articles.map(({ id, title, summary, audience, minutes, reviewBy }) => ({
        ...{ id, title, summary, audience, minutes, reviewBy },
      })),
      next: null,
    })
  })
})

describe('somebody nothing is stored about', () => {
  it('is a newcomer, and no staff', async () => {
    expect(await findPerson(database, ['p-new', 'p-former'], database)).toEqual({
      ...{ id: 'p-new', since: null, appointments: [], others: [], missed: [], missedForgivenAt: null },
      ...{ underCare: false, givenBack: null, attempts: [], uses: null },
    })
    expect(await findStaff(database, ['p-new', 'p-former'])).toEqual({ id: 'p-new', grants: [] })
    expect(await lookUpStaff(database, ['p-new', 'p-former'])).toEqual({ id: 'p-new', grants: [] })
  })
})
