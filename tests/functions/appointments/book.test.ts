import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, cancelAppointment } from '#core/contracts/appointments'
import type { Person } from '#core/domain/people/person'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import { privateAt } from '../../../cloudfunctions/_runtime/personal'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aWorld } from '../../support/a-world'
import {
  aCounsellor,
  anAppointment,
  aPerson,
  aroundTheClock,
  asStored,
  aWish,
  minute,
  mondayAt,
} from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})

const [yunxi] = sampleWorld.counsellors as [(typeof sampleWorld.counsellors)[number]]
const withPhone = { ...yunxi, offers: yunxi.offers.map((offer) => ({ ...offer, modes: ['room', 'phone'] as const })) }
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
    ['consent-outdated', 'another text was agreed to', { consentVersion: 1 }],
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
    await world.put('counsellors', asStored({ ...yunxi, status: 'suspended' }))
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
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    const always = { ...wish, counsellorId: 'c-always' }
    expect(await refused({ ...always, start: instantAt('2026-12-21') })).toBe('too-early')
    const last = instantAt('2026-12-20', minute(23))
    expect(await resident.call(bookAppointment, { ...always, start: last })).toMatchObject({ ok: true })
  })

  it('slot-taken when somebody has the place', async () => {
    valueOf(await other.call(bookAppointment, wish))
    expect(await refused(wish)).toBe('slot-taken')
  })

  it('room-taken when the room is somebody else’s then, though the counsellor is free', async () => {
    const there = { ...yunxi, id: 'c-there', name: '那里' }
    await world.put('counsellors', asStored(there))
    valueOf(await other.call(bookAppointment, { ...wish, counsellorId: 'c-there' }))
    expect(await refused(wish)).toBe('room-taken')
  })

  it('overlapping while an appointment of theirs is at that time, with anybody', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    valueOf(await resident.call(bookAppointment, { ...wish, counsellorId: 'c-always', start: mondayAt(14) }))
    expect(await refused(wish)).toBe('overlapping')
    expect(await resident.call(bookAppointment, { ...wish, start: mondayAt(24 + 13, 30) })).toMatchObject({ ok: true })
  })

  it('overlapping when asked for again in another way, and the way agreed on stays', async () => {
    await world.put('counsellors', asStored(withPhone))
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    expect(await refused({ ...wish, mode: 'phone', phone: '13800138000' })).toBe('overlapping')
    expect(valueOf(await resident.call(bookAppointment, wish))).toEqual({ appointment })
  })

  it('enough-booked with three before them, and not with two', async () => {
    for (const day of [0, 1, 2]) {
      const start = mondayAt(24 * day + 13, 30)
      expect(await resident.call(bookAppointment, { ...wish, start })).toMatchObject({ ok: true })
    }
    expect(await refused({ ...wish, start: mondayAt(24 * 3 + 13, 30) })).toBe('enough-booked')
  })

  it.each([
    ['offer-unknown', 'there is no such offer', { offerId: 'none' }],
    ['topic-not-offered', 'they do not speak of that', { topic: 'career' }],
    ['other-unknown', 'it is for somebody who is on no list of theirs', { forOther: 'nobody' }],
    ['hold-over', 'nothing of that id is held', { heldId: 'nothing', counsellorId: undefined, start: undefined }],
    ['intake-unknown', 'an answer is to no question', { intake: [{ questionId: 'none', answer: 'x' }] }],
  ])('%s when %s', async (refusal, _, change) => {
    expect(await refused({ ...wish, ...change })).toBe(refusal)
  })

  it.each([
    ['phone-missing', 'there is none', undefined],
    ['phone-missing', 'it is blank', '  '],
    ['phone-invalid', 'a digit is missing', '1380013800'],
    ['phone-invalid', 'it has no area code', '62345678'],
  ])('%s for a conversation by telephone when %s', async (refusal, _, phone) => {
    await world.put('counsellors', asStored(withPhone))
    expect(await refused({ ...wish, mode: 'phone', phone })).toBe(refusal)
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
        siteId: 's-chenguang',
        siteName: '晨光心理服务站',
        address: '晨光社区邻里中心二楼，上楼左手第二间（虚构地址）',
        location: null,
        sitePhone: null,
        roomName: '静谈室',
        start: mondayAt(13, 30),
        end: mondayAt(14, 20),
        mode: 'room',
        topic: null,
        status: 'confirmed',
        expires: null,
        bring: '',
        lateFrom: mondayAt(-24 + 13, 30),
        forOther: null,
        movedFrom: null,
        movedTo: null,
        checkedInAt: null,
        change: null,
        meetingLink: null,
      },
    })
    const { id, code } = answer.appointment
    const personId = world.personId('sample-resident')
    const place = { siteId: 's-chenguang', roomId: 'r-chenguang-1', equipmentIds: [], mode: 'room', topic: null }
    const time = { start: mondayAt(13, 30), end: mondayAt(14, 20) }
    expect(await world.documents('appointments')).toEqual([])
    expect(await world.documents('counsellor-days')).toEqual([
      {
        _id: 'c-yunxi_2026-11-23',
        counsellorId: 'c-yunxi',
        date: '2026-11-23',
        claims: [
          {
            ...{ id, kind: 'booked', expires: null, from: minute(13, 30), until: minute(14, 30), byNewcomer: true },
            seat: {
              ...{ personId, code, offerId: 'one-to-one', ...place, ...time },
              ...{ by: 'client', bookedAt: expect.any(Number), checkedInAt: null, attendance: null },
            },
          },
        ],
        calledOff: [],
        calledOffBefore: 0,
        runsOut: null,
        newsAt: expect.any(Number),
        taken: '1;1;810,870,,one-to-one',
        revision: 1,
        v: 2,
      },
    ])
    expect(await world.documents('room-days')).toEqual([
      {
        _id: 'r-chenguang-1_2026-11-23',
        roomId: 'r-chenguang-1',
        date: '2026-11-23',
        claims: [{ id, counsellorId: 'c-yunxi', from: minute(13, 30), until: minute(14, 20), expires: null }],
        revision: 1,
        v: 1,
      },
    ])
    expect(await world.documents('people')).toEqual([
      {
        _id: personId,
        since: expect.any(Number),
        appointments: [
          {
            ...{ id, code, personId, counsellorId: 'c-yunxi', offerId: 'one-to-one', ...place, ...time },
            ...{ status: 'confirmed', expires: null, forOther: null, intake: null, phone: null, consentVersion: 2 },
            ...{ by: 'client', bookedAt: expect.any(Number), cancelledAt: null, movedFrom: null, movedTo: null },
            ...{ checkedInAt: null, change: null },
          },
        ],
        others: [],
        missed: [],
        missedForgivenAt: null,
        underCare: false,
        givenBack: null,
        openBefore: null,
        attempts: [{ id: expect.any(String), at: expect.any(Number), did: id }],
        uses: { on: '2026-11-23', times: { 'appointments.book': 1 } },
        dueAt: null,
        v: 5,
      },
    ])
    expect(JSON.stringify(await world.everything())).not.toContain('sample-resident')
  })

  it('notes when it was booked', async () => {
    const from = world.cloud.clock.now()
    valueOf(await resident.call(bookAppointment, wish))
    const [person] = (await world.documents('people')) as unknown as [Person]
    const bookedAt = person.appointments[0]?.bookedAt
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
    const stored = async () => [await world.documents('room-days'), await world.documents('counsellor-days')]
    const before = await stored()
    expect(await resident.call(bookAppointment, wish)).toEqual(first)
    expect(await stored()).toEqual(before)
  })

  it('of the place after one that is taken goes through, and both stand in the day in their order', async () => {
    const late = valueOf(await other.call(bookAppointment, { ...wish, start: mondayAt(14, 30) })).appointment
    const early = valueOf(await resident.call(bookAppointment, wish)).appointment
    expect(await world.documents('counsellor-days')).toMatchObject([
      { claims: [{ id: early.id }, { id: late.id }], revision: 2 },
    ])
    expect(early.id).not.toBe(late.id)
  })

  it('is possible again once the appointment is cancelled', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    const again = valueOf(await resident.call(bookAppointment, wish))
    expect(again.appointment.id).not.toBe(appointment.id)
  })

  it('goes through once the appointment then is over, and not a minute before', async () => {
    const now = world.cloud.clock.now()
    const personId = world.personId('sample-resident')
    const ends = async (end: number) =>
      world.put(
        'people',
        aPerson({ id: personId, appointments: [anAppointment({ personId, start: end - HOUR, end })] }),
      )
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    const soon = { ...wish, counsellorId: 'c-always', start: mondayAt(Math.ceil((now - mondayAt(0)) / HOUR) + 2) }
    await ends(soon.start + MINUTE)
    expect(await refused(soon)).toBe('overlapping')
    await ends(soon.start)
    expect(await resident.call(bookAppointment, soon)).toMatchObject({ ok: true })
  })

  it('by telephone stores the number where only its key opens it, and takes no room', async () => {
    await world.put('counsellors', asStored(withPhone))
    valueOf(await resident.call(bookAppointment, { ...wish, mode: 'phone', phone: '138 0013 8000' }))
    expect(await world.documents('room-days')).toEqual([])
    const stored = JSON.stringify(await world.everything())
    for (const number of ['13800138000', '138 0013 8000']) expect(stored).not.toContain(number)
    const [person] = (await world.documents('people')) as unknown as [Person]
    const [own] = person.appointments
    const at = privateAt(world.personId('sample-resident'), 'phone', own?.id ?? '')
    expect(secretsOf(functionEnv).open(at, own?.phone ?? '')).toBe('13800138000')
  })

  it('keeps what was written before the conversation sealed, and nothing where nothing was', async () => {
    const intake = [{ id: 'sleep', text: '睡得怎么样', options: ['还好', '不好'] }]
    await world.put('counsellors', asStored({ ...yunxi, offers: yunxi.offers.map((offer) => ({ ...offer, intake })) }))
    const written = (answer: string) => [{ questionId: 'sleep', answer }]
    expect(await refused({ ...wish, intake: written('很好') })).toBe('intake-unknown')
    valueOf(await resident.call(bookAppointment, { ...wish, intake: written('不好') }))
    valueOf(await other.call(bookAppointment, { ...wish, start: mondayAt(14, 30), intake: written('') }))
    const people = (await world.documents('people')) as unknown as (Person & { _id: string })[]
    const mine = people.find(({ _id }) => _id === world.personId('sample-resident'))?.appointments[0]
    const at = privateAt(world.personId('sample-resident'), 'intake', mine?.id ?? '')
    expect(JSON.parse(secretsOf(functionEnv).open(at, mine?.intake ?? ''))).toEqual(written('不好'))
    const theirs = people.find(({ _id }) => _id === world.personId('sample-resident-2'))?.appointments[0]
    expect(theirs?.intake).toBeNull()
  })

  it('asks first where the counsellor’s yes is needed, until the time for it is over or the place begins', async () => {
    const offers = yunxi.offers.map((offer) => ({ ...offer, answerWithin: 240 }))
    await world.put('counsellors', asStored({ ...yunxi, offers }))
    const { appointment } = valueOf(await resident.call(bookAppointment, { ...wish, start: mondayAt(24 + 13, 30) }))
    expect(appointment.status).toBe('asked')
    expect((appointment.expires ?? 0) - world.cloud.clock.now()).toBeGreaterThan(239 * MINUTE)
    const soon = valueOf(await other.call(bookAppointment, { ...wish, start: mondayAt(9 + 4, 30) })).appointment
    expect(soon.expires).toBeLessThanOrEqual(soon.start)
    world.cloud.clock.advance(240 * MINUTE + 1)
    const third = await world.as('sample-parent')
    expect(await third.call(bookAppointment, { ...wish, start: mondayAt(24 + 13, 30) })).toMatchObject({ ok: true })
  })

  it('goes through when somebody else got in the way for a moment', async () => {
    world.cloud.faults.conflict({ next: 3 })
    expect(await resident.call(bookAppointment, wish)).toMatchObject({ ok: true })
    expect(await world.documents('counsellor-days')).toMatchObject([{ claims: [{}], revision: 1 }])
  })
})
