import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

// That it is a tap away on every page is seen where the phone refuses its storage: every-page-phones.test.ts.
describe.each(targets)('help on the $name build', (target) => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    world = await openWorld({ withBuilds: true })
    phone = await Phone.open(browser, world.cloud.url, target, { moves: true })
  })
  afterEach(async () => {
    await phone.close()
    await world.close()
  })

  it('works with the cloud stopped, and waits for nothing', async () => {
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    await phone.hasAll()
    await world.cloud.stop()
    await phone.tap('entry-help')
    for (const number of ['12356', '12355', '120', '110']) await phone.el(`dial-${number}`).waitFor()
    await phone.see('如果难受的是你')
  })

  it('stays within reach behind a code nobody knows', async () => {
    await phone.launch('pages/landing/index?scene=nowhere')
    await phone.see(/没有认出这个码/)
    await phone.tap('way-help')
    await phone.el('dial-120').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})
