import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { cutOff, reconnect } from '../support/phones'
import { openWorld, type World } from '../support/world'

describe.each(targets)('a network that comes back, on the $name build', (target) => {
  let world: World
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
    world = await openWorld({ withBuilds: true })
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  it('is used at once: what failed is asked again by itself', async () => {
    const phone = await Phone.open(browser, world.cloud.url, target)
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    await phone.hasAll()
    await cutOff(phone)
    await phone.tap('entry-booking')
    await phone.see(/再试一次/)
    expect(await phone.all('counsellor-').count()).toBe(0)
    await reconnect(phone)
    await phone.all('counsellor-').first().waitFor()
    await expect.poll(() => phone.sees(/再试一次/)).toBe(false)
    await phone.close()
  })

  it('brings up to date what stood there from before', async () => {
    const phone = await Phone.open(browser, world.cloud.url, target)
    const context: BrowserContext = phone.page.context()
    await phone.launch('pages/booking/index')
    await phone.all('counsellor-').first().waitFor()
    await phone.page.waitForLoadState('networkidle')
    await context.setOffline(true)
    const asked: string[] = []
    phone.page.on('request', (request) => asked.push(request.url()))
    await context.setOffline(false)
    await expect.poll(() => asked.filter((url) => url.endsWith('/call/appointments')).length).toBeGreaterThan(0)
    await phone.close()
  })
})
