import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dateOf } from '#core/domain/time'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

describe.each(targets)('booking a counsellor on the $name build', (target) => {
  let world: World
  let browser: Browser
  const phones: Phone[] = []

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    world = await openWorld({ withBuilds: true })
  })
  afterEach(async () => {
    await Promise.all(phones.splice(0).map((phone) => phone.close()))
    await world.close()
  })

  async function phoneOf(openid: string): Promise<Phone> {
    const phone = await Phone.open(browser, world.cloud.url, target)
    phones.push(phone)
    await phone.become(openid)
    return phone
  }

  async function openCounsellor(phone: Phone): Promise<void> {
    await phone.launch('pages/booking/index')
    await phone.tap('counsellor-c-songbai')
    await phone.all('slot-').first().waitFor()
  }

  it('books a place, the counsellor sees it, it is cancelled and free again', async () => {
    const resident = await phoneOf('sample-resident')
    await openCounsellor(resident)
    const place = resident.all('slot-').last()
    const start = await resident.idAfter(place, 'slot-')
    await place.click()
    await resident.see('免费')
    await resident.tap('confirm-booking')
    const code = (await resident.el('appointment-code').innerText()).trim()
    expect(code).toMatch(/^[A-Z0-9]{4}$/)

    const counsellor = await phoneOf('sample-counsellor-2')
    await counsellor.launch('pages/me/index')
    await counsellor.tap('my-agenda')
    await counsellor.see(code)

    const neighbour = await phoneOf('sample-resident-2')
    await openCounsellor(neighbour)
    expect(await neighbour.el(`slot-${start}`).count()).toBe(0)

    await resident.tap('see-mine')
    await resident.all('cancel-').first().click()
    await resident.tap('confirm-cancel')
    await resident.see(/已取消/)

    await openCounsellor(neighbour)
    await neighbour.tap(`day-${dateOf(Number(start))}`)
    await neighbour.el(`slot-${start}`).waitFor()
    for (const phone of phones) expect(await phone.faults()).toEqual([])
  })

  it('tells the slower of two that the place is gone, and shows what is still free', async () => {
    const [first, second] = [await phoneOf('sample-resident'), await phoneOf('sample-resident-2')]
    await openCounsellor(first)
    await openCounsellor(second)
    const start = await first.idAfter(first.all('slot-').first(), 'slot-')
    for (const phone of [first, second]) await phone.tap(`slot-${start}`)
    await first.tap('confirm-booking')
    await first.el('appointment-code').waitFor()
    await second.tap('confirm-booking')
    await second.el('booking-refused').waitFor()
    await expect.poll(() => second.el(`slot-${start}`).count()).toBe(0)
    const kept = (await world.documents('appointments')).filter(({ start: at }) => String(at) === start)
    expect(kept).toHaveLength(1)
  })

  it('keeps the choice when the network goes away, and shows no counsellor page to a resident', async () => {
    const resident = await phoneOf('sample-resident')
    await resident.launch('counsellor/pages/agenda/index')
    await resident.el('not-allowed').waitFor()
    await openCounsellor(resident)
    await resident.all('slot-').first().click()
    await resident.el('confirm-booking').waitFor()
    await world.cloud.stop()
    await resident.tap('confirm-booking')
    await resident.see(/选好的时间还在/)
  })
})
