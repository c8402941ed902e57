import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { anAppointment, aPerson, aroundTheClock, aWish, minute, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})

const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
const wish = aWish()

/** Asked of a world in which nothing may change. */
async function refused(input: object, browser = resident) {
  const before = await world.everything()
  const answer = await browser.call(bookAppointment, input as typeof wish)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('booking is refused, and nothing is stored,', () => {
  it('not-signed-in to nobody', async () => {
    const before = await world.everything()
    expect(await world.callAsNobody(bookAppointment, wish)).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(await world.everything()).toEqual(before)
  })

  it.each([
    ['counsellor-unknown', 'there is no such counsellor', { counsellorId: 'c-nobody' }],
    ['mode-not-offered', 'they do not meet that way', { mode: 'video' }],
    ['consent-outdated', 'another text was agreed to', { consentVersion: 2 }],
    ['too-late', 'it is past', { start: mondayAt(5) }],
    ['too-late', 'it is long past', { start: 0 }],
    ['too-early', 'it lies at the end of time', { start: 8.64e15 }],
    ['slot-gone', 'no place starts then', { start: mondayAt(13, 31) }],
    ['slot-gone', 'it is off by a millisecond', { start: mondayAt(13, 30) + 1 }],
    ['bad-input', 'the counsellor is an operator', { counsellorId: { $ne: null } }],
    ['bad-input', 'the start is a text', { start: `${wish.start}` }],
    ['bad-input', 'the start is before time', { start: -1 }],
    ['bad-input', 'the start is half a millisecond', { start: wish.start + 0.5 }],
    ['bad-input', 'the way to meet is none there is', { mode: 'letter' }],
    ['bad-input', 'consent is missing', { consentVersion: undefined }],
  ])('%s when %s', async (refusal, _, change) => {
    expect(await refused({ ...wish, ...change })).toBe(refusal)
  })

  it('counsellor-unknown when the counsellor is suspended', async () => {
    await world.put('counsellors', { ...yunxi, status: 'suspended' })
    expect(await refused(wish)).toBe('counsellor-unknown')
  })

  it('too-late with less than two hours left, and with two it goes through', async () => {
    world.cloud.clock.set(mondayAt(11, 30) + 1)
    expect(await refused(wish)).toBe('too-late')
    // A minute early: time goes on while it is asked.
    world.cloud.clock.set(mondayAt(11, 29))
    expect(await resident.call(bookAppointment, wish)).toMatchObject({ ok: true })
  })

  it('too-early on the day after the twenty-eighth, and on the twenty-eighth it goes through', async () => {
    await world.put('counsellors', { ...yunxi, hours: aroundTheClock })
    expect(await refused({ ...wish, start: instantAt('2026-12-21') })).toBe('too-early')
    const last = instantAt('2026-12-20', minute(23))
    expect(await resident.call(bookAppointment, { ...wish, start: last })).toMatchObject({ ok: true })
  })

  it('slot-taken when somebody has the place', async () => {
    valueOf(await other.call(bookAppointment, wish))
    expect(await refused(wish)).toBe('slot-taken')
  })

  it('already-booked while an appointment lies ahead, with anybody', async () => {
    valueOf(await resident.call(bookAppointment, wish))
    expect(await refused({ ...wish, start: mondayAt(14, 30) })).toBe('already-booked')
    expect(await refused({ ...wish, counsellorId: 'c-songbai', start: mondayAt(16, 30) })).toBe('already-booked')
  })

  it('already-booked when asked for again in another way, and the way agreed on stays', async () => {
    await world.put('counsellors', { ...yunxi, modes: ['room', 'phone'] })
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    expect(await refused({ ...wish, mode: 'phone' })).toBe('already-booked')
    expect(valueOf(await resident.call(bookAppointment, wish))).toEqual({ appointment })
  })
})

describe('booking', () => {
  it('gives the appointment with all a person needs to get there, and writes it in three places', async () => {
    const answer = valueOf(await resident.call(bookAppointment, wish))
    expect(answer).toEqual({
      appointment: {
        id: expect.stringMatching(/^[\w-]{22}$/),
        code: expect.stringMatching(/^[A-Z0-9]{4}$/),
        counsellorId: 'c-yunxi',
        counsellorName: '云溪老师（虚构）',
        siteName: '晨光心理服务站',
        address: '晨光社区邻里中心二楼，上楼左手第二间（虚构地址）',
        roomName: '静谈室',
        start: mondayAt(13, 30),
        end: mondayAt(14, 20),
        mode: 'room',
        status: 'confirmed',
      },
    })
    const { id, code } = answer.appointment
    const personId = world.personId('sample-resident')
    expect(await world.documents('appointments')).toEqual([
      {
        _id: id,
        code,
        personId,
        counsellorId: 'c-yunxi',
        siteId: 's-chenguang',
        roomId: 'r-chenguang-1',
        start: mondayAt(13, 30),
        end: mondayAt(14, 20),
        mode: 'room',
        status: 'confirmed',
        consentVersion: 1,
        bookedAt: expect.any(Number),
        cancelledAt: null,
        v: 1,
      },
    ])
    expect(await world.documents('counsellor-days')).toEqual([
      {
        _id: 'c-yunxi_2026-11-23',
        counsellorId: 'c-yunxi',
        date: '2026-11-23',
        hours: [{ from: minute(13, 30), until: minute(15, 30) }],
        claims: [{ appointmentId: id, from: minute(13, 30), until: minute(14, 30), byNewcomer: true }],
        revision: 1,
        v: 1,
      },
    ])
    const open = { id, counsellorId: 'c-yunxi', start: mondayAt(13, 30), end: mondayAt(14, 20) }
    expect(await world.documents('people')).toEqual([
      {
        _id: personId,
        since: expect.any(Number),
        openAppointment: open,
        givenBack: null,
        attempts: [{ id: expect.any(String), at: expect.any(Number), did: id }],
        uses: { on: '2026-11-23', times: { 'appointments.book': 1 } },
        v: 1,
      },
    ])
    expect(JSON.stringify(await world.everything())).not.toContain('sample-resident')
  })

  it('notes when it was booked', async () => {
    const from = world.cloud.clock.now()
    valueOf(await resident.call(bookAppointment, wish))
    const [{ bookedAt } = {}] = await world.documents('appointments')
    expect(bookedAt).toBeGreaterThanOrEqual(from)
    expect(bookedAt).toBeLessThanOrEqual(world.cloud.clock.now())
  })

  it('leads to the room of the counsellor, which need not be the first of the site', async () => {
    const wednesday = { ...wish, counsellorId: 'c-zhiyu', start: instantAt('2026-11-25', minute(9)) }
    const { appointment } = valueOf(await resident.call(bookAppointment, wednesday))
    expect(appointment).toMatchObject({ siteName: '柳岸心灵驿站', roomName: '亲子室' })
  })

  it('asked for again, as another attempt, gives the same appointment and no other', async () => {
    const first = await resident.call(bookAppointment, wish)
    const stored = async () => [await world.documents('appointments'), await world.documents('counsellor-days')]
    const before = await stored()
    expect(await resident.call(bookAppointment, wish)).toEqual(first)
    expect(await stored()).toEqual(before)
  })

  it('of the place after one that is taken goes through, and both stand in the day in their order', async () => {
    const late = valueOf(await other.call(bookAppointment, { ...wish, start: mondayAt(14, 30) })).appointment
    const early = valueOf(await resident.call(bookAppointment, wish)).appointment
    expect(await world.documents('counsellor-days')).toMatchObject([
      { claims: [{ appointmentId: early.id }, { appointmentId: late.id }], revision: 2 },
    ])
    expect(early.id).not.toBe(late.id)
  })

  it('is possible again once the appointment is cancelled', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    const again = valueOf(await resident.call(bookAppointment, wish))
    expect(again.appointment.id).not.toBe(appointment.id)
  })

  it('is possible again once the appointment is over, and not a minute before', async () => {
    const now = world.cloud.clock.now()
    const open = (end: number) => ({ id: 'old', counsellorId: 'c-yunxi', start: end - HOUR, end })
    const id = world.personId('sample-resident')
    await world.put('people', aPerson({ id, openAppointment: open(now + MINUTE) }))
    expect(await refused(wish)).toBe('already-booked')
    await world.put('people', aPerson({ id, openAppointment: open(now) }))
    expect(await resident.call(bookAppointment, wish)).toMatchObject({ ok: true })
  })

  it('of a place held under an appointment that is nowhere to be found is refused, not granted twice', async () => {
    const id = world.personId('sample-resident')
    const { start, end, counsellorId } = anAppointment({ ...wish, end: mondayAt(14, 20) })
    await world.put('people', aPerson({ id, openAppointment: { id: 'lost', counsellorId, start, end } }))
    expect(await refused(wish)).toBe('already-booked')
  })

  it('goes through when somebody else got in the way for a moment', async () => {
    world.cloud.faults.conflict({ next: 3 })
    expect(await resident.call(bookAppointment, wish)).toMatchObject({ ok: true })
    expect(await world.documents('appointments')).toHaveLength(1)
    expect(await world.documents('counsellor-days')).toMatchObject([{ revision: 1 }])
  })
})
