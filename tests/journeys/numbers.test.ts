import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareNumbers } from '../support/bare-numbers'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

/** Where they stand in running text before anybody has done anything; every page with everything on it: every-page-boxes.test.ts. */
const pages = [
  'pages/home/index',
  'pages/landing/index?scene=hx-nt-01',
  'pages/landing/index?scene=nowhere',
  ...['?id=a03', '?id=a04', '?id=a05', ''].map((query) => `resident/pages/article/index${query}`),
]

/** Called or written to; on weapp a link is told by its name alone. */
const numbers = (phone: Phone) =>
  phone.page.locator(
    'a[href^="tel:"], a[href^="sms:"], [role=link][aria-label^="拨打"], [role=link][aria-label^="发短信"]',
  )

describe.each(targets)('the numbers in running text, on the $name build', (target) => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true })
    browser = await openBrowser()
    phone = await Phone.open(browser, world.cloud.url, target)
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  // The weapp build is walked without a browser: tests/pages/numbers.test.ts.
  it.runIf(target.name === 'H5')('can all be tapped, where one comes first and in articles', async () => {
    for (const page of pages) {
      await phone.launch(page)
      await phone.page.getByRole('main').or(phone.page.locator('[aria-role=main]')).first().waitFor()
      await phone.page.waitForLoadState('networkidle')
      expect(await bareNumbers(phone.page), page).toEqual([])
    }
  })

  it.runIf(target.name === 'H5')(
    'can be tapped on the sheets that ask for consent and tell of this program',
    async () => {
      await phone.launch('pages/me/index')
      await phone.tap('about')
      await phone.see(/心邻不是急救/)
      expect(await bareNumbers(phone.page)).toEqual([])
      expect(await numbers(phone).locator('visible=true').count()).toBe(3)
      await phone.launch('resident/pages/counsellor/index?id=c-anhe')
      await phone.all('slot-').first().click()
      await phone.see(/预约不是急救/)
      expect(await bareNumbers(phone.page)).toEqual([])
      expect(await numbers(phone).locator('visible=true').count()).toBeGreaterThanOrEqual(3)
    },
  )

  const looks = [
    [1, 375],
    [1.25, 375],
    [1.5, 320],
    [1, 1280],
  ] as const
  const become = async (type: number, width: number) => {
    await phone.launch('pages/me/index')
    await phone.tap(`type-${type}`)
    await expect.poll(() => phone.el(`type-${type}`).getAttribute('aria-checked')).toBe('true')
    await phone.page.setViewportSize({ width, height: 812 })
  }

  it.each(looks)('are large enough for a finger, in %s times the type on a screen %s wide', async (type, width) => {
    await become(type, width)
    await phone.launch('resident/pages/article/index?id=a05')
    await numbers(phone).locator('visible=true').first().waitFor()
    await phone.rested()
    const missed = await numbers(phone).evaluateAll((found) =>
      found
        .filter((one) => one.checkVisibility())
        .flatMap((one) => {
          one.scrollIntoView({ block: 'center', behavior: 'instant' })
          const { left, right, top, bottom } = one.getBoundingClientRect()
          const [x, y] = [(left + right) / 2, (top + bottom) / 2]
          // Half of 44 px to every side, less the rounding of a pixel.
          const around = [
            [0, 0],
            [0, -21],
            [0, 21],
            [-21, 0],
            [21, 0],
          ] as const
          return around
            .map(([aside, down]) => ({ aside, down, hit: document.elementFromPoint(x + aside, y + down) }))
            .filter(({ hit }) => !found.some((number) => number.contains(hit)))
            .map(({ aside, down }) => `${one.textContent} at ${aside},${down}`)
        }),
    )
    expect(await numbers(phone).locator('visible=true').count()).toBeGreaterThanOrEqual(4)
    expect(missed).toEqual([])
  })

  it.each(looks)(
    'are never dialled for their neighbours, in %s times the type on a screen %s wide',
    async (type, width) => {
      await become(type, width)
      await phone.launch('pages/help/index')
      await phone.el('help-sources').waitFor()
      await phone.rested()
      const wrong = await numbers(phone).evaluateAll((found) =>
        found
          .filter((one) => one.checkVisibility())
          .flatMap((one) => {
            one.scrollIntoView({ block: 'center', behavior: 'instant' })
            const { left, right, top, bottom } = one.getBoundingClientRect()
            const [middle, half] = [(top + bottom) / 2, Number.parseFloat(getComputedStyle(one).fontSize) / 2]
            // What is seen of the digits: their middle, and a pixel within each of their edges.
            return [left + 1, (left + right) / 2, right - 1]
              .flatMap((x) =>
                [middle - half + 1, middle, middle + half - 1].map((y) => document.elementFromPoint(x, y)),
              )
              .filter((hit) => !one.contains(hit))
              .map((hit) => `a press on ${one.textContent} meets ${hit?.textContent?.slice(0, 20)}`)
          }),
      )
      expect(await numbers(phone).locator('visible=true').count()).toBeGreaterThanOrEqual(8)
      expect(wrong).toEqual([])
    },
  )

  it.runIf(target.name === 'H5')('dial what they say', async () => {
    await phone.launch('resident/pages/article/index?id=a05')
    await numbers(phone).locator('visible=true').filter({ hasText: '110' }).first().click()
    await phone.el('called-number').waitFor()
    expect(await phone.el('called-number').innerText()).toBe('110')
  })
})
