import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

const pages = [
  'pages/landing/index?scene=hx-cg-01',
  'pages/home/index',
  'pages/assess/index',
  'pages/booking/index',
  'pages/read/index',
  'pages/me/index',
  'pages/help/index',
  'resident/pages/article/index?id=a03',
  'resident/pages/counsellor/index?id=c-songbai',
  'resident/pages/appointments/index',
]

/** Lines a person can act on: what can be tapped on the page in front and is lower or narrower than `least`. */
async function tooSmall(page: Page, least: number): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  return page.evaluate((wanted) => {
    const kinds = 'button, [role=button], [role=radio]'
    // The bars of the phone and the bar of sample people are not the program's.
    const ours = [...document.querySelectorAll<HTMLElement>(kinds)].filter(
      (one) => one.checkVisibility() && !one.closest('.phone-bar, .phone-tabs, aside'),
    )
    const found = ours.length > 0 ? [] : ['nothing to tap']
    for (const one of ours) {
      const { width, height } = one.getBoundingClientRect()
      // Half a pixel is lost to rounding at most.
      if (Math.min(width, height) < wanted - 0.5) found.push(`${one.id || one.textContent}: ${width} × ${height}`)
    }
    return found
  }, least)
}

describe.each(targets)('what a finger is to hit on the $name build', (target) => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
    world = await openWorld({ withBuilds: true })
  })
  afterAll(async () => {
    await world.close()
    await browser.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, target)
    await phone.become('sample-resident')
  })
  afterEach(() => phone.close())

  async function chooseType(size: string): Promise<void> {
    await phone.launch('pages/me/index')
    await phone.tap(`type-${size}`)
    await expect.poll(() => phone.el(`type-${size}`).getAttribute('aria-checked')).toBe('true')
  }

  /** Every page, a question, and the sheet before a booking. */
  async function walk(least: number): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {}
    const look = async (name: string) => {
      const small = await tooSmall(phone.page, least)
      if (small.length > 0) found[name] = small
    }
    for (const page of pages) {
      await phone.launch(page)
      await phone.page.locator('main, [role=main]').locator('visible=true').last().waitFor()
      await look(page)
    }
    await phone.launch('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.tap('start-test')
    await phone.el('answer-0').waitFor()
    await look('a question')
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.all('slot-').first().click()
    await phone.el('confirm-booking').waitFor()
    await look('the sheet')
    return found
  }

  it('is 44 px or more, also on a phone 320 wide', async () => {
    await phone.page.setViewportSize({ width: 320, height: 568 })
    await chooseType('1')
    expect(await walk(44)).toEqual({})
  })

  it('is 60 px or more with the largest type, as 适老化 asks', async () => {
    await chooseType('1.5')
    expect(await walk(60)).toEqual({})
  })

  it('and its words are of one size, however wide the window', async () => {
    await chooseType('1')
    const words: string[] = []
    for (const width of [320, 480]) {
      await phone.page.setViewportSize({ width, height: 800 })
      await phone.launch('pages/help/index')
      await phone.el('dial-12356').waitFor()
      words.push(await phone.el('dial-12356').evaluate((one) => getComputedStyle(one).fontSize))
    }
    expect(words).toEqual(['16px', '16px'])
  })
})
