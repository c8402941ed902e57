import { beforeEach, describe, expect, it } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import {
  bookAppointment,
  cancelAppointment,
  listAgenda,
  listCounsellors,
  listMyAppointments,
  listOpenings,
} from '#core/contracts/appointments'
import { forgetAssessment, listMyAssessments } from '#core/contracts/assessments'
import { listArticles, readArticle } from '#core/contracts/content'
import { land, listSites } from '#core/contracts/sites'
import { signAgreement } from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import { findCounsellors } from '../../../cloudfunctions/_store/counsellors'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { plantFirstRelease, firstRelease as stored } from '../../support/first-release'
import { aWish, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'

const world = aWorld({ at: mondayAt(10) })

beforeEach(() => plantFirstRelease(world))

const seenBy = async (openid: string) => {
  const person = await world.as(openid)
  return {
    appointments: valueOf(await person.call(listMyAppointments, {})).appointments,
    assessments: valueOf(await person.call(listMyAssessments, {})).administrations,
  }
}

/** Nobody had signed anything then: they do first. */
const whoSigns = async (name: string) => {
  const member = await world.as(name)
  valueOf(await member.call(signAgreement, { version: agreementVersion }))
  return member
}

describe('what the first release stored', () => {
  it('has no version in it', () => {
    expect(Object.keys(stored)).toHaveLength(10)
    for (const documents of Object.values(stored)) {
      expect(documents.length).toBeGreaterThan(0)
      expect(documents.filter((document) => 'v' in document)).toEqual([])
    }
  })

  it.each([
    ['sample-resident', ['confirmed 14:30 c-yunxi', 'cancelled-by-client 13:30 c-yunxi'], [17, 8]],
    ['sample-resident-2', ['confirmed 17:30 c-songbai'], [0]],
    ['sample-parent', ['cancelled-by-client 09:00 c-zhiyu'], []],
  ])('is there for %s, all of it', async (openid, appointments, totals) => {
    const seen = await seenBy(openid)
    const clock = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(11, 16)
    expect(seen.appointments.map((one) => `${one.status} ${clock(one.start)} ${one.counsellorId}`)).toEqual(
      appointments,
    )
    expect(seen.assessments.map(({ score }) => score.total)).toEqual(totals)
  })

  it('is there field by field: nothing a person may see of it is lost', async () => {
    const everybody = ['sample-resident', 'sample-resident-2', 'sample-parent']
    const seen = await Promise.all(everybody.map(seenBy))
    for (const {
      _id,
      personId: _,
      siteId: _site,
      roomId: _room,
      consentVersion: _v,
      bookedAt: _b,
      cancelledAt: _c,
      ...rest
    } of stored.appointments) {
      const appointment = seen.flatMap(({ appointments }) => appointments).find(({ id }) => id === _id)
      expect(appointment).toMatchObject(rest)
      expect(appointment?.counsellorName.length).toBeGreaterThan(0)
      expect(appointment?.roomName.length).toBeGreaterThan(0)
    }
    for (const { _id, personId: _, responses: _r, consentVersion: _v, ...rest } of stored.administrations) {
      expect(seen.flatMap(({ assessments }) => assessments).find(({ id }) => id === _id)).toMatchObject(rest)
    }
    const reader = await world.as('sample-resident')
    for (const { _id, position: _, ...rest } of stored.articles) {
      const { article } = valueOf(await reader.call(readArticle, { articleId: String(_id) }))
      // A hundred and eighty days after they were written they are to be read again.
      const since = { authorRole: '科普编写，不是医生', reviewBy: '2027-05-22' }
      expect(article).toEqual({ id: _id, ...since, ...rest })
    }
    expect(valueOf(await reader.call(listArticles, {})).articles.map(({ id }) => id)).toEqual(['a01', 'a02'])
    expect(valueOf(await reader.call(listSites, {})).sites).toHaveLength(4)
    expect(valueOf(await reader.call(listCounsellors, {})).counsellors).toHaveLength(4)
    expect(valueOf(await reader.call(land, { scene: 'hx-nt-02' })).place).toBe('南塘社区活动中心电梯旁')
  })

  it('is what staff see and what is free', async () => {
    const unsigned = await world.as('sample-counsellor')
    expect(await unsigned.call(listAgenda, {})).toEqual({ ok: false, refusal: 'agreement-unsigned' })
    const counsellor = await whoSigns('sample-counsellor')
    expect(valueOf(await counsellor.call(whoAmI, {})).roles).toEqual([
      { role: 'counsellor', postName: '咨询师', nodeName: '晨光社区' },
    ])
    const [today] = valueOf(await counsellor.call(listAgenda, { from: monday, days: 1 })).days
    expect(today?.appointments.map(({ start, status }) => [start, status])).toEqual([
      [mondayAt(13, 30), 'cancelled-by-client'],
      [mondayAt(14, 30), 'confirmed'],
    ])
    const asked = { counsellorIds: ['c-yunxi'], from: monday, days: 1 }
    const [free] = valueOf(await counsellor.call(listOpenings, asked)).openings
    expect(free?.slots.map(({ start }) => start)).toEqual([mondayAt(13, 30)])
  })

  it('is left as it is by whoever only reads it', async () => {
    const counsellor = await whoSigns('sample-counsellor')
    const before = await world.everything()
    await seenBy('sample-resident')
    valueOf(await counsellor.call(listAgenda, {}))
    valueOf(await counsellor.call(listCounsellors, {}))
    expect(await world.everything()).toEqual(before)
  })

  it('still stands in its person’s way at its time, and counts among the three that may be before them', async () => {
    const resident = await world.as('sample-resident')
    const then = await resident.call(bookAppointment, aWish({ counsellorId: 'c-songbai', start: mondayAt(14, 30) }))
    expect(then).toEqual({ ok: false, refusal: 'overlapping' })
    const onDay = (day: number) => resident.call(bookAppointment, aWish({ start: mondayAt(day * 24 + 13, 30) }))
    for (const day of [1, 2]) expect(valueOf(await onDay(day)).appointment.status).toBe('confirmed')
    expect(await onDay(3)).toEqual({ ok: false, refusal: 'enough-booked' })
    expect((await seenBy('sample-resident')).appointments.map(({ start, status }) => [start, status])).toEqual([
      [mondayAt(48 + 13, 30), 'confirmed'],
      [mondayAt(24 + 13, 30), 'confirmed'],
      [mondayAt(14, 30), 'confirmed'],
      [mondayAt(13, 30), 'cancelled-by-client'],
    ])
  })

  it('of a counsellor is their first offer, in the first version of their hours', async () => {
    const [yunxi] = await findCounsellors(await world.database(), ['c-yunxi'])
    const at = (weekday: number, from: number, until: number) => ({ weekday, from, until, siteId: 's-chenguang' })
    expect(yunxi).toMatchObject({
      meetingLink: null,
      offers: [
        {
          ...{ id: 'one-to-one', name: '一对一谈话', siteId: 's-chenguang', roomId: 'r-chenguang-1', modes: ['room'] },
          ...{ sessionMinutes: 50, restBefore: 0, restAfter: 10, capacity: 1, noticeMinutes: 120, horizonDays: 28 },
          ...{ release: { kind: 'rolling' }, answerWithin: null, intake: [], equipmentIds: [], open: true },
        },
      ],
      calendar: {
        versions: [
          {
            from: '1970-01-01',
            hours: [at(1, 810, 930), at(2, 810, 930), at(3, 810, 930), at(4, 810, 930), at(5, 540, 690)],
          },
        ],
        ...{ leaves: [], openings: [], closings: [], holidays: null },
      },
      termsRevision: 0,
    })
    expect(yunxi?.offers[0]?.topics).toHaveLength(7)
  })

  it('of a day’s hours is looked at by nobody: the calendar says them', async () => {
    const found = stored['counsellor-days'].find(({ _id }) => _id === 'c-yunxi_2026-11-23')
    const { _id, ...day } = found as Record<string, unknown>
    await world.put('counsellor-days', { ...day, id: String(_id), hours: [] })
    const reader = await world.as('sample-resident')
    const asked = { counsellorIds: ['c-yunxi'], from: monday, days: 1 }
    const [free] = valueOf(await reader.call(listOpenings, asked)).openings
    expect(free?.slots.map(({ start }) => start)).toEqual([mondayAt(13, 30)])
  })

  it('of a place says whose it is after others took one beside it', async () => {
    const other = await world.as('sample-parent')
    const start = mondayAt(48 + 18, 30)
    const { appointment } = valueOf(await other.call(bookAppointment, aWish({ counsellorId: 'c-songbai', start })))
    const day = (await world.documents('counsellor-days')).find(({ _id }) => _id === 'c-songbai_2026-11-25')
    expect(day).not.toHaveProperty('hours')
    expect(day).toMatchObject({
      claims: [
        { id: 'JzThEPsjPdvZZ7zsw2Txow', kind: 'booked', from: 1050, until: 1110, expires: null, seat: null },
        { id: appointment.id, from: 1110, until: 1170, seat: { code: appointment.code } },
      ],
      ...{ revision: 2, v: 2 },
    })
    const songbai = await whoSigns('sample-counsellor-2')
    const [agenda] = valueOf(await songbai.call(listAgenda, { from: '2026-11-25', days: 1 })).days
    expect(agenda?.appointments).toMatchObject([
      {
        ...{ id: 'JzThEPsjPdvZZ7zsw2Txow', code: 'FXXC', roomName: '一号谈话室', offerName: '一对一谈话' },
        status: 'confirmed',
      },
      { id: appointment.id, code: appointment.code, status: 'confirmed' },
    ])
  })

  it('is in the newest shape once it is written, and nothing of it lost', async () => {
    const resident = await world.as('sample-resident')
    const open = stored.appointments.find(({ start, status }) => start === mondayAt(14, 30) && status === 'confirmed')
    const id = String(open?._id)
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    const find = async (name: CollectionName, wanted: string) =>
      (await world.documents(name)).find(({ _id }) => _id === wanted)
    // It stands with its person from now on; what is filed of it stays as it was, and is shown no more.
    expect(await find('appointments', id)).toEqual(open)
    const { _id: __, ...rest } = open as Record<string, unknown>
    expect(await find('people', world.personId('sample-resident'))).toMatchObject({
      appointments: [{ ...rest, id, status: 'cancelled-by-client', cancelledAt: expect.any(Number), offerId: null }],
      ...{ openBefore: null, since: 0, dueAt: null, v: 5 },
    })
    expect((await seenBy('sample-resident')).appointments.map(({ status }) => status)).toEqual([
      ...['cancelled-by-client', 'cancelled-by-client'],
    ])
    const { hours: _, ...day } = stored['counsellor-days'].find(({ _id }) => _id === 'c-yunxi_2026-11-23') ?? {}
    const { code, siteId, roomId, mode, start, end } = rest
    const calledOff = [{ id, code, siteId, roomId, mode, start, end, at: expect.any(Number), by: 'client' }]
    expect(await find('counsellor-days', 'c-yunxi_2026-11-23')).toEqual({
      ...day,
      ...{ claims: [], calledOff, calledOffBefore: 0, runsOut: null, revision: (day.revision as number) + 1, v: 2 },
      newsAt: expect.any(Number),
      taken: `${(day.revision as number) + 1};0`,
    })
    const yunxi = await whoSigns('sample-counsellor')
    const [today] = valueOf(await yunxi.call(listAgenda, { from: monday, days: 1 })).days
    expect(today?.appointments.map((one) => [one.start, one.status])).toEqual([
      [mondayAt(13, 30), 'cancelled-by-client'],
      [mondayAt(14, 30), 'cancelled-by-client'],
    ])
    expect(valueOf(await resident.call(bookAppointment, aWish())).appointment.status).toBe('confirmed')
  })

  it('can be taken back by whom it is about', async () => {
    const resident = await world.as('sample-resident')
    for (const { id } of (await seenBy('sample-resident')).assessments) {
      valueOf(await resident.call(forgetAssessment, { administrationId: id }))
    }
    expect((await seenBy('sample-resident')).assessments).toEqual([])
    expect(await world.documents('administrations')).toHaveLength(1)
  })
})
