import { beforeAll, describe, expect, it } from 'vitest'
import { counsellors } from '#core/content/sample/counsellors'
import { bookAppointment, holdPlace } from '#core/contracts/appointments'
import { previewChange, readTerms } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { bookFor } from '#core/contracts/sessions'
import { instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aClaim, aDay, aSeat, asStored, aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let counsellor: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
  manager = await world.as('sample-manager')
})

const yunxi = counsellors.find(({ id }) => id === 'c-yunxi') as (typeof counsellors)[number]

type Change = InputOf<typeof previewChange>['change']
const friday = '2026-11-27'
const fridayAt = (minute: number) => instantAt(friday, minute)
const leave: Change = { kind: 'leave', leave: { kind: 'leave', from: fridayAt(0), until: fridayAt(1440) } }
const siteId = 's-chenguang'

const preview = (change: Change, of = counsellor) => of.call(previewChange, { change })
const offer = async () => {
  const { terms } = valueOf(await counsellor.call(readTerms, {}))
  return terms.offers[0] as (typeof terms.offers)[number]
}

describe('a change that cannot be', () => {
  const hours = (from: number, until: number) => [{ weekday: 1 as const, from, until, siteId }]
  it.each<[string, Change]>([
    ['hours-backwards', { kind: 'hours', from: friday, hours: hours(700, 600) }],
    ['hours-overlap', { kind: 'hours', from: friday, hours: [...hours(600, 700), ...hours(650, 720)] }],
    ['hours-past', { kind: 'hours', from: '2026-11-22', hours: hours(600, 700) }],
    ['site-not-yours', { kind: 'hours', from: friday, hours: [{ ...hours(600, 700)[0]!, siteId: 's-nantang' }] }],
    ['site-not-yours', { kind: 'opening', opening: { date: friday, from: 780, until: 840, siteId: 's-nantang' } }],
    ['leave-backwards', { kind: 'leave', leave: { kind: 'leave', from: fridayAt(60), until: fridayAt(0) } }],
    ['leave-too-long', { kind: 'leave', leave: { kind: 'leave', from: fridayAt(0), until: fridayAt(401 * 1440) } }],
    ['leave-off-the-minute', { kind: 'leave', leave: { kind: 'sick', from: fridayAt(0) + 1, until: fridayAt(60) } }],
    ['leave-past', { kind: 'leave', leave: { kind: 'sick', from: mondayAt(0) - MINUTE, until: mondayAt(0) } }],
    ['leave-unknown', { kind: 'end-leave', leaveId: 'none' }],
    ['opening-outside-the-day', { kind: 'opening', opening: { date: friday, from: 840, until: 840, siteId } }],
    ['closing-outside-the-day', { kind: 'closing', closing: { date: friday, from: 840, until: 800 } }],
    ['single-past', { kind: 'closing', closing: { date: '2026-11-22', from: 800, until: 840 } }],
    ['single-unknown', { kind: 'remove-single', id: 'none' }],
    ['holidays-outdated', { kind: 'holidays', through: '2027-12-31', follow: [] }],
    ['holidays-unknown', { kind: 'holidays', through: '2026-12-31', follow: [{ date: friday, as: 1 }] }],
  ])('is refused %s', async (refusal, change) => {
    const before = await world.everything()
    expect(await preview(change)).toEqual({ ok: false, refusal })
    expect(await world.everything()).toEqual(before)
  })

  it.each<[string, object]>([
    ['offer-name', { name: ' ' }],
    ['session-length', { sessionMinutes: 4 }],
    ['rest-length', { restAfter: 241 }],
    ['capacity', { capacity: 31 }],
    ['notice', { noticeMinutes: 20_161 }],
    ['horizon', { horizonDays: 61 }],
    ['late', { lateMinutes: 20_161 }],
    ['answer-time', { answerWithin: 14 }],
    ['mode-missing', { modes: [] }],
    ['room-missing', { roomId: null }],
    ['room-needless', { modes: ['phone'] }],
    ['equipment', { modes: ['phone'], roomId: null, equipmentIds: ['x'], open: false }],
    ['intake', { intake: [{ id: 'q', text: '', options: [] }] }],
    ['bring', { bring: '带'.repeat(121) }],
    ['room-unknown', { roomId: 'r-nantang-1' }],
    ['room-unknown', { equipmentIds: ['r-chenguang-2'] }],
    ['site-not-yours', { siteId: 's-nantang' }],
  ])('of what is offered is refused %s', async (refusal, wrong) => {
    const change = {
      kind: 'offer' as const,
      offer: { ...(await offer()), ...wrong },
    }
    expect(await preview(change as Change)).toEqual({ ok: false, refusal })
  })

  it('is refused offers-too-many for a ninth', async () => {
    const one = await offer()
    const offers = yunxi.offers.flatMap((first) => Array.from({ length: 8 }, (_, at) => ({ ...first, id: `o${at}` })))
    await world.put('counsellors', asStored({ ...yunxi, offers }))
    expect(await preview({ kind: 'offer', offer: one })).toEqual({ ok: false, refusal: 'offers-too-many' })
  })

  it('is refused not-allowed for residents, counsellor-unknown for a stranger’s calendar', async () => {
    expect(await preview(leave, resident)).toEqual({ ok: false, refusal: 'not-allowed' })
    const answer = await counsellor.call(previewChange, { counsellorId: 'c-anhe', change: leave })
    expect(answer).toEqual({ ok: false, refusal: 'counsellor-unknown' })
  })
})

