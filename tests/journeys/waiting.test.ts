import { describe, expect, it } from 'vitest'
import { answerChange, bookAppointment } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { instantAt } from '#core/domain/time'
import { targets } from '../support/browser'
import { aWish } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const friday = '2026-11-27'

describe.each(targets)('somebody who asked to be called, on the $name build', (target) => {
  it('stands with the site, is called, and reads who called them', async () => {
    const resident = await world.as('sample-resident')
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ start: instantAt(friday, 540) })))
    const appointmentId = appointment.id
    const leave = { kind: 'sick' as const, from: instantAt(friday), until: instantAt(friday, 1440) }
    const decisions = [{ appointmentId, decision: { kind: 'choose' as const } }]
    const yunxi = await world.as('sample-counsellor')
    valueOf(await yunxi.call(saveChange, { change: { kind: 'leave', leave }, termsRevision: 0, decisions }))
    valueOf(await resident.call(answerChange, { appointmentId, answer: 'call-back', phone: '13800138000' }))

    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch('manager/pages/site/index')
    await phone.tap(`waiting-${appointmentId}`)
    await phone.tap('open-number')
    await phone.see('拨打 13800138000')
    await phone.tap('mark-called')
    await phone.see('请写上是谁联系的')
    await phone.el('called-by').fill('站点小周')
    await phone.tap('mark-called')
    await expect.poll(() => phone.all('waiting-sheet').count()).toBe(0)
    await phone.see('站点小周在')
    expect(await phone.faults()).toEqual([])

    const theirs = await phoneOf(target)
    await theirs.launch('resident/pages/appointments/index')
    await theirs.see('站点小周在')
    await theirs.launch('resident/pages/looks/index')
    await theirs.see('站点的负责人，为了给你打电话')
    expect(await theirs.faults()).toEqual([])
  })
})
