import { beforeAll, describe, expect, it } from 'vitest'
import { listInbox, whoAmI } from '#core/contracts/account'
import {
  answerChange,
  cancelAppointment,
  holdPlace,
  listAgenda,
  listMyAppointments,
  moveAppointment,
} from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { answerAsked, bookFor, cancelFor, moveFor } from '#core/contracts/sessions'
import { listStaffInbox, markStaffInboxRead, readPost } from '#core/contracts/staff'
import { NEWS_KEPT } from '#core/domain/inbox/of-days'
import { DAY, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { runTimer } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
  manager = await world.as('sample-manager')
})

const start = mondayAt(13, 30)
const later = mondayAt(14, 30)
const told = async (of = yunxi) => valueOf(await of.call(listStaffInbox, {}))
const kinds = async (of = yunxi) => (await told(of)).entries.map(({ kind }) => kind)
/** As the post, the agenda and the inbox itself count. */
const counts = async (of = yunxi) => [
  valueOf(await of.call(readPost, {})).unread,
  valueOf(await of.call(listAgenda, {})).unread,
  (await told(of)).unread,
]
const read = (which: readonly { kind: string; ref: string }[], of = yunxi) =>
  of.call(markStaffInboxRead, { which: which as never })
const aBookingFor = {
  offerId: 'one-to-one',
  mode: 'room' as const,
  spokenConsent: true as const,
  consentVersion: 2,
}
const later10 = () => world.cloud.clock.set(world.cloud.clock.now() + 10 * MINUTE)

