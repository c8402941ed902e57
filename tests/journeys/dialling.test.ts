import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

const site = {
  id: 's-chenguang',
  nodeId: 'n-chenguang',
  name: '晨光心理服务站',
  address: '邻里中心二楼',
  rooms: [],
  openingHours: [],
  phone: '02000000000',
}

/** From each place that offers one, by pressing the middle of its round sign, where a thumb goes. */
const places = [
  ['the first line on help', 'pages/help/index', 'dial-12356', '12356'],
  ['the ambulance on help', 'pages/help/index', 'dial-120', '120'],
  ['the line on home', 'pages/home/index', 'dial-12356', '12356'],
  ['the site where the code hangs', 'pages/landing/index?scene=hx-cg-01', 'site-phone', '02000000000'],
] as const

describe('a number that is pressed', () => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true })
    await world.put('sites', site)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  async function press(phone: Phone, id: string): Promise<void> {
    const sign = phone.el(id).getByLabel('拨打').or(phone.el(id))
    await sign.last().click()
  }

  it.each(places)('is handed to the phone on weapp: %s', async (_, path, id, number) => {
    const phone = await Phone.open(browser, world.cloud.url, targets[1])
    await phone.launch(path)
    await press(phone, id)
    const calls = () =>
      phone.page.evaluate(() => {
        const { outside } = Reflect.get(globalThis, '__client') as {
          outside: { phoneCalls: { phoneNumber: string }[] }
        }
        return outside.phoneCalls.map(({ phoneNumber }) => phoneNumber)
      })
    await expect.poll(calls).toEqual([number])
    // Not calling after all is nothing that went wrong.
    await phone.choose('取消')
    expect(await phone.faults()).toEqual([])
    await phone.close()
  })

  it.each(places)('is handed to the browser on H5: %s', async (_, path, id, number) => {
    const phone = await Phone.open(browser, world.cloud.url, targets[0])
    const session: CDPSession = await phone.page.context().newCDPSession(phone.page)
    const asked: string[] = []
    await session.send('Page.enable')
    session.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url))
    await phone.launch(path)
    await phone.el(id).waitFor()
    asked.length = 0
    await press(phone, id)
    await expect.poll(() => asked).toEqual([`tel:${number}`])
    await phone.close()
  })
})
