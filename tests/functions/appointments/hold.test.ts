import { beforeAll, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { bookAppointment, holdPlace, listAnyone, listMyAppointments, listOpenings } from '#core/contracts/appointments'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, aroundTheClock, asStored, mondayAt } from '../../support/makers'
import { storedAppointments, storedClaims } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})

const [yunxi] = sampleWorld.counsellors as [Counsellor]
const start = mondayAt(13, 30)
const place = { counsellorId: 'c-yunxi', start, mode: 'room' as const }
const consent = { mode: 'room' as const, consentVersion: 2 }
const hold = (browser = resident, change: object = {}) =>
  browser.call(holdPlace, { place: { ...place, ...change } as typeof place })

/** Asked of a world in which nothing may change. */
async function refused(ask: () => Promise<{ ok: boolean; refusal?: string }>) {
  const before = await world.everything()
  const answer = await ask()
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('a place is not held, and nothing changes,', () => {
  it('not-signed-in for nobody', async () => {
    expect(await world.callAsNobody(holdPlace, { place })).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['counsellor-unknown', 'there is no such counsellor', { counsellorId: 'c-nobody' }],
    ['offer-unknown', 'there is no such offer', { offerId: 'none' }],
    ['mode-not-offered', 'they do not meet that way', { mode: 'text' }],
    ['slot-gone', 'no place starts then', { start: mondayAt(13, 31) }],
    ['too-late', 'it is past', { start: mondayAt(5) }],
    ['bad-input', 'the start is an operator', { start: { $gt: 0 } }],
  ])('%s when %s', async (refusal, _, change) => {
    expect(await refused(() => hold(resident, change))).toBe(refusal)
  })

  it('slot-taken while somebody else holds it, and not from the instant they hold it no more', async () => {
    const { appointment } = valueOf(await hold(other))
    expect(await refused(() => hold())).toBe('slot-taken')
    world.cloud.clock.set(appointment.expires ?? 0)
    expect(await hold()).toMatchObject({ ok: true })
  })

  it('other-unknown for somebody who is on no list of theirs', async () => {
    expect(await refused(() => resident.call(holdPlace, { place, forOther: 'nobody' }))).toBe('other-unknown')
  })
})

describe('holding', () => {
  it('keeps the place ten minutes, for others it is gone, and nobody has an appointment', async () => {
    const { appointment, intake } = valueOf(await hold())
    const left = (appointment.expires ?? 0) - world.cloud.clock.now()
    expect(left).toBeGreaterThan(9 * MINUTE)
    expect(left).toBeLessThanOrEqual(10 * MINUTE)
    expect([appointment.status, intake]).toEqual(['held', []])
    const [today] = valueOf(await other.call(listOpenings, { counsellorIds: ['c-yunxi'], days: 1 })).openings
    expect(today?.slots.map((slot) => slot.start)).toEqual([mondayAt(14, 30)])
    expect(valueOf(await resident.call(listMyAppointments, {})).appointments).toEqual([])
  })

  it('one place after another keeps the last alone', async () => {
    valueOf(await hold())
    valueOf(await hold(resident, { start: mondayAt(14, 30) }))
    expect((await storedClaims(world)).days).toMatchObject([{ seat: { start: mondayAt(14, 30) } }])
    expect((await storedClaims(world)).rooms).toHaveLength(1)
    expect(await storedAppointments(world)).toHaveLength(1)
  })

  it('becomes the appointment when it is booked, and stays one place', async () => {
    const { appointment } = valueOf(await hold())
    const booked = valueOf(await resident.call(bookAppointment, { ...consent, heldId: appointment.id })).appointment
    expect(booked).toMatchObject({ id: appointment.id, code: appointment.code, status: 'confirmed', expires: null })
    expect(await storedClaims(world)).toMatchObject({ days: [{ kind: 'booked', expires: null }], rooms: [{}] })
    const again = await resident.call(bookAppointment, { ...consent, heldId: appointment.id })
    expect(valueOf(again).appointment.id).toBe(appointment.id)
    expect(await storedAppointments(world)).toHaveLength(1)
  })

  it('that ran out may still be booked while nobody else has the place, and is refused hold-over then', async () => {
    const mine = valueOf(await hold()).appointment
    world.cloud.clock.advance(10 * MINUTE + 1)
    const theirs = valueOf(await hold(other)).appointment
    const book = () => resident.call(bookAppointment, { ...consent, heldId: mine.id })
    expect(await book()).toEqual({ ok: false, refusal: 'hold-over' })
    world.cloud.clock.set(theirs.expires ?? 0)
    expect(await book()).toMatchObject({ ok: true, value: { appointment: { status: 'confirmed' } } })
  })

  it('lets it be booked though the notice is over by then', async () => {
    world.cloud.clock.set(mondayAt(11, 25))
    const { appointment } = valueOf(await hold())
    world.cloud.clock.set(mondayAt(11, 31))
    expect(await resident.call(bookAppointment, { ...consent, heldId: appointment.id })).toMatchObject({ ok: true })
  })

  it('of somebody else cannot be booked', async () => {
    const { appointment } = valueOf(await hold())
    const answer = await other.call(bookAppointment, { ...consent, heldId: appointment.id })
    expect(answer).toEqual({ ok: false, refusal: 'hold-over' })
  })
})

describe('anybody suitable', () => {
  const anyone = (browser = resident, change: object = {}) =>
    browser.call(holdPlace, { place: { start, mode: 'room' as const }, ...change })
  const twin = (id: string, room: string) => {
    const offers = yunxi.offers.map((offer) => ({ ...offer, roomId: room }))
    return asStored({ ...yunxi, id, offers })
  }

  it('is told with the times at which at least one is free, and how many are', async () => {
    await world.put('counsellors', twin('c-twin', 'r-chenguang-2'))
    const [today] = valueOf(await resident.call(listAnyone, { topic: 'stress', mode: 'room', days: 1 })).days
    expect(today?.times).toEqual([
      { start, end: start + 50 * MINUTE, counsellors: 2 },
      { start: mondayAt(14, 30), end: mondayAt(15, 20), counsellors: 2 },
      ...[16, 17, 18, 19].map((hour) => ({
        ...{ start: mondayAt(hour, 30), end: mondayAt(hour, 30) + 50 * MINUTE, counsellors: 1 },
      })),
    ])
    expect(valueOf(await resident.call(listAnyone, { mode: 'video', days: 1 })).days).toEqual([])
  })

  it('is the one with the fewest booked that week, then the other; and nobody when both have lost the place', async () => {
    await world.put('counsellors', twin('c-twin', 'r-chenguang-2'))
    valueOf(await other.call(bookAppointment, { ...consent, counsellorId: 'c-yunxi', start: mondayAt(48 + 13, 30) }))
    expect(valueOf(await anyone()).appointment.counsellorId).toBe('c-twin')
    expect(valueOf(await anyone(other)).appointment.counsellorId).toBe('c-yunxi')
    const third = await world.as('sample-parent')
    expect(await refused(() => anyone(third))).toBe('slot-taken')
  })

  it('speaks of the topic and is at the site that was named', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    const at = { place: { start: mondayAt(24 + 9), mode: 'room' as const, siteId: 's-shuxia' } }
    expect(valueOf(await resident.call(holdPlace, at)).appointment.counsellorId).toBe('c-anhe')
    expect(await refused(() => other.call(holdPlace, { ...at, topic: 'parenting' }))).toBe('slot-taken')
  })

  it('goes to as many as there are places, when twenty ask at once', async () => {
    await world.put('counsellors', twin('c-twin', 'r-chenguang-2'))
    const people = await Promise.all(Array.from({ length: 20 }, () => world.browser()))
    const answers = await Promise.all(people.map((person) => anyone(person)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
    expect(answers.filter((answer) => !answer.ok && answer.refusal !== 'slot-taken')).toEqual([])
    expect((await storedClaims(world)).days).toHaveLength(2)
  })
})