describe('the inbox of staff', () => {
  it('is of staff alone: not-signed-in, not-allowed, bad-input', async () => {
    expect(await world.callAsNobody(listStaffInbox, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(await resident.call(listStaffInbox, {})).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await read([{ kind: 'place-booked', ref: 'x' }], resident)).toEqual({ ok: false, refusal: 'not-allowed' })
    const before = await world.everything()
    for (const which of [[], [{ kind: 'cancelled', ref: 'x' }], [{ kind: 'place-booked' }], 'all'] as never[])
      expect(await read(which)).toEqual({ ok: false, refusal: 'bad-input' })
    expect(await world.everything()).toEqual(before)
  })

  it('tells a booking, to its keeper alone, by code and without a name or a topic', async () => {
    const { id, code } = await bookYunxi(resident)
    const { entries } = await told()
    const place = { code, start, movedTo: null }
    expect(entries).toEqual([{ kind: 'place-booked', ref: id, at: expect.any(Number), read: false, place }])
    expect(await counts()).toEqual([1, 1, 1])
    expect(await counts(await world.as('sample-counsellor-2'))).toEqual([0, 0, 0])
    expect((await told(manager)).entries).toEqual([])
    expect(valueOf(await resident.call(listInbox, {})).entries).toEqual([])
  })

  it('tells nothing of what is only held, and nothing of what its keeper did', async () => {
    const place = { counsellorId: 'c-yunxi', start, mode: 'room' as const }
    valueOf(await resident.call(holdPlace, { place }))
    expect(await kinds()).toEqual([])
    const { row } = valueOf(await yunxi.call(bookFor, { ...aBookingFor, start: later }))
    expect(await kinds()).toEqual([])
    valueOf(await yunxi.call(cancelFor, { date: monday, appointmentId: row.id }))
    expect(await kinds()).toEqual([])
  })

  it('tells that it was called off, and then not that it was booked', async () => {
    const { id } = await bookYunxi(resident)
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect((await told()).entries).toMatchObject([{ kind: 'place-cancelled', ref: id }])
    expect(await counts()).toEqual([1, 1, 1])
  })

  it('tells a move once, with where to; to another counsellor it is a booking there', async () => {
    const first = await bookYunxi(resident)
    const to = { counsellorId: 'c-yunxi', start: later, mode: 'room' as const }
    const moved = valueOf(await resident.call(moveAppointment, { appointmentId: first.id, to }))
    expect((await told()).entries).toMatchObject([
      { kind: 'place-moved', ref: first.id, place: { code: first.code, start, movedTo: later } },
    ])
    const nine = instantAt('2026-11-27', 540)
    const there = { counsellorId: 'c-anhe', start: nine, mode: 'room' as const }
    const away = valueOf(await resident.call(moveAppointment, { appointmentId: moved.appointment.id, to: there }))
    expect((await told()).entries).toMatchObject([
      { kind: 'place-moved', ref: moved.appointment.id, place: { start: later, movedTo: null } },
      { kind: 'place-moved', ref: first.id },
    ])
    const anhe = await world.as('sample-counsellor-4')
    expect((await told(anhe)).entries).toMatchObject([{ kind: 'place-booked', ref: away.appointment.id }])
  })

  it('tells what is asked until it is answered, and that nobody answered in time', async () => {
    await world.put('counsellors', yunxiWith({ answerWithin: 60 }))
    const { id } = await bookYunxi(resident)
    expect((await told()).entries).toMatchObject([{ kind: 'place-asked', ref: id }])
    valueOf(await yunxi.call(answerAsked, { ...onMonday(id), yes: true }))
    expect(await kinds()).toEqual([])
    const second = await bookYunxi(await world.as('sample-resident-2'), { start: later })
    world.cloud.clock.set(world.cloud.clock.now() + 61 * MINUTE)
    expect(await kinds()).toEqual([])
    await runTimer(world, 'sessions', 'freeRunOut')
    expect((await told()).entries).toMatchObject([{ kind: 'place-lapsed', ref: second.id }])
  })

  it('tells a keeper that a manager changed the calendar, a substitute that they are asked, and who waits for help', async () => {
    const nine = instantAt('2026-11-27', 540)
    const booked = await bookYunxi(resident, { start: nine })
    const leave = { kind: 'sick' as const, from: instantAt('2026-11-27'), until: instantAt('2026-11-27', 1440) }
    const change = { kind: 'leave' as const, leave }
    const decision = { kind: 'substitute' as const, counsellorId: 'c-anhe' }
    const decisions = [{ appointmentId: booked.id, decision }]
    valueOf(await manager.call(saveChange, { counsellorId: 'c-yunxi', change, termsRevision: 0, decisions }))
    const anhe = await world.as('sample-counsellor-4')
    expect(await kinds(anhe)).toEqual(['place-asked'])
    expect((await told()).entries).toMatchObject([
      { kind: 'calendar-changed', ref: 'c-yunxi', place: null },
      { kind: 'place-booked', ref: booked.id },
    ])
    expect((await told(manager)).entries).toEqual([])
    valueOf(await resident.call(answerChange, { appointmentId: booked.id, answer: 'help' }))
    expect(await kinds()).toEqual(['place-wants', 'calendar-changed'])
  })

  it('tells a keeper nothing of what they changed themselves', async () => {
    const leave = { kind: 'leave' as const, from: instantAt('2026-11-27'), until: instantAt('2026-11-27', 1440) }
    const change = { kind: 'leave' as const, leave }
    valueOf(await yunxi.call(saveChange, { change, termsRevision: 0, decisions: [] }))
    expect(await kinds()).toEqual([])
  })

  it('does not tell what its keeper moved themselves', async () => {
    const { id } = await bookYunxi(resident)
    const offerId = String((await world.appointments()).find((one) => one.id === id)?.offerId)
    valueOf(await yunxi.call(moveFor, { ...onMonday(id), to: { offerId, start: later, mode: 'room' } }))
    expect(await kinds()).toEqual([])
  })
})

describe('what staff were told', () => {
  it('is counted for the tab of its keeper alone, on the first page once they looked at it before, until they have seen it', async () => {
    const onTab = async (of = yunxi) => [
      valueOf(await of.call(whoAmI, {})).atWork,
      valueOf(await of.call(listMyAppointments, {})).atWork,
    ]
    expect(await onTab()).toEqual([undefined, undefined])
    const { id } = await bookYunxi(resident)
    expect(await onTab()).toEqual([1, undefined])
    valueOf(await read([{ kind: 'place-booked', ref: id }]))
    expect(await onTab()).toEqual([undefined, 0])
    later10()
    valueOf(await resident.call(cancelAppointment, { appointmentId: id }))
    expect(await onTab()).toEqual([1, 1])
    expect(await onTab(manager)).toEqual([undefined, undefined])
    expect(await onTab(resident)).toEqual([undefined, undefined])
    // Who may not look is told of nothing to look at.
    const id_ = world.personId('sample-counsellor')
    const { _id, ...record } = (await world.documents('staff')).find(({ _id }) => _id === id_) ?? {}
    const suspended = { by: world.personId('sample-manager'), at: mondayAt(0) }
    const grants = (record.grants as readonly object[]).map((one) => ({ ...one, suspended }))
    await world.put('staff', { ...record, id: id_, grants } as { id: string })
    expect(await onTab()).toEqual([undefined, 0])
    await world.put('staff', { ...record, id: id_ } as { id: string })
    valueOf(await read([{ kind: 'place-cancelled', ref: id }]))
    expect(await onTab()).toEqual([undefined, 0])
  })

  it('is read one by one, or all of it, and what is read stays so', async () => {
    const first = await bookYunxi(resident)
    const second = await bookYunxi(await world.as('sample-resident-2'), { start: later })
    expect(valueOf(await read([{ kind: 'place-booked', ref: 'never' }])).unread).toBe(2)
    expect(valueOf(await read([{ kind: 'place-booked', ref: first.id }])).unread).toBe(1)
    expect(await counts()).toEqual([1, 1, 1])
    later10()
    expect(valueOf(await read([{ kind: 'place-booked', ref: second.id }])).unread).toBe(0)
    later10()
    expect((await told()).entries.map((one) => one.read)).toEqual([true, true])
    expect(await counts()).toEqual([0, 0, 0])
    valueOf(await resident.call(cancelAppointment, { appointmentId: first.id }))
    expect(await counts()).toEqual([1, 1, 1])
  })

  it('is new where it came between the look and the mark, and where its clock was a minute behind', async () => {
    const { id } = await bookYunxi(resident)
    const { entries } = await told()
    world.cloud.clock.set(world.cloud.clock.now() - MINUTE)
    const late = await bookYunxi(await world.as('sample-resident-2'), { start: later })
    world.cloud.clock.set(world.cloud.clock.now() + MINUTE)
    expect(valueOf(await read(entries)).unread).toBe(1)
    const isRead = async () => Object.fromEntries((await told()).entries.map((one) => [one.ref, one.read]))
    expect(await isRead()).toEqual({ [id]: true, [late.id]: false })
    later10()
    expect(await isRead()).toEqual({ [id]: true, [late.id]: false })
  })

  it('races with bookings without losing one, and no booking waits for it', async () => {
    world.cloud.setLatency(3)
    const { id } = await bookYunxi(resident)
    const other = await world.as('sample-resident-2')
    const [second] = await Promise.all([
      bookYunxi(other, { start: later }),
      read([{ kind: 'place-booked', ref: id }]).then(valueOf),
      read([{ kind: 'place-booked', ref: id }]).then(valueOf),
    ])
    const states = (await told()).entries.map((one) => [one.ref, one.read])
    expect(Object.fromEntries(states)).toEqual({ [id]: true, [second.id]: false })
  })

  it('goes after a month, to the minute', async () => {
    await bookYunxi(resident)
    const [{ at } = { at: 0 }] = (await told()).entries
    world.cloud.clock.set(at + NEWS_KEPT - MINUTE)
    expect(await kinds()).toEqual(['place-booked'])
    world.cloud.clock.set(at + NEWS_KEPT)
    expect(await kinds()).toEqual([])
    expect(await counts()).toEqual([0, 0, 0])
    expect(DAY * 30).toBe(NEWS_KEPT)
  })

  it('costs one query for the number, however many days there are', async () => {
    await bookYunxi(resident)
    world.cloud.calls.clear()
    await told()
    const [call] = world.cloud.calls.list().filter((one) => one.function === 'staff')
    expect(call?.requestCount).toBeLessThanOrEqual(4)
  })
})