describe('the preview of a change', () => {
  it('says what opens and closes on each day of four weeks, and stores nothing', async () => {
    const before = await world.everything()
    const hours = [{ weekday: 5 as const, from: 600, until: 720, siteId }]
    const { days, affected, termsRevision, tooMuch } = valueOf(await preview({ kind: 'hours', from: friday, hours }))
    expect([affected, termsRevision, tooMuch]).toEqual([[], 0, false])
    expect(days[0]).toEqual({
      date: friday,
      opens: [{ siteId, from: 690, until: 720 }],
      closes: [{ siteId, from: 540, until: 600 }],
    })
    expect(days[1]).toEqual({ date: '2026-11-30', opens: [], closes: [{ siteId, from: 810, until: 930 }] })
    // Four weeks from Monday 23 November: Friday of this week to Thursday 17 and Friday 18 December.
    expect(days.at(-1)?.date).toBe('2026-12-18')
    expect(await world.everything()).toEqual(before)
  })

  it('lists whom it meets, with code, way to meet and topic, and who could take over', async () => {
    const wish = { ...aWish({ start: fridayAt(540) }), topic: 'stress' as const }
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    const { affected, substitutes, days } = valueOf(await preview(leave))
    expect(days).toEqual([{ date: friday, opens: [], closes: [{ siteId, from: 540, until: 690 }] }])
    expect(affected).toEqual([
      {
        ...{ appointmentId: appointment.id, code: appointment.code, date: friday, start: fridayAt(540) },
        ...{
          end: fridayAt(590),
          mode: 'room',
          offerName: '一对一谈话',
          siteId,
          roomName: '静谈室',
          status: 'confirmed',
        },
        ...{ topic: 'stress', by: 'hours', guest: false, substitutes: ['c-anhe'] },
      },
    ])
    expect(substitutes).toEqual([{ id: 'c-anhe', name: '安禾老师（虚构）' }])
  })

  it('tells of whoever has no account that they have to be called', async () => {
    const caller = {
      offerId: 'one-to-one',
      start: fridayAt(540),
      mode: 'room',
      spokenConsent: true,
      consentVersion: 2,
    } as const
    valueOf(await counsellor.call(bookFor, caller))
    expect(valueOf(await preview(leave)).affected.map(({ guest }) => guest)).toEqual([true])
  })

  it('never tells a manager the topic', async () => {
    const wish = { ...aWish({ start: fridayAt(540) }), topic: 'stress' as const }
    valueOf(await resident.call(bookAppointment, wish))
    const answer = valueOf(await manager.call(previewChange, { counsellorId: 'c-yunxi', change: leave }))
    expect(answer.affected.map(({ topic, by }) => [topic, by])).toEqual([[null, 'hours']])
    expect(JSON.stringify(answer)).not.toContain('stress')
  })

  it('meets nobody who only holds a place for ten minutes', async () => {
    const place = { counsellorId: 'c-yunxi', start: fridayAt(540), mode: 'room' as const }
    valueOf(await resident.call(holdPlace, { place }))
    expect(valueOf(await preview(leave)).affected).toEqual([])
  })

  it('of holidays shows every day of the table, a make-up Sunday with the hours of the day it stands for', async () => {
    const source = { title: '示例通知', url: 'https://www.gov.cn/example' }
    const days = [
      { date: '2027-02-05', kind: 'off', name: '春节' },
      { date: '2027-02-07', kind: 'work', name: '春节', as: 1 },
    ]
    await world.put('holiday-tables', { id: '2027', through: '2027-12-31', source, days, v: 1 })
    const change: Change = { kind: 'holidays', through: '2027-12-31', follow: [{ date: '2027-02-07', as: 5 }] }
    expect(valueOf(await preview(change)).days).toEqual([
      { date: '2027-02-05', opens: [], closes: [{ siteId, from: 540, until: 690 }] },
      { date: '2027-02-07', opens: [{ siteId, from: 540, until: 690 }], closes: [] },
    ])
  })

  it('says beforehand when it is more than one saving holds', async () => {
    const offers = yunxi.offers.map((one) => ({ ...one, sessionMinutes: 10, restAfter: 0, roomId: null }))
    await world.put('counsellors', asStored({ ...yunxi, offers: offers.map((one) => ({ ...one, modes: ['phone'] })) }))
    for (const date of [friday, '2026-12-04', '2026-12-11', '2026-12-18']) {
      const claims = Array.from({ length: 15 }, (_, at) => {
        const [id, from] = [`${date}-${at}`, 540 + at * 10]
        const start = instantAt(date, from)
        const seat = aSeat({ personId: id, siteId, roomId: null, mode: 'phone', start, end: start + 10 * MINUTE })
        return aClaim({ id, from, until: from + 10, seat })
      })
      const day = aDay({ id: `c-yunxi_${date}`, counsellorId: 'c-yunxi', date, claims, revision: 1 })
      await world.put('counsellor-days', { ...day, v: 2 })
    }
    const away = (until: string): Change => {
      return { kind: 'leave', leave: { kind: 'leave', from: fridayAt(0), until: instantAt(until) } }
    }
    expect(valueOf(await preview(away('2026-12-10')))).toMatchObject({ tooMuch: false })
    const suspended = valueOf(await preview({ kind: 'suspend' }))
    expect(suspended.tooMuch).toBe(true)
    expect(suspended.affected.map(({ by }) => by)).toEqual(Array.from({ length: 60 }, () => 'suspended'))
  })
})
