import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listMyAppointments } from '#core/contracts/appointments'
import { bookFor, moveFor } from '#core/contracts/sessions'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

let appointmentId: string
beforeEach(async () => {
  await world.put('counsellors', yunxiWith({ modes: ['room', 'phone'] }))
  appointmentId = (await bookYunxi(resident, { topic: 'stress' })).id
})

const evening = { offerId: 'one-to-one', start: mondayAt(20), mode: 'room' as const }
const move = (to: object = {}, id = appointmentId) =>
  yunxi.call(moveFor, { ...onMonday(id), to: { ...evening, ...to } })
async function refused(to: object = {}, id = appointmentId) {
  const before = await world.everything()
  const answer = await move(to, id)
  expect(await world.everything()).toEqual(before)
  return answer.ok ? 'nothing' : answer.refusal
}
const mine = async () => valueOf(await resident.call(listMyAppointments, {})).appointments

describe('moving an appointment as staff is refused, and it stays where it is,', () => {
  it.each([
    ['counsellor-unknown to the calendar of somebody else', { counsellorId: 'c-songbai' }],
    ['offer-unknown with an offer they do not have', { offerId: 'another' }],
    ['mode-not-offered by video', { mode: 'video' }],
    ['time-over to what is over', { start: mondayAt(5) }],
    ['too-early more than sixty days away', { start: mondayAt(10) + 61 * DAY }],
    ['slot-gone where it would run past midnight', { start: mondayAt(23, 30) }],
    ['phone-missing by telephone, where there is no number', { mode: 'phone' }],
  ])('%s', async (says, to) => {
    expect(await refused(to)).toBe(says.split(' ')[0])
  })

  it('slot-taken onto somebody else’s', async () => {
    await bookYunxi(await world.as('sample-resident-2'), { start: mondayAt(14, 30) })
    expect(await refused({ start: mondayAt(14, 30) })).toBe('slot-taken')
  })

  it('room-taken while another counsellor sits in the room', async () => {
    const room = { id: 'r-chenguang-1_2026-11-24', roomId: 'r-chenguang-1', date: '2026-11-24', revision: 1, v: 1 }
    const claims = [{ id: 'theirs', counsellorId: 'c-anhe', from: 1200, until: 1250, expires: null }]
    await world.put('room-days', { ...room, claims })
    expect(await refused({ start: mondayAt(44) })).toBe('room-taken')
  })

  it('client-busy to a time at which the person is with somebody else', async () => {
    const wish = { counsellorId: 'c-songbai', start: mondayAt(17, 30), mode: 'room', consentVersion: 2 } as const
    valueOf(await resident.call(bookAppointment, wish))
    expect(await refused({ start: mondayAt(18) })).toBe('client-busy')
  })

  it('already-cancelled after the person called it off', async () => {
    valueOf(await resident.call(cancelAppointment, { appointmentId }))
    expect(await refused()).toBe('already-cancelled')
  })

  it('already-cancelled after it was moved before', async () => {
    valueOf(await move())
    expect(await refused({ start: mondayAt(21) })).toBe('already-cancelled')
  })

  it('session-started from the minute it begins', async () => {
    world.cloud.clock.set(mondayAt(13, 30))
    expect(await refused()).toBe('session-started')
  })
})

describe('moving an appointment as staff', () => {
  it('takes the new place, frees the old one, keeps the chain, and tells the person', async () => {
    const { row } = valueOf(await move())
    expect(row).toMatchObject({ status: 'confirmed', start: mondayAt(20), topic: 'stress', by: 'client' })
    const [now, before] = await mine()
    expect(now).toMatchObject({ id: row.id, movedFrom: appointmentId, change: { kind: 'moved' } })
    expect(before).toMatchObject({ id: appointmentId, status: 'moved', movedTo: row.id, change: null })
    const other = await world.as('sample-resident-2')
    await bookYunxi(other)
  })

  it('may overlap its own old place', async () => {
    expect(valueOf(await move({ start: mondayAt(14) })).row).toMatchObject({ start: mondayAt(14) })
    const [day] = await world.documents('counsellor-days')
    expect(day).toMatchObject({ claims: [{ kind: 'booked' }] })
  })

  it('to where it is already is no change', async () => {
    const before = (await mine())[0]
    const { row } = valueOf(await move({ start: mondayAt(13, 30) }))
    expect(row.id).toBe(appointmentId)
    expect((await mine())[0]).toEqual(before)
  })

  it('from one day to another leaves a word on the first', async () => {
    valueOf(await move({ start: mondayAt(44) }))
    const days = await world.documents('counsellor-days')
    expect(days.map(({ date }) => date)).toEqual([monday, '2026-11-24'])
    expect(days).toMatchObject([{ claims: [], calledOff: [{ id: appointmentId, by: 'moved' }] }, { claims: [{}] }])
  })

  it('to a telephone goes along with the number somebody left who was booked for', async () => {
    const wish = {
      offerId: 'one-to-one',
      start: mondayAt(18),
      mode: 'room',
      spokenConsent: true,
      consentVersion: 2,
    } as const
    const { row } = valueOf(await yunxi.call(bookFor, { ...wish, phone: '13800138000' }))
    expect(valueOf(await move({ mode: 'phone' }, row.id)).row).toMatchObject({ mode: 'phone', by: 'staff' })
  })
})
