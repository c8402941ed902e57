import { beforeAll, describe, expect, it } from 'vitest'
import { addOther, copyMyAppointments } from '#core/contracts/appointments'
import { copyMyAssessments, submitAssessment } from '#core/contracts/assessments'
import { askCallback, copyMyCallbacks, takeBackCallback } from '#core/contracts/callbacks'
import { listMyContributions, sendContribution } from '#core/contracts/contributions'
import { deleteEverything } from '#core/contracts/privacy'
import { DAY, MINUTE } from '#core/domain/time'
import { appointments as appointmentRows } from '../../../cloudfunctions/_store/appointments'
import { aWorld } from '../../support/a-world'
import { aCallbackWish, theirLine, theirName, theirNumber } from '../../support/callbacks'
import { aSent, writtenName, writtenText, writtenTitle } from '../../support/contributions'
import { anAdministration, anAppointment, mondayAt, phq9Answers } from '../../support/makers'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let person: Browser
let another: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  another = await world.as('sample-parent')
})

const booked = async (browser = person, before?: number) =>
  valueOf(await browser.call(copyMyAppointments, before === undefined ? {} : { before }))
const assessed = async (browser = person, before?: number) =>
  valueOf(await browser.call(copyMyAssessments, before === undefined ? {} : { before }))
const called = async (browser = person) => valueOf(await browser.call(copyMyCallbacks, {})).requests

const question = { id: 'q-why', text: '这次想说说什么', options: [] }

describe('a copy of one’s own', () => {
  it.each([[copyMyAppointments], [copyMyAssessments], [copyMyCallbacks]])(
    'is for nobody not-signed-in: $name',
    async (operation) => {
      expect(await world.callAsNobody(operation, {} as never)).toEqual({ ok: false, refusal: 'not-signed-in' })
    },
  )

  it('has the words, the numbers and the names that were given, whole, and nothing of anybody else’s', async () => {
    await world.put('counsellors', yunxiWith({ intake: [question], modes: ['room', 'phone'] }))
    valueOf(await person.call(addOther, { kind: 'elder', name: '住在六楼的外婆' }))
    const [elder] = (await booked()).others
    expect(elder).toEqual({ kind: 'elder', name: '住在六楼的外婆' })
    const { id } = await bookYunxi(person, {
      mode: 'phone',
      phone: '13900139000',
      intake: [{ questionId: 'q-why', answer: '搬家以后睡不着' }],
    })
    const { appointments, since, unreadable } = await booked()
    expect(unreadable).toBe(0)
    expect(since).toBeLessThanOrEqual(appointments[0]?.bookedAt ?? 0)
    expect(appointments).toMatchObject([
      {
        ...{
          id,
          counsellorName: expect.stringMatching(/^云溪/),
          mode: 'phone',
          status: 'confirmed',
          by: 'client',
          forWhom: null,
        },
        ...{ phone: '13900139000', intake: [{ question: '这次想说说什么', answer: '搬家以后睡不着' }] },
        ...{ consentVersion: 2, bookedAt: expect.any(Number) },
      },
    ])
    expect(await booked(another)).toEqual({
      ...{ since: null, others: [], missed: [], missedForgivenAt: null, unreadable: 0, appointments: [], next: null },
    })
  })

  it('has each answer of a kept result, also of one that was kept before results were sealed', async () => {
    const completedAt = world.cloud.clock.now()
    const sheet = { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(1), consentVersion: 1, completedAt }
    valueOf(await person.call(submitAssessment, sheet))
    const personId = world.personId('sample-resident')
    await world.put('administrations', anAdministration({ id: 'open-one', personId, completedAt: completedAt - DAY }))
    const { administrations, unreadable, next } = await assessed()
    expect([unreadable, next]).toEqual([0, null])
    expect(administrations).toMatchObject([
      { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(1), score: { total: 9 }, completedAt, share: null },
      { id: 'open-one', responses: phq9Answers(0), score: { total: 0 } },
    ])
    expect((await assessed(another)).administrations).toEqual([])
  })

  it('has the whole number that is to be called, until it is taken back', async () => {
    const { request } = valueOf(await person.call(askCallback, aCallbackWish()))
    expect(await called()).toMatchObject([
      { number: theirNumber, name: theirName, about: theirLine, placeName: '晨光心理服务站' },
    ])
    expect(await called(another)).toEqual([])
    valueOf(await person.call(takeBackCallback, { callbackId: request.id }))
    expect(await called()).toMatchObject([{ number: null, name: null, about: null }])
  })
})

