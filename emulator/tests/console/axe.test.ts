import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, phoneSize } from '../support/chromium'
import { ConsolePage } from '../support/console-page'
import { type ConsoleWorld, openConsoleWorld } from '../support/console-world'

let world: ConsoleWorld
let browser: Browser
let user: ConsolePage
let page: Page

beforeAll(async () => {
  world = await openConsoleWorld()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})
beforeEach(async () => {
  user = await ConsolePage.open(browser, world.cloud.url)
  page = user.page
})
afterEach(async () => {
  await user.close()
  expect(user.errors).toEqual([])
})

describe.each(['light', 'dark'] as const)('the console in %s, read by axe', (colorScheme) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const places = [
    'overview',
    'data',
    'data/notes',
    'data/notes?id="n03"',
    'calls',
    'calls/by-hand',
    'timers',
    'messages',
  ]
  const rest = ['files', 'clock', 'faults', 'calls/999', 'data/nowhere', 'data/notes?new=1']

  async function violations(): Promise<string[]> {
    await page.evaluate(axe)
    return page.evaluate(async () => {
      const run = Reflect.get(globalThis, 'axe') as {
        run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
      }
      return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
    })
  }

  it('has no fault in any section, and nothing wider than a phone', async () => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(phoneSize)
    world.cloud.faults.latency(1)
    world.cloud.clock.advance(3_600_000)
    await world.cloud.call('shelf', {}, { openid: 'o-reader' })
    const [call] = world.cloud.calls.list()
    await world.cloud.timers.runNow('reminders', 'each-morning')
    for (const place of [...places, ...rest, `calls/${call?.id}`]) {
      await user.go(place)
      await page.getByRole('heading', { level: 1 }).waitFor()
      // An overview reads several things at once.
      await expect.poll(() => page.getByText('正在读取…').count()).toBe(0)
      expect(await violations(), place).toEqual([])
      const width = await page.evaluate(() => globalThis.document.documentElement.scrollWidth)
      expect(width, place).toBeLessThanOrEqual(phoneSize.width)
    }
    await user.go('data/notes?id="n05"')
    await user.see('正在制造故障')
    await user.see(/比真实时间快 1 小时/)
    await user.press('删除这个文档')
    await page.getByRole('dialog').waitFor()
    expect(await violations(), 'a dialog').toEqual([])
    await user.press('取消')
    world.cloud.faults.clear()
    world.cloud.clock.reset()
    await page.evaluate(() =>
      globalThis.document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'),
    )
    expect(await violations()).toContainEqual(expect.stringContaining('image-alt'))
  })
})
