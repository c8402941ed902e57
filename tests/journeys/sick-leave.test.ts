import { beforeAll, describe, expect, it } from 'vitest'
import { answerChange, bookAppointment, listAgenda } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { recordAttendance } from '#core/contracts/sessions'
import { instantAt } from '#core/domain/time'
import { targets } from '../support/browser'
import { aWish, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const { world, phoneOf } = aStreet()
let resident: Browser
let counsellor: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})

type Decision = InputOf<typeof saveChange>['decisions'][number]['decision']
const mine = 'resident/pages/appointments/index'
const friday = '2026-11-27'
const nine = instantAt(friday, 540)
const own = async (id: string) => (await world.appointments()).find((one) => one.id === id)
const wishesOnFriday = async () =>
  valueOf(await counsellor.call(listAgenda, { from: friday, days: 1 })).days[0]?.appointments.map(({ wants }) => wants)

/** Booked with 云溪 for Friday at nine, who then falls ill. */
async function fallsIll(decision: Decision): Promise<string> {
  const { appointment } = valueOf(await resident.call(bookAppointment, aWish({ start: nine })))
  const leave = { kind: 'sick' as const, from: instantAt(friday), until: instantAt(friday, 1440) }
  const decisions = [{ appointmentId: appointment.id, decision }]
  valueOf(await counsellor.call(saveChange, { change: { kind: 'leave', leave }, termsRevision: 0, decisions }))
  return appointment.id
}

describe.each(targets)('a counsellor who falls ill, on the $name build', (target) => {
  async function told(decision: Decision) {
    const id = await fallsIll(decision)
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.el(`changed-${id}`).waitFor()
    return { id, phone }
  }

  it('is told on top of the front page, and somebody else comes at the same time with one tap', async () => {
    const id = await fallsIll({ kind: 'choose' })
    const phone = await phoneOf(target)
    await phone.launch('pages/home/index')
    await phone.see('11月27日 周五 09:00 的预约有变动')
    await phone.tap('staff-change')
    await phone.see(/云溪老师（虚构）来不了了，约的是 11月27日 周五 09:00–09:50。/)
    await phone.tap(`change-substitute-${id}`)
    await phone.see('原来是云溪老师（虚构），时间没有变。')
    await phone.see('换成了安禾老师（虚构），还是这个时间。')
    await phone.el(`changed-${id}`).waitFor({ state: 'detached' })
    const taken = (await world.appointments()).find(({ movedFrom }) => movedFrom === id)
    expect(taken).toMatchObject({ counsellorId: 'c-anhe', start: nine, status: 'confirmed' })
    expect(await phone.faults()).toEqual([])
  })

  it('leaves another time to be picked, with that counsellor first', async () => {
    const { id, phone } = await told({ kind: 'choose' })
    await phone.tap(`change-time-${id}`)
    await phone.tap(`slot-${mondayAt(14, 30)}`)
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    expect(await own(id)).toMatchObject({ status: 'cancelled-by-staff', change: null })
  })

  it('is followed by a call: a number is asked for, it stands on the counsellor’s day, and help is one tap away', async () => {
    const { id, phone } = await told({ kind: 'choose' })
    await phone.tap(`change-call-${id}`)
    await phone.tap('ask-call-back')
    await phone.see(/电话谈话需要一个能打通的号码/)
    await phone.el('call-back-number').fill('138 0013 8000')
    await phone.tap('ask-call-back')
    await phone.see('记下了，会有人打给你。等不及的话，不用干等。')
    await phone.see(/已经记下：请打电话给你/)
    expect(await wishesOnFriday()).toEqual(['call-back'])
    expect(JSON.stringify(await own(id))).not.toContain('13800138000')
    await phone.tap('call-back-help')
    await phone.el('dial-12356').waitFor()
  })

  it('is help at once, without waiting for anybody, and the counsellor reads the wish', async () => {
    const { id, phone } = await told({ kind: 'choose' })
    await phone.tap(`change-help-${id}`)
    await phone.el('dial-12356').waitFor()
    await expect.poll(wishesOnFriday).toEqual(['help'])
    await phone.reopen(mine)
    await phone.see('已经告诉咨询师你需要帮助。不用等，求助页里的电话现在就能打。')
    expect(await own(id)).toMatchObject({ change: null })
  })

  it('says who has been asked to take over, and until when', async () => {
    const { id, phone } = await told({ kind: 'substitute', counsellorId: 'c-anhe' })
    await phone.see(/已经替你问了安禾老师（虚构）能不能同一时间来，最晚/)
    expect(await phone.el(`change-substitute-${id}`).count()).toBe(0)
    await phone.tap(`change-none-${id}`)
    await phone.el(`changed-${id}`).waitFor({ state: 'detached' })
    expect((await world.appointments()).map(({ status }) => status).sort()).toEqual([
      'cancelled-by-client',
      'cancelled-by-staff',
    ])
  })

  it('is only told where it was moved or called off: seen, and gone from the top', async () => {
    const { id, phone } = await told({ kind: 'cancel' })
    await phone.tap(`changed-seen-${id}`)
    await phone.el(`changed-${id}`).waitFor({ state: 'detached' })
    expect(await own(id)).toMatchObject({ status: 'cancelled-by-staff', change: null })
    await phone.launch('pages/home/index')
    await phone.all('entry-').first().waitFor()
    expect(await phone.el('staff-change').count()).toBe(0)
  })

  it('who did not come says sorry, and shows places nobody else can have yet', async () => {
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish()))
    world.cloud.clock.set(mondayAt(13, 31))
    const seat = { date: '2026-11-23', appointmentId: appointment.id }
    valueOf(await counsellor.call(recordAttendance, { ...seat, attendance: 'missed-by-counsellor' }))
    const phone = await phoneOf(target)
    await phone.launch(mine)
    await phone.see('让你白等了一次，对不起')
    await phone.see(/这不是你的问题，也不会算在你身上/)
    await phone.tap(`change-time-${appointment.id}`)
    await phone.el(`slot-${mondayAt(14, 30)}`).waitFor()
    const other = await phoneOf(target, 'sample-resident-2')
    await other.launch('resident/pages/counsellor/index?id=c-yunxi')
    await other.all('slot-').first().waitFor()
    expect(await other.el(`slot-${mondayAt(14, 30)}`).count()).toBe(0)
  })

  it('is answered once: what another phone has said is not asked again', async () => {
    const { id, phone } = await told({ kind: 'choose' })
    valueOf(await resident.call(answerChange, { appointmentId: id, answer: 'another-time' }))
    await phone.tap(`change-none-${id}`)
    await phone.el(`changed-${id}`).waitFor({ state: 'detached' })
    expect(await phone.el('answer-refused').count()).toBe(0)
  })
})
