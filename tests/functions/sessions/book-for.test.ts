import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, listAgenda } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import { bookFor } from '#core/contracts/sessions'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})
beforeEach(() => world.put('counsellors', yunxiWith({ modes: ['room', 'phone'] })))

type Wish = InputOf<typeof bookFor>
const aCaller = (change: Partial<Wish> = {}): Wish => ({
  offerId: 'one-to-one',
  start: mondayAt(13, 30),
  mode: 'room',
  spokenConsent: true,
  consentVersion: 2,
  ...change,
})
const book = (change: Partial<Wish> = {}, browser = yunxi) => browser.call(bookFor, aCaller(change))

async function refused(change: object, browser = yunxi) {
  const before = await world.everything()
  const answer = await book(change, browser)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('booking for a caller is refused, and nothing changes,', () => {
  it('not-allowed to a resident and to a manager', async () => {
    expect(await refused({}, resident)).toBe('not-allowed')
    expect(await refused({}, await world.as('sample-manager'))).toBe('not-allowed')
  })

  it.each([
    ['counsellor-unknown in the calendar of somebody else', { counsellorId: 'c-songbai' }],
    ['counsellor-unknown with a counsellor there is none of', { counsellorId: 'nobody' }],
    ['offer-unknown with an offer they do not have', { offerId: 'another' }],
    ['mode-not-offered by video', { mode: 'video' }],
    ['topic-not-offered with a topic they do not speak of', { topic: 'career' }],
    ['time-over once it would be over', { start: mondayAt(5) }],
    ['too-early more than sixty days away', { start: mondayAt(10) + 61 * DAY }],
    ['slot-gone where it would run past midnight', { start: mondayAt(23, 30) }],
    ['slot-gone between two minutes', { start: mondayAt(13, 30) + 1 }],
    ['phone-missing by telephone without a number', { mode: 'phone' }],
    ['phone-missing by telephone with an empty number', { mode: 'phone', phone: ' ' }],
    ['phone-invalid with a number nobody could call', { phone: '12345' }],
    ['bad-input without a spoken yes', { spokenConsent: false }],
    ['bad-input without the version that was read aloud', { consentVersion: undefined }],
    ['consent-outdated where another text was read aloud', { consentVersion: 1 }],
  ])('%s', async (says, change) => {
    expect(await refused(change)).toBe(says.split(' ')[0])
  })

  it('counsellor-unknown while they are suspended', async () => {
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    expect(await refused({})).toBe('counsellor-unknown')
  })

  it('slot-taken over somebody’s session, and in the rest after it', async () => {
    await bookYunxi(resident)
    expect(await refused({})).toBe('slot-taken')
    expect(await refused({ start: mondayAt(14, 25) })).toBe('slot-taken')
    expect(await refused({ start: mondayAt(13) })).toBe('slot-taken')
  })

  it('room-taken while another counsellor sits in the room', async () => {
    const room = { id: 'r-chenguang-1_2026-11-23', roomId: 'r-chenguang-1', date: monday, revision: 1, v: 1 }
    const claims = [{ id: 'theirs', counsellorId: 'c-anhe', from: 800, until: 850, expires: null }]
    await world.put('room-days', { ...room, claims })
    expect(await refused({})).toBe('room-taken')
  })
})

describe('booking for a caller', () => {
  const agenda = async () => {
    const { days } = valueOf(await yunxi.call(listAgenda, { from: monday, days: 1 }))
    return days[0]?.appointments ?? []
  }

  it('takes the place for good, with a code and who booked it, and nobody else gets it', async () => {
    const { row } = valueOf(await book({ topic: 'stress' }))
    expect(row).toMatchObject({ status: 'confirmed', by: 'staff', topic: 'stress', roomName: '静谈室', expires: null })
    expect(row.code).toMatch(/^[A-Z0-9]{4}$/)
    expect(await agenda()).toMatchObject([{ id: row.id, code: row.code, by: 'staff' }])
    const wish = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room', consentVersion: 2 } as const
    expect(await resident.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it.each([
    ['in the evening', mondayAt(20)],
    ['between two places', mondayAt(13, 45)],
    ['right now, where somebody walks in', mondayAt(6)],
    ['on a Sunday', mondayAt(10) + 6 * DAY],
  ])('is possible outside of the hours: %s', async (_, start) => {
    expect(valueOf(await book({ start })).row).toMatchObject({ start, status: 'confirmed' })
  })

  it('is booked at once where residents have to ask', async () => {
    await world.put('counsellors', yunxiWith({ answerWithin: 60 }))
    expect(valueOf(await book()).row).toMatchObject({ status: 'confirmed', expires: null })
  })

  it('makes a person of their own, whose name and number nobody can read where they lie', async () => {
    const { row } = valueOf(await book({ mode: 'phone', name: '林阿姨', phone: '138 0013 8000' }))
    const guests = (await world.documents('people')).filter(({ _id }) => String(_id).startsWith('guest_'))
    expect(guests).toHaveLength(1)
    expect(guests).toMatchObject([{ appointments: [{ id: row.id, by: 'staff', consentVersion: 2 }] }])
    const everything = JSON.stringify(await world.everything())
    for (const said of ['林阿姨', '13800138000', '138 0013 8000']) expect(everything).not.toContain(said)
  })

  it('is one place of one person when it is sent again', async () => {
    const attempt = { id: 'the-same-attempt-again', begunAt: world.cloud.clock.now() }
    const first = valueOf(await yunxi.call(bookFor, aCaller(), attempt))
    expect(valueOf(await yunxi.call(bookFor, aCaller(), attempt))).toEqual(first)
    expect(await agenda()).toHaveLength(1)
    expect((await world.documents('people')).filter(({ _id }) => String(_id).startsWith('guest_'))).toHaveLength(1)
  })
})
