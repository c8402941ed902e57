import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff, loseReplies, reconnect } from '../support/phones'

const { world, phoneOf } = aStreet()
const place = `slot-${mondayAt(16, 30)}`

async function openSheet(phone: Phone): Promise<void> {
  await phone.launch('resident/pages/counsellor/index?id=c-songbai')
  await phone.tap(place)
  await phone.el('confirm-booking').waitFor()
}

describe.each(targets)('a lost reply on the $name build', (target) => {
  it('to a booking that was done: the program looks and shows the code', async () => {
    const phone = await phoneOf(target)
    await openSheet(phone)
    await loseReplies(phone, 'book')
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    expect(await world.appointments()).toHaveLength(1)
  })

  it('to a booking, with nobody to ask: says it does not know, leads to my appointments, and may be tried again', async () => {
    const phone = await phoneOf(target)
    await openSheet(phone)
    await loseReplies(phone, 'book', { cutOff: true })
    await phone.tap('confirm-booking')
    await phone.see(/不确定约上没有/)
    await phone.see(/选好的时间还在/)
    expect(await phone.el('not-now').count()).toBe(0)
    await phone.page.getByRole('button', { name: '关闭' }).locator('visible=true').first().click()
    await phone.el('booking-doubt').waitFor()
    await phone.tap('see-mine')
    await phone.see(/网络好像断了/)
    await reconnect(phone)
    await phone.el('appointment-code').waitFor()
    expect(await world.appointments()).toHaveLength(1)
  })

  it('to a booking, tried again, gives the same place, and no doubt is left', async () => {
    const phone = await phoneOf(target)
    await openSheet(phone)
    await loseReplies(phone, 'book', { cutOff: true })
    await phone.tap('confirm-booking')
    await phone.el('booking-trouble').waitFor()
    await reconnect(phone)
    await phone.tap('confirm-booking')
    const code = await phone.el('appointment-code').innerText()
    expect(await world.appointments()).toMatchObject([{ code }])
  })

  it('to a cancellation that was done: the program looks and says so', async () => {
    const phone = await phoneOf(target)
    await openSheet(phone)
    await phone.tap('confirm-booking')
    await phone.tap('see-mine')
    await phone.all('cancel-').first().click()
    await loseReplies(phone, 'cancel')
    await phone.tap('confirm-cancel')
    await phone.el('called-off').waitFor()
    await expect.poll(() => phone.el('cancel-sheet').count()).toBe(0)
  })

  it('to a cancellation, with nobody to ask: says it does not know, and a further try is safe', async () => {
    const phone = await phoneOf(target)
    await openSheet(phone)
    await phone.tap('confirm-booking')
    await phone.tap('see-mine')
    await phone.all('cancel-').first().click()
    await loseReplies(phone, 'cancel', { cutOff: true })
    await phone.tap('confirm-cancel')
    await phone.see(/不确定取消了没有/)
    expect(await world.appointments()).toMatchObject([{ status: 'cancelled-by-client' }])
    await reconnect(phone)
    await phone.tap('confirm-cancel')
    await phone.el('called-off').waitFor()
    await expect.poll(() => phone.el('cancel-sheet').count()).toBe(0)
  })
})

describe.each(targets)('a booking that never reached the cloud, on the $name build', (target) => {
  it('is said not to be known, and once the cloud can be asked no doubt is left', async () => {
    const phone = await phoneOf(target)
    await openSheet(phone)
    await cutOff(phone)
    await phone.tap('confirm-booking')
    await phone.see(/不确定约上没有/)
    await phone.page.getByRole('button', { name: '关闭' }).locator('visible=true').first().click()
    await phone.el('booking-doubt').waitFor()
    await phone.tap('see-mine')
    await phone.see(/网络好像断了/)
    await reconnect(phone)
    await phone.see('还没有预约过。想找人谈一谈的时候，随时可以来。')
    await phone.page.goBack()
    await phone.el('still-held').waitFor()
    await expect.poll(() => phone.el('booking-doubt').count()).toBe(0)
    expect(await world.appointments()).toMatchObject([{ status: 'held', start: mondayAt(16, 30) }])
    await phone.tap('go-on')
    await phone.tap('confirm-booking')
    await phone.el('appointment-code').waitFor()
    expect(await world.appointments()).toMatchObject([{ status: 'confirmed', start: mondayAt(16, 30) }])
  })
})
