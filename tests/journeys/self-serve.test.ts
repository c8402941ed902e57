import { describe, expect, it } from 'vitest'
import { saveChange } from '#core/contracts/calendar'
import type { Person } from '#core/domain/people/person'
import { instantAt, MINUTE } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()

/** The sand tray of 柳岸 is free on Saturday and Sunday mornings. */
const saturday = '2026-11-28'
const nine = instantAt(saturday, 540)
const slot = (start: number) => `slot-${start}`

async function stored() {
  const people = (await world.documents('people')) as unknown as readonly Person[]
  return people
    .flatMap(({ appointments }) => appointments)
    .map(({ counsellorId, start, status, consentVersion }) => ({ counsellorId, start, status, consentVersion }))
}

const isClosed = (phone: Phone, sheet: string) => expect.poll(() => phone.all(sheet).count()).toBe(0)

describe.each(targets)('a sand tray by oneself, on the $name build', (target) => {
  it('is found under booking, booked, moved and called off', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/booking/index')
    await phone.tap('things')
    await phone.tap('thing-t-liuan-sand')
    await phone.tap(slot(nine))
    await phone.see('没有咨询师陪着')
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    await phone.see('沙盘（虚构） · 自己使用')
    const booked = { counsellorId: 't-liuan-sand', start: nine, status: 'confirmed', consentVersion: 1 }
    expect(await stored()).toEqual([booked])

    await phone.tap('see-mine')
    await phone.el('appointment-code').waitFor()
    const [{ appointments }] = (await world.documents('people')) as unknown as [Person]
    await phone.tap(`move-${appointments[0]?.id}`)
    await phone.tap(slot(nine + 50 * MINUTE))
    await phone.tap('confirm-move')
    await phone.see('已经改好')
    expect((await stored()).map(({ start, status }) => [start, status])).toEqual([
      [nine, 'moved'],
      [nine + 50 * MINUTE, 'confirmed'],
    ])

    await phone.tap('see-mine')
    const [{ appointments: after }] = (await world.documents('people')) as unknown as [Person]
    await phone.tap(`cancel-${after[1]?.id}`)
    await phone.tap('confirm-cancel')
    await isClosed(phone, 'cancel-sheet')
    await expect.poll(async () => (await stored())[1]?.status).toBe('cancelled-by-client')
    expect(await phone.faults()).toEqual([])
  })

  it('stands on the page of its place; closed by the site, the person is told and chooses another time', async () => {
    const phone = await phoneOf(target)
    await phone.launch('pages/landing/index?scene=hx-la-01')
    await phone.tap('things-here')
    await phone.tap('thing-t-liuan-sand')
    await phone.tap(slot(nine))
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    const [{ appointments }] = (await world.documents('people')) as unknown as [Person]
    const appointmentId = appointments[0]?.id as string

    const manager = await world.as('sample-manager')
    const change = { kind: 'closing', closing: { date: saturday, from: 540, until: 590 } } as const
    const decisions = [{ appointmentId, decision: { kind: 'choose' as const } }]
    valueOf(await manager.call(saveChange, { counsellorId: 't-liuan-sand', change, termsRevision: 0, decisions }))
    await phone.launch('resident/pages/appointments/index')
    await phone.see('沙盘（虚构）那时用不了了')
    expect(await phone.all(`change-substitute-${appointmentId}`).count()).toBe(0)
    await phone.tap(`change-time-${appointmentId}`)
    await phone.el(slot(nine + 50 * MINUTE)).waitFor()
    expect(await phone.all(slot(nine)).count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('is added by whoever manages the site: who may, how long, when', async () => {
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch('pages/me/index')
    await phone.tap('my-sites')
    await phone.tap('site-s-nantang')
    await phone.tap('add-thing')
    await phone.el('save-profile').waitFor()
    await phone.el('profile-name').fill('放松椅')
    await phone.tap('for-known')
    await phone.tap('save-profile')
    await phone.see('还没有开放，居民约不到')
    const chair = (await world.documents('counsellors')).find(({ name }) => name === '放松椅')
    expect(chair).toMatchObject({ selfServe: 'known', offers: [{ modes: ['room'], topics: [], open: false }] })
    await phone.launch(`counsellor/pages/offer/index?offer=one-to-one&counsellor=${chair?._id}`)
    await phone.tap('offer-open')
    await phone.tap('ask-offer')
    await phone.tap('save-change')
    await isClosed(phone, 'change-sheet')
    await expect
      .poll(async () => (await world.documents('counsellors')).find(({ name }) => name === '放松椅')?.offers)
      .toMatchObject([{ open: true }])
    expect(await phone.faults()).toEqual([])
  })
})
