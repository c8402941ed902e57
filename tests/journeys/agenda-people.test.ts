import { describe, expect, it } from 'vitest'
import { answerChange, bookAppointment } from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import { newcomer } from '#core/domain/people/person'
import { DAY, instantAt } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { monday, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const agenda = 'counsellor/pages/agenda/index'
const mine = 'resident/pages/appointments/index'
const start = mondayAt(16, 30)
const wish = { counsellorId: 'c-songbai', start, mode: 'room', consentVersion: 2 } as const

async function bookedOne() {
  const resident = await world.as('sample-resident')
  return valueOf(await resident.call(bookAppointment, wish)).appointment
}
async function atWork(target: (typeof targets)[number]): Promise<Phone> {
  const phone = await phoneOf(target, 'sample-counsellor-2')
  await phone.launch(agenda)
  return phone
}
const open = async (phone: Phone, id: string) => {
  await phone.tap(`agenda-${id}`)
  await phone.el('seat-sheet').waitFor()
}
const isClosed = (phone: Phone, sheet: string) => expect.poll(() => phone.all(sheet).count()).toBe(0)

/** Until this resident can or cannot book 松柏 tomorrow, as the page says it. */
async function tryTomorrow(phone: Phone): Promise<void> {
  await phone.reopen('resident/pages/counsellor/index?id=c-songbai')
  await phone.tap('day-2026-11-24')
  await phone.tap(`slot-${start + DAY}`)
}

describe.each(targets)('what a counsellor does for the people on the agenda of the $name build', (target) => {
  it('moves somebody to another of their own free places, who reads the new time and code on top', async () => {
    const { id } = await bookedOne()
    const phone = await atWork(target)
    await open(phone, id)
    await phone.tap('act-move')
    await phone.see(/新的约上了，这一个才会放开/)
    await phone.tap('day-2026-11-24')
    await phone.tap(`slot-${start + DAY}`)
    await phone.tap('confirm-move')
    await phone.el('moved-sheet').waitFor()
    const all = await world.appointments()
    const [from, to] = [all.find((one) => one.id === id), all.find((one) => one.id !== id)]
    expect(from).toMatchObject({ status: 'moved', movedTo: to?.id })
    expect(to).toMatchObject({ status: 'confirmed', start: start + DAY, movedFrom: id, by: 'client' })
    await phone.see(new RegExp(`预约码 ${to?.code}`))
    await phone.tap('moved-done')
    await isClosed(phone, 'moved-sheet')
    const resident = await phoneOf(target)
    await resident.launch(mine)
    await resident.see(new RegExp(String(to?.code)))
    const other = await world.as('sample-resident-2')
    valueOf(await other.call(bookAppointment, wish))
    expect(await phone.faults()).toEqual([])
  })

  it('leaves the old time where the new one was taken meanwhile, and lets another one be chosen', async () => {
    const { id } = await bookedOne()
    const phone = await atWork(target)
    await open(phone, id)
    await phone.tap('act-move')
    await phone.tap('day-2026-11-24')
    await phone.tap(`slot-${start + DAY}`)
    const other = await world.as('sample-resident-2')
    valueOf(await other.call(bookAppointment, { ...wish, start: start + DAY }))
    await phone.tap('confirm-move')
    await phone.el('act-refused').waitFor()
    expect((await world.appointments()).find((one) => one.id === id)).toMatchObject({ status: 'confirmed', start })
    await phone.tap('act-other')
    await phone.tap(`slot-${mondayAt(17, 30) + DAY}`)
    // Said to them meanwhile: the new code is what they do not know yet.
    await phone.tap('move-told')
    await phone.el('moved-sheet').waitFor()
    await phone.see(/可以现在就念给对方/)
    expect((await world.appointments()).find(({ movedFrom }) => movedFrom === id)).toMatchObject({
      ...{ status: 'confirmed', start: mondayAt(17, 30) + DAY },
    })
  })

  it('names who waits for a call after they were called off, and gives the number', async () => {
    const resident = await world.as('sample-resident')
    const byPhone = { ...wish, mode: 'phone' as const, phone: '13800138000' }
    const { id } = valueOf(await resident.call(bookAppointment, byPhone)).appointment
    const songbai = await world.as('sample-counsellor-2')
    const leave = { kind: 'sick' as const, from: instantAt(monday), until: instantAt(monday, 1440) }
    const decisions = [{ appointmentId: id, decision: { kind: 'choose' as const } }]
    valueOf(await songbai.call(saveChange, { change: { kind: 'leave', leave }, termsRevision: 0, decisions }))
    valueOf(await resident.call(answerChange, { appointmentId: id, answer: 'call-back' }))
    const phone = await atWork(target)
    await phone.tap(`agenda-${id}`)
    await phone.see('等你回电话')
    await phone.see(/对方选了请你打电话/)
    expect(await phone.sees('13800138000')).toBe(false)
    await phone.tap('open-written')
    await phone.see('拨打 13800138000')
    expect(await world.documents('access-log')).toMatchObject([{ appointmentId: id, what: ['for-whom', 'phone'] }])
    expect(await phone.faults()).toEqual([])
  })

  it('notes why somebody was not there, and an excused absence counts for nothing', async () => {
    const { id } = await bookedOne()
    world.cloud.clock.set(mondayAt(17))
    const phone = await atWork(target)
    await open(phone, id)
    await phone.tap('act-missed-by-client')
    await phone.see(/60 天里满 3 次/)
    await phone.tap('reason-ill')
    await isClosed(phone, 'seat-sheet')
    await phone.all('agenda-').first().getByText('没有来 · 生病了', { exact: true }).waitFor()
    const me = (await world.documents('people')).find(({ _id }) => _id === world.personId('sample-resident'))
    expect(me).toMatchObject({ missed: [], appointments: [{ status: 'missed-by-client' }] })
    expect(await phone.faults()).toEqual([])
  })

  it('lifts a pause also from another appointment of the same person', async () => {
    const { id } = await bookedOne()
    const [person] = (await world.documents('people')).filter(({ _id }) => _id === world.personId('sample-resident'))
    const { _id, ...rest } = person as { readonly _id: string }
    const missed = [1, 2, 3].map((day) => ({ appointmentId: `before-${day}`, at: start - day * DAY, by: 'client' }))
    await world.put('people', { id: _id, ...rest, missed } as { readonly id: string })
    const phone = await atWork(target)
    await open(phone, id)
    await phone.tap('open-written')
    await phone.see(/对方自己在网上预约停到 12月6日/)
    await phone.tap('lift-pause')
    await isClosed(phone, 'seat-sheet')
    const after = (await world.documents('people')).find((one) => one._id === _id)
    expect(after).toMatchObject({ missedForgivenAt: expect.any(Number), appointments: [{ status: 'confirmed' }] })
  })

  it('lifts after one call the pause that the third miss brought', async () => {
    const personId = world.personId('sample-resident')
    const before = (days: number) => ({
      appointmentId: `before-${days}`,
      at: start - days * DAY,
      by: 'client' as const,
    })
    const person = { ...newcomer(personId), since: 0, missed: [before(50), before(20)] }
    await world.put('people', { ...person, openBefore: null, v: 2 } as typeof person)
    const { id } = await bookedOne()
    world.cloud.clock.set(mondayAt(17))
    const phone = await atWork(target)
    await open(phone, id)
    await phone.tap('act-missed-by-client')
    await phone.tap('reason-no-word')
    await isClosed(phone, 'seat-sheet')

    const resident = await phoneOf(target)
    await tryTomorrow(resident)
    await resident.see(/网上预约先停一停/)

    // Eleven days later the day stands further back than yesterday.
    world.cloud.clock.set(mondayAt(17) + 11 * DAY)
    await phone.reopen(agenda)
    await phone.tap('yesterday')
    await phone.tap('earlier-week')
    await phone.tap('earlier-week')
    await open(phone, id)
    await phone.tap('act-forgive')
    await isClosed(phone, 'seat-sheet')
    expect((await world.documents('people')).find(({ _id }) => _id === personId)).toMatchObject({
      missedForgivenAt: expect.any(Number),
    })
    valueOf(await (await world.as('sample-resident')).call(bookAppointment, { ...wish, start: start + 14 * DAY }))
    expect(await phone.faults()).toEqual([])
  })
})
