import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, phoneSize } from '../support/browser'
import { openWorld, type World } from '../support/world'

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const pages = [
  'pages/home/index',
  'pages/assess/index',
  'pages/booking/index',
  'pages/read/index',
  'pages/me/index',
  'pages/landing/index?scene=hx-cg-01',
  'pages/landing/index?scene=nowhere',
  'pages/help/index',
  'pages/calm/index',
  'resident/pages/article/index?id=a03',
  'resident/pages/before-test/index',
  'resident/pages/kept/index',
  'resident/pages/counsellor/index?id=c-anhe',
  'resident/pages/appointments/index',
  'resident/pages/soonest/index',
  'counsellor/pages/agenda/index',
]

/** What axe finds on the page in front, as lines a person can act on. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const runner = Reflect.get(globalThis, 'axe') as { run(): Promise<{ violations: Violation[] }> }
    return (await runner.run()).violations
  })
  return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 120)}`)
}

describe.each(['light', 'dark'] as const)('the web build in %s, read by axe', (colorScheme) => {
  let world: World
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, withBar: false })
    browser = await openBrowser()
    const context = await browser.newContext({ viewport: phoneSize, colorScheme, locale: 'zh-CN' })
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  it.each(pages)('has no fault on %s', async (path) => {
    await page.goto('about:blank')
    await page.goto(`${world.cloud.url}/#/${path}`)
    await page.locator('main').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await faultsOf(page)).toEqual([])
  })

  it('would find one', async () => {
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'))
    expect(await faultsOf(page)).toContainEqual(expect.stringContaining('image-alt'))
  })
})
