import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
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
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { aWish, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { identityKey } from '../../support/world'

/**
 * What the functions of the first release stored on that Monday morning, taken from its database: bookings, two of them
 * cancelled, kept self-tests, and the sample world they were made in, with two of its articles.
 */
const stored: Readonly<Record<CollectionName, readonly Record<string, unknown>[]>> = JSON.parse(
  ['resident', 'resident-2', 'parent', 'counsellor', 'counsellor-2', 'counsellor-3', 'counsellor-4', 'manager']
    .map((name) => `sample-${name}`)
    .reduce(
      // The sample people's OPENIDs had another form then; a person's does not change.
      (text, name) => text.replaceAll(firstIdOf(name), firstIdOf(sampleOpenid(name))),
      readFileSync('tests/functions/_store/first-release.json', 'utf8'),
    ),
)

/** As the first release made it. */
function firstIdOf(openid: string): string {
  return `p_${createHmac('sha256', identityKey).update(openid).digest('base64url')}`
}

const world = aWorld({ at: mondayAt(10) })

beforeEach(async () => {
  for (const [name, documents] of Object.entries(stored)) {
    await world.empty(name as CollectionName)
    await world.add(
      name as CollectionName,
      documents.map(({ _id, ...rest }) => ({ ...rest, id: String(_id) })),
    )
  }
})

const seenBy = async (openid: string) => {
  const person = await world.as(openid)
  return {
    appointments: valueOf(await person.call(listMyAppointments, {})).appointments,
    assessments: valueOf(await person.call(listMyAssessments, {})).administrations,
  }
}

describe('what the first release stored', () => {
  it('has no version in it', () => {
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
      expect(article).toEqual({ id: _id, ...rest })
    }
    expect(valueOf(await reader.call(listArticles, {})).articles.map(({ id }) => id)).toEqual(['a01', 'a02'])
    expect(valueOf(await reader.call(listSites, {})).sites).toHaveLength(4)
    expect(valueOf(await reader.call(listCounsellors, {})).counsellors).toHaveLength(4)
    expect(valueOf(await reader.call(land, { scene: 'hx-nt-02' })).place).toBe('南塘社区活动中心电梯旁')
  })

  it('is what staff see and what is free', async () => {
    const counsellor = await world.as('sample-counsellor')
    expect(valueOf(await counsellor.call(whoAmI, {})).roles).toEqual([{ role: 'counsellor', nodeName: '晨光社区' }])
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
    const before = await world.everything()
    await seenBy('sample-resident')
    const counsellor = await world.as('sample-counsellor')
    valueOf(await counsellor.call(listAgenda, {}))
    valueOf(await counsellor.call(listCounsellors, {}))
    expect(await world.everything()).toEqual(before)
  })

  it('still holds its person to one open appointment', async () => {
    const resident = await world.as('sample-resident')
    const answer = await resident.call(bookAppointment, aWish({ start: mondayAt(24 + 13, 30) }))
    expect(answer).toEqual({ ok: false, refusal: 'already-booked' })
  })

  it('is in the newest shape once it is written, and nothing of it lost', async () => {
    const resident = await world.as('sample-resident')
    const open = stored.appointments.find(({ start, status }) => start === mondayAt(14, 30) && status === 'confirmed')
    const id = String(open?._id)
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    const find = async (name: CollectionName, wanted: string) =>
      (await world.documents(name)).find(({ _id }) => _id === wanted)
    expect(await find('appointments', id)).toEqual({
      ...open,
      status: 'cancelled-by-client',
      cancelledAt: expect.any(Number),
      v: 1,
    })
    const day = stored['counsellor-days'].find(({ _id }) => _id === 'c-yunxi_2026-11-23')
    expect(await find('counsellor-days', 'c-yunxi_2026-11-23')).toEqual({
      ...day,
      claims: [],
      revision: (day?.revision as number) + 1,
      v: 1,
    })
    expect(await find('people', world.personId('sample-resident'))).toMatchObject({ openAppointment: null, v: 1 })
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
