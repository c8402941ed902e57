import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

/** On the web a page's code comes when it is first opened; these files hold the help page's. */
const folder = 'dist/h5/chunk'
const code = readdirSync(folder).filter((file) => readFileSync(`${folder}/${file}`, 'utf8').includes('电话号码的来源'))

describe('help whose code cannot be fetched, on the web build', () => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    expect(code).toHaveLength(1)
    phone = await Phone.open(browser, world.cloud.url, targets[0])
  })
  afterEach(() => phone.close())

  const number = (digits: string) => phone.page.getByRole('alert').getByRole('link', { name: digits, exact: true })

  async function openOn(path: string, answer: (route: Route) => unknown): Promise<void> {
    await phone.page.route(new RegExp(`/chunk/${code[0]}$`), async (route) => {
      await answer(route)
    })
    await phone.launch(path)
    await phone.el('help-entry').waitFor()
    await phone.rested()
  }

  // Why it cannot be had is found out by asking for the first file again, and that may take for ever too.
  const nobodyKnowsWhy = () =>
    phone.page.route(`${world.cloud.url}/`, (route) =>
      route.request().isNavigationRequest() ? route.continue() : undefined,
    )

  it.each(['pages/home/index', 'pages/me/index', 'resident/pages/soonest/index'])(
    'gives the numbers at once where it fails: %s',
    async (path) => {
      await openOn(path, (route) => route.abort('connectionfailed'))
      await nobodyKnowsWhy()
      await phone.tap('help-entry')
      for (const digits of ['12356', '120', '110']) {
        expect(await number(digits).getAttribute('href')).toBe(`tel:${digits}`)
        await number(digits).click({ trial: true })
      }
      await phone.el('help-entry').waitFor()
    },
  )

  it('gives the numbers while it does not come, and takes them away for help itself', async () => {
    const held: Route[] = []
    await openOn('pages/me/index', (route) => held.push(route))
    await phone.tap('help-entry')
    await number('12356').click({ trial: true })
    await expect.poll(() => held.length).toBeGreaterThan(0)
    await Promise.all(held.map((route) => route.continue()))
    await phone.see('现在就可以打电话')
    await expect.poll(() => number('12356').count()).toBe(0)
  })
})
