import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import { answerChange, bookAppointment, listAgenda, listMyAppointments } from '#core/contracts/appointments'
import { listSite, markCalled, openWaiting, saveChange } from '#core/contracts/calendar'
import { openSeat } from '#core/contracts/sessions'
import { DAY, HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let yunxi: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
  manager = await world.as('sample-manager')
})

const friday = '2026-11-27'
const number = '13800138000'
const no = (refusal: string) => ({ ok: false, refusal })
const waiting = async (siteId = 's-chenguang') => valueOf(await manager.call(listSite, { siteId })).waiting
const mine = async () => valueOf(await resident.call(listMyAppointments, {})).appointments[0]

describe('somebody who waits for a call, since the counsellor is ill', () => {
  let appointmentId: string
  const seat = () => ({ counsellorId: 'c-yunxi', date: friday, appointmentId })
  beforeEach(async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ start: instantAt(friday, 540) })))
    appointmentId = appointment.id
    const leave = { kind: 'sick' as const, from: instantAt(friday), until: instantAt(friday, 1440) }
    const decisions = [{ appointmentId, decision: { kind: 'choose' as const } }]
    valueOf(await yunxi.call(saveChange, { change: { kind: 'leave', leave }, termsRevision: 0, decisions }))
    valueOf(await resident.call(answerChange, { appointmentId, answer: 'call-back', phone: number }))
  })

  it('stands on the list of the site, whatever days are looked at, and on no other', async () => {
    expect(await waiting()).toMatchObject([
      { appointmentId, counsellorId: 'c-yunxi', wants: 'call-back', tooLong: false, called: null },
    ])
    const elsewhere = valueOf(await manager.call(listSite, { siteId: 's-chenguang', from: '2026-12-10', days: 1 }))
    expect(elsewhere.waiting).toHaveLength(1)
    expect(await waiting('s-nantang')).toEqual([])
    world.cloud.clock.set(world.cloud.clock.now() + DAY)
    expect(await waiting()).toMatchObject([{ appointmentId, tooLong: true }])
  })

  it('is nobody’s business who neither keeps nor manages that calendar', async () => {
    const anhe = await world.as('sample-counsellor-4')
    for (const browser of [anhe]) {
      expect(await browser.call(openWaiting, seat())).toEqual(no('appointment-unknown'))
      expect(await browser.call(markCalled, { ...seat(), by: '安禾' })).toEqual(no('appointment-unknown'))
    }
    expect(await resident.call(openWaiting, seat())).toEqual(no('not-allowed'))
    expect(await resident.call(markCalled, { ...seat(), by: '我' })).toEqual(no('not-allowed'))
    expect(await manager.call(openWaiting, { ...seat(), appointmentId: 'another' })).toEqual(no('appointment-unknown'))
    expect(await manager.call(markCalled, { ...seat(), by: ' ' })).toEqual(no('profile-name'))
    expect((await mine())?.wants).toMatchObject({ kind: 'call-back' })
  })

  it('can be called by whoever manages the site; the person reads that somebody looked', async () => {
    expect(valueOf(await manager.call(openWaiting, seat()))).toEqual({ wants: 'call-back', phone: number })
    const { looks } = valueOf(await resident.call(listLooks, {}))
    expect(looks).toMatchObject([{ what: ['phone'], purpose: 'call-back' }])
  })

  it('can be called for seven days, and then the number is read by nobody', async () => {
    const asked = (await mine())?.wants?.at ?? 0
    world.cloud.clock.set(asked + 7 * DAY - MINUTE)
    expect(valueOf(await manager.call(openWaiting, seat())).phone).toBe(number)
    world.cloud.clock.set(asked + 7 * DAY)
    expect(valueOf(await manager.call(openWaiting, seat()))).toEqual({ wants: 'call-back', phone: null })
    expect(valueOf(await resident.call(listLooks, {})).looks).toHaveLength(1)
  })

  it('is told who called, and when; the number is gone, and nobody calls twice', async () => {
    const { called } = valueOf(await manager.call(markCalled, { ...seat(), by: ' 站点小周 ' }))
    expect(called).toEqual({ at: expect.any(Number), by: '站点小周' })
    expect((await mine())?.wants).toMatchObject({ kind: 'call-back', called })
    expect(await waiting()).toMatchObject([{ appointmentId, called }])
    const rows = valueOf(await yunxi.call(listAgenda, {})).days.flatMap(({ appointments }) => appointments)
    expect(rows).toMatchObject([{ id: appointmentId, wants: 'called' }])
    expect(valueOf(await manager.call(openWaiting, seat())).phone).toBeNull()
    expect(valueOf(await yunxi.call(openSeat, { date: friday, appointmentId })).phone).toBeNull()
    // The first one stands.
    expect(valueOf(await yunxi.call(markCalled, { ...seat(), by: '云溪老师' })).called).toEqual(called)
    world.cloud.clock.set(world.cloud.clock.now() + DAY + HOUR)
    expect(await waiting()).toEqual([])
  })

  it('is seen to by the counsellor too, without saying in which calendar', async () => {
    const { called } = valueOf(await yunxi.call(markCalled, { date: friday, appointmentId, by: '云溪老师' }))
    expect((await mine())?.wants).toMatchObject({ called })
  })
})
