import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

const desk = { width: 1280, height: 800 }
/** Too narrow for a whole list: one question after the other. */
const tablet = { width: 820, height: 1180 }
const onItsSide = { width: 667, height: 375 }
const counsellor = 'resident/pages/counsellor/index?id=c-songbai'

describe('windows other than an upright phone', () => {
  let world: World
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await openBrowser()
    world = await openWorld({ withBuilds: true, withBar: false })
  })
  afterAll(async () => {
    await world.close()
    await browser.close()
  })
  afterEach(() => page.context().close())

  async function open(path: string, options: BrowserContextOptions, base = '/'): Promise<void> {
    const context = await browser.newContext({ locale: 'zh-CN', ...options })
    page = await context.newPage()
    await page.goto(`${world.cloud.url}${base}#/${path}`)
  }

  const el = (id: string) => page.locator(`[id="${id}"], [id$="--${id}"]`).locator('visible=true').last()
  const all = (prefix: string) => page.locator(`[id^="${prefix}"], [id*="--${prefix}"]`).locator('visible=true')
  const style = (id: string, name: string) =>
    el(id).evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name)

  async function question(): Promise<void> {
    await el('scale-phq9').click()
    await el('start-test').click()
    await el('answer-0').waitFor()
  }

  it.each(targets)('show a mouse every day that can be booked on the $name build', async ({ base }) => {
    await open(counsellor, { viewport: desk }, base)
    await all('day-').first().waitFor()
    const main = await page.locator('main, [role=main]').last().boundingBox()
    const boxes = await Promise.all((await all('day-').all()).map((day) => day.boundingBox()))
    expect(boxes.length).toBeGreaterThan(14)
    const right = (main?.x ?? 0) + (main?.width ?? 0)
    expect(boxes.filter((box) => !box || box.x < (main?.x ?? 0) || box.x + box.width > right)).toEqual([])
  })

  it('let the arrow keys walk the days, up and down by a week', async () => {
    await open(counsellor, { viewport: desk })
    await all('day-').first().waitFor()
    const ids = await all('day-').evaluateAll((found) => found.map(({ id }) => id))
    await all('day-').first().focus()
    const walk = [
      ...([
        ['ArrowRight', 1],
        ['ArrowDown', 8],
        ['ArrowUp', 1],
        ['ArrowUp', 1],
        ['ArrowLeft', 0],
      ] as const),
      ...([
        ['ArrowLeft', -1],
        ['ArrowDown', -1],
        ['ArrowRight', 0],
      ] as const),
    ]
    for (const [key, at] of walk) {
      await page.keyboard.press(key)
      expect(await page.evaluate(() => document.activeElement?.id), key).toBe(ids.at(at))
    }
  })

  it('let the arrow keys walk the times, round at the end', async () => {
    await open(counsellor, { viewport: desk })
    // Of the last day there is: however late it is here today, it has all its places.
    await page.locator('[id^="day-"][aria-label*="个空位"]').last().click()
    await all('slot-').nth(1).waitFor()
    const prefix = 'slot-'
    const ids = await all(prefix).evaluateAll((found) => found.map(({ id }) => id))
    const here = () => page.evaluate(() => document.activeElement?.id)
    await all(prefix).first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await here()).toBe(ids[1])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowLeft')
    expect(await here()).toBe(ids.at(-1))
    await page.keyboard.press('ArrowDown')
    expect(await here()).toBe(ids[0])
  })

  it('tell the chosen answer from the others where the system picks the colours', async () => {
    await open('pages/assess/index', { viewport: tablet, forcedColors: 'active' })
    await question()
    await el('answer-1').click()
    await page.getByText('第 2 / 9 题').waitFor()
    await el('previous-question').click()
    await page.getByText('第 1 / 9 题').waitFor()
    expect(await el('answer-1').getAttribute('aria-checked')).toBe('true')
    expect(await style('answer-1', 'background-color')).not.toBe(await style('answer-2', 'background-color'))
    expect(await style('answer-1', 'color')).not.toBe(await style('answer-2', 'color'))
  })

  it('tell the chosen day, and the ground from icons and progress, where the system picks the colours', async () => {
    await open(counsellor, { viewport: desk, forcedColors: 'active' })
    await all('day-').first().waitFor()
    const grounds = await all('day-').evaluateAll((days) =>
      days.map((day) => `${day.getAttribute('aria-checked')} ${getComputedStyle(day).backgroundColor}`),
    )
    const groundsOf = (checked: boolean) =>
      new Set(grounds.filter((one) => one.startsWith(`${checked} `)).map((one) => one.split(' ').slice(1).join(' ')))
    expect(groundsOf(true).size).toBe(1)
    expect([...groundsOf(true)].filter((one) => groundsOf(false).has(one))).toEqual([])
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const icon = await el('back')
      .locator('[class*=icon]')
      .evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(icon).not.toBe(ground)
    await page.setViewportSize(tablet)
    await page.goto(`${world.cloud.url}/#/pages/assess/index`)
    await question()
    const bar = await page.locator('[role=progressbar] > *').evaluate((one) => getComputedStyle(one).backgroundColor)
    expect(bar).not.toBe(ground)
  })

  it('show every answer at once on a phone on its side', async () => {
    await open('pages/assess/index', { viewport: onItsSide, hasTouch: true, isMobile: true })
    await question()
    const footer = await el('next-question').boundingBox()
    const boxes = await Promise.all((await all('answer-').all()).map((answer) => answer.boundingBox()))
    expect(boxes).toHaveLength(4)
    expect(boxes.filter((box) => !box || box.y + box.height > (footer?.y ?? 0))).toEqual([])
  })

  it('print an article whole and without what can only be tapped', async () => {
    await open('resident/pages/article/index?id=a03', { viewport: desk, colorScheme: 'dark' })
    await el('article-review').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('header, button').locator('visible=true').count()).toBe(0)
    const [height = 0, article = 0] = await page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.querySelector('article')?.offsetHeight ?? 0,
    ])
    expect(height).toBeGreaterThan(article)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(246, 244, 238)')
  })

  it.each(targets)('keep a word without end off the arrow beside it on the $name build', async ({ base }) => {
    // As long as a name may be.
    const name = 'Ohneleerzeichen'.repeat(4)
    const [{ _id: id, ...counsellor } = { _id: '' }] = await world.documents('counsellors')
    await world.put('counsellors', { ...counsellor, id: String(id), name })
    await open('pages/booking/index', { viewport: { width: 320, height: 568 } }, base)
    const words = await page.getByText(name).locator('visible=true').boundingBox()
    const arrow = await el(`counsellor-${id}`).locator('[class*=more]').boundingBox()
    await world.put('counsellors', { ...counsellor, id: String(id) })
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(arrow?.x ?? 0)
    expect((arrow?.x ?? 320) + (arrow?.width ?? 0)).toBeLessThanOrEqual(320)
  })
})
