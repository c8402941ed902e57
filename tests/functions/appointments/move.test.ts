import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listMyAppointments, moveAppointment } from '#core/contracts/appointments'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, aroundTheClock, asStored, aWish, mondayAt } from '../../support/makers'
import { confirmedAppointments, storedClaims } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let other: Browser
let appointmentId: string
beforeAll(async () => {
  resident = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})
beforeEach(async () => {
  appointmentId = valueOf(await resident.call(bookAppointment, aWish({ topic: 'stress' }))).appointment.id
})

const later = { counsellorId: 'c-yunxi', start: mondayAt(14, 30), mode: 'room' as const }
const move = (to: object = {}, browser = resident, id = appointmentId) =>
  browser.call(moveAppointment, { appointmentId: id, to: { ...later, ...to } })

/** Asked of a world in which nothing may change. */
async function refused(ask: () => Promise<{ ok: boolean; refusal?: string }>) {
  const before = await world.everything()
  const answer = await ask()
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}

describe('moving is refused, and the old place stays,', () => {
  it('not-signed-in to nobody', async () => {
    const answer = await world.callAsNobody(moveAppointment, { appointmentId, to: later })
    expect(answer).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('appointment-unknown to anybody else, and of one that never was', async () => {
    expect(await refused(() => move({}, other))).toBe('appointment-unknown')
    expect(await refused(() => move({}, resident, 'never-was'))).toBe('appointment-unknown')
  })

  it.each([
    ['counsellor-unknown', 'there is no such counsellor', { counsellorId: 'c-nobody' }],
    ['slot-gone', 'no place starts then', { start: mondayAt(14, 31) }],
    ['too-late', 'it is past', { start: mondayAt(5) }],
    ['mode-not-offered', 'they do not meet that way', { mode: 'video' }],
    ['phone-missing', 'it would be by telephone and no number is known', { mode: 'phone' }],
  ])('%s when %s', async (refusal, _, to) => {
    expect(await refused(() => move(to))).toBe(refusal)
  })

  it('slot-taken when somebody has the new place', async () => {
    valueOf(await other.call(bookAppointment, aWish({ start: later.start })))
    expect(await refused(() => move())).toBe('slot-taken')
  })

  it('booking-paused while they book nothing online: a new place is one, and the old one may be called off', async () => {
    const missed = [1, 2, 3].map((day) => ({
      ...{ appointmentId: `missed-${day}`, by: 'client' as const, at: mondayAt(5) - day * DAY },
    }))
    const [{ _id, ...stored } = {}] = await world.documents('people')
    await world.put('people', { ...stored, id: String(_id), missed })
    expect(await refused(() => move())).toBe('booking-paused')
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
  })

  it('overlapping when another one of theirs is then', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    valueOf(await resident.call(bookAppointment, aWish({ counsellorId: 'c-always', start: mondayAt(15) })))
    expect(await refused(() => move())).toBe('overlapping')
  })

  it('already-cancelled once it was called off, and already-started from its first minute', async () => {
    world.cloud.clock.set(mondayAt(13, 30))
    expect(await refused(() => move({ start: mondayAt(24 + 13, 30) }))).toBe('already-started')
    world.cloud.clock.set(mondayAt(12))
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
    expect(await refused(() => move({ start: mondayAt(24 + 13, 30) }))).toBe('already-cancelled')
  })
})

describe('moving', () => {
  it('takes the new place and frees the old one, keeps the topic, and each names the other', async () => {
    const { appointment } = valueOf(await move())
    expect(appointment).toMatchObject({
      start: later.start,
      topic: 'stress',
      status: 'confirmed',
      movedFrom: appointmentId,
    })
    const mine = valueOf(await resident.call(listMyAppointments, {})).appointments
    expect(mine).toMatchObject([
      { id: appointment.id },
      { id: appointmentId, status: 'moved', movedTo: appointment.id },
    ])
    const { days, rooms } = await storedClaims(world)
    expect([days.map(({ id }) => id), rooms.map(({ id }) => id)]).toEqual([[appointment.id], [appointment.id]])
    expect(await other.call(bookAppointment, aWish())).toMatchObject({ ok: true })
  })

  it('may overlap the place it leaves, with the same counsellor or another', async () => {
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-always' }, { hours: aroundTheClock })))
    const { appointment } = valueOf(await move({ counsellorId: 'c-always', start: mondayAt(14) }))
    expect(await move({ counsellorId: 'c-yunxi', start: mondayAt(14, 30) }, resident, appointment.id)).toMatchObject({
      ok: true,
    })
    expect(await confirmedAppointments(world)).toHaveLength(1)
  })

  it('to where it is already, or once more to the same place, is what it was', async () => {
    const { appointment } = valueOf(await move())
    expect(valueOf(await move()).appointment.id).toBe(appointment.id)
    const there = valueOf(await move({}, resident, appointment.id)).appointment
    expect(there.id).toBe(appointment.id)
    expect(await confirmedAppointments(world)).toHaveLength(1)
  })

  it('of two who want each other’s place, and of ten at once to one place, leaves everybody with one', async () => {
    const theirs = valueOf(await other.call(bookAppointment, aWish({ start: later.start }))).appointment
    const [mine, yours] = await Promise.all([move(), move({ start: mondayAt(13, 30) }, other, theirs.id)])
    expect([mine.ok, yours.ok]).toEqual([false, false])
    const people = await Promise.all(Array.from({ length: 8 }, () => world.browser()))
    const booked = await Promise.all(
      people.map((person, at) => {
        const start = mondayAt(24 * (1 + Math.floor(at / 4)) + 16 + (at % 4), 30)
        return person.call(bookAppointment, aWish({ counsellorId: 'c-songbai', start }))
      }),
    )
    const moved = await Promise.all(
      people.map((person, at) =>
        move({ start: mondayAt(72 + 13, 30) }, person, valueOf(booked[at] as (typeof booked)[0]).appointment.id),
      ),
    )
    expect(moved.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await confirmedAppointments(world)).toHaveLength(10)
    expect((await storedClaims(world)).days).toHaveLength(10)
  })
})
