import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { DAY, dateOf, HOUR, MINUTE, minuteOf } from '#core/domain/time'
import { aCounsellor } from '../../support/makers'
import { type Browser, freePlace, openWorld, type World } from '../../support/world'

let world: World
let resident: Browser
let start: number
beforeAll(async () => {
  world = await openWorld()
  resident = await world.as('sample-resident')
})
afterAll(() => world.close())
beforeEach(async () => {
  start = await freePlace(resident, 'c-songbai')
})

const wish = { counsellorId: 'c-songbai', mode: 'room' as const, consentVersion: 1 }

describe('booking', () => {
  it('is refused not-signed-in to nobody, and nothing is stored', async () => {
    const before = await world.everything()
    expect(await world.callAsNobody(bookAppointment, { ...wish, start })).toEqual({
      ok: false,
      refusal: 'not-signed-in',
    })
    expect(await world.everything()).toEqual(before)
  })

  it.each([
    ['counsellor-unknown', 'there is no such counsellor', () => ({ counsellorId: 'c-nobody' })],
    ['counsellor-unknown', 'the counsellor is suspended', () => ({ counsellorId: 'c-away' })],
    ['mode-not-offered', 'they do not meet that way', () => ({ counsellorId: 'c-yunxi', mode: 'video' })],
    ['consent-outdated', 'another text was agreed to', () => ({ consentVersion: 2 })],
    ['too-late', 'it starts in an hour', () => ({ start: Date.now() + HOUR })],
    ['too-late', 'it is long past', () => ({ start: 0 })],
    ['too-early', 'it lies beyond the horizon', () => ({ start: Date.now() + 40 * DAY })],
    ['too-early', 'it lies at the end of time', () => ({ start: 8.64e15 })],
    ['slot-gone', 'no place starts then', () => ({ start: start + MINUTE })],
    ['slot-gone', 'it is off by a millisecond', () => ({ start: start + 1 })],
    ['bad-input', 'the counsellor is an operator', () => ({ counsellorId: { $ne: null } })],
    ['bad-input', 'the start is a text', () => ({ start: `${start}` })],
    ['bad-input', 'the way to meet is none there is', () => ({ mode: 'letter' })],
    ['bad-input', 'consent is missing', () => ({ consentVersion: undefined })],
  ])('is refused %s when %s, and nothing is stored', async (refusal, _, change) => {
    await world.put('counsellors', aCounsellor({ id: 'c-away', status: 'suspended' }))
    const before = await world.everything()
    const input = { ...wish, start, ...change() } as typeof wish & { start: number }
    expect(await resident.call(bookAppointment, input)).toEqual({ ok: false, refusal })
    expect(await world.everything()).toEqual(before)
  })

  it('gives the appointment with all a person needs to get there, and writes it in three places', async () => {
    const answer = await resident.call(bookAppointment, { ...wish, start })
    expect(answer).toEqual({
      ok: true,
      value: {
        appointment: {
          id: expect.any(String),
          code: expect.stringMatching(/^[A-Z0-9]{4}$/),
          counsellorId: 'c-songbai',
          counsellorName: '松柏老师（虚构）',
          siteName: '南塘心理辅导室',
          address: '南塘社区活动中心一楼，图书角隔壁（虚构地址）',
          roomName: '一号谈话室',
          start,
          end: start + 50 * MINUTE,
          mode: 'room',
          status: 'confirmed',
        },
      },
    })
    const { id } = answer.ok ? answer.value.appointment : { id: '' }
    const personId = world.personId('sample-resident')
    expect(await world.documents('appointments')).toMatchObject([{ _id: id, personId, consentVersion: 1 }])
    expect(await world.documents('counsellor-days')).toMatchObject([
      {
        _id: `c-songbai_${dateOf(start)}`,
        claims: [{ appointmentId: id, from: minuteOf(start), until: minuteOf(start) + 60 }],
        revision: 1,
      },
    ])
    expect(await world.documents('people')).toMatchObject([{ _id: personId, openAppointment: { id, start } }])
    expect(JSON.stringify(await world.everything())).not.toContain('sample-resident"')
  })

  it('asked for again gives the same appointment and stores nothing more', async () => {
    const [held] = await world.documents('appointments')
    const before = await world.everything()
    const again = await resident.call(bookAppointment, { ...wish, start: held?.start as number })
    expect(again).toMatchObject({ ok: true, value: { appointment: { id: held?._id, code: held?.code } } })
    expect(await world.everything()).toEqual(before)
  })

  it('is refused already-booked when asked for again in another way, and the way agreed on stays', async () => {
    const [held] = await world.documents('appointments')
    const counsellor = await world.documents('counsellors').then((all) => all.find(({ _id }) => _id === 'c-songbai'))
    const { _id, ...known } = counsellor as { _id: string; modes: string[] }
    await world.put('counsellors', { ...known, id: _id, modes: ['room', 'phone'] })
    const before = await world.everything()
    const again = { ...wish, start: held?.start as number, mode: 'phone' as const }
    expect(await resident.call(bookAppointment, again)).toEqual({ ok: false, refusal: 'already-booked' })
    expect(await resident.call(bookAppointment, { ...again, mode: 'room' })).toMatchObject({
      ok: true,
      value: { appointment: { id: held?._id, mode: 'room' } },
    })
    expect(await world.everything()).toEqual(before)
    await world.put('counsellors', { ...known, id: _id })
  })

  it('is refused already-booked while an appointment lies ahead, with anybody', async () => {
    expect(await resident.call(bookAppointment, { ...wish, start })).toEqual({ ok: false, refusal: 'already-booked' })
    const elsewhere = { ...wish, counsellorId: 'c-yunxi', start: await freePlace(resident, 'c-yunxi') }
    expect(await resident.call(bookAppointment, elsewhere)).toEqual({ ok: false, refusal: 'already-booked' })
  })

  it('is refused slot-taken when somebody has the place', async () => {
    const [held] = await world.documents('appointments')
    const other = await world.as('sample-resident-2')
    const taken = { ...wish, start: held?.start as number }
    expect(await other.call(bookAppointment, taken)).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('is possible again once the appointment is cancelled', async () => {
    const [held] = await world.documents('appointments')
    await resident.call(cancelAppointment, { appointmentId: held?._id as string })
    expect(await resident.call(bookAppointment, { ...wish, start })).toMatchObject({ ok: true })
  })

  it('is possible again once the appointment is over', async () => {
    const personId = world.personId('sample-parent')
    const over = { id: 'old', counsellorId: 'c-yunxi', start: Date.now() - HOUR, end: Date.now() - MINUTE }
    await world.put('people', { id: personId, openAppointment: over })
    const parent = await world.as('sample-parent')
    const place = await freePlace(parent, 'c-zhiyu')
    expect(await parent.call(bookAppointment, { ...wish, counsellorId: 'c-zhiyu', start: place })).toMatchObject({
      ok: true,
    })
  })
})