describe('what was sent in to be printed', () => {
  it('is in the copy, whole, and nobody else’s', async () => {
    valueOf(await person.call(sendContribution, aSent()))
    const sent = async (browser: typeof person) => valueOf(await browser.call(listMyContributions, {})).contributions
    expect(await sent(person)).toMatchObject([{ title: writtenTitle, text: writtenText, signature: writtenName }])
    expect(await sent(another)).toEqual([])
  })
})

describe('a long record', () => {
  const personId = () => world.personId('sample-resident')

  it('comes page after page, each thing once, the newest first', async () => {
    const filed = Array.from({ length: 120 }, (_, at) => {
      const start = mondayAt(-24 * 40) - at * DAY
      const one = anAppointment({
        id: `filed-${at}`,
        personId: personId(),
        start,
        end: start + 50 * MINUTE,
        status: 'attended',
      })
      return { ...appointmentRows.document(one) }
    })
    await world.add('appointments', filed)
    await world.add(
      'administrations',
      Array.from({ length: 45 }, (_, at) => ({
        ...anAdministration({ id: `kept-${at}`, personId: personId(), completedAt: mondayAt(5) - at * MINUTE }),
      })),
    )
    const ids: string[] = []
    const sizes: number[] = []
    for (let before: number | undefined, more = true; more; ) {
      const page = await booked(person, before)
      ids.push(...page.appointments.map(({ id }) => id))
      sizes.push(page.appointments.length)
      before = page.next ?? undefined
      more = page.next !== null
    }
    expect(sizes).toEqual([50, 50, 20])
    expect(ids).toEqual(filed.map((_, at) => `filed-${at}`))
    const kept: string[] = []
    for (let before: number | undefined, more = true; more; ) {
      const page = await assessed(person, before)
      kept.push(...page.administrations.map(({ id }) => id))
      before = page.next ?? undefined
      more = page.next !== null
    }
    expect(kept).toEqual(Array.from({ length: 45 }, (_, at) => `kept-${at}`))
  })

  it('says how much there is that cannot be read, and gives the rest', async () => {
    valueOf(await person.call(addOther, { kind: 'child', name: '小满' }))
    const [{ _id, ...stored } = { _id: '' }] = await world.documents('people')
    const others = (stored?.others as object[]).map((one) => ({ ...one, name: 'k1.broken' }))
    await world.put('people', { ...stored, id: personId(), others } as { id: string })
    const sealed = anAdministration({ id: 'broken', personId: personId() })
    await world.put('administrations', {
      ...sealed,
      found: 'k1.broken',
      responses: 'k1.broken',
      sharedWith: null,
      sharedUntil: 0,
      v: 3,
    } as never)
    await world.put('administrations', anAdministration({ id: 'well', personId: personId() }))
    await world.put('appointments', { id: 'of-no-shape', personId: personId(), start: mondayAt(-48), v: 2 } as {
      id: string
    })
    expect(await booked()).toMatchObject({ unreadable: 2, others: [{ kind: 'child', name: '' }], appointments: [] })
    const { administrations, unreadable } = await assessed()
    expect([administrations.map(({ id }) => id), unreadable]).toEqual([['well'], 1])
  })
})

it('holds nothing once everything was deleted: exported, deleted, and asked for again', async () => {
  await bookYunxi(person)
  const completedAt = world.cloud.clock.now()
  const sheet = { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(1), consentVersion: 1, completedAt }
  valueOf(await person.call(submitAssessment, sheet))
  valueOf(await person.call(askCallback, aCallbackWish()))
  const exported = [await booked(), await assessed(), await called()]
  const things = JSON.stringify(exported).match(/"id":"[^"]+"/g) ?? []
  expect(things.length).toBe(3)
  valueOf(await person.call(deleteEverything, { cancelsComing: true }))
  for (let run = 0; run < 8; run += 1) {
    expect(await runTimer(world, 'privacy', 'carryOut')).toBeNull()
    world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
  }
  expect((await booked()).appointments).toEqual([])
  expect((await assessed()).administrations).toEqual([])
  expect(await called()).toEqual([])
  const raw = JSON.stringify(await world.everything())
  const ofCounsellor = things.filter((id) => raw.includes(id.slice(6, -1)))
  // The counsellor's day still counts a conversation that was called off, under nobody's name.
  expect(ofCounsellor.length).toBeLessThanOrEqual(1)
  for (const word of [theirName, theirNumber, theirLine]) expect(raw).not.toContain(word)
})
