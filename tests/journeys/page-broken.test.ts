import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, targets } from '../support/browser'
import { bringTheCast, now, regular } from '../support/pages/cast'
import { Stage } from '../support/pages/stage'
import { openWorld, type World } from '../support/world'

/** In the page: what is drawn from a list whose first element holds this fails, until `broken.mends` says otherwise. */
function breakDrawing([field, value]: readonly [string, string]): void {
  const broken = { mends: false }
  Reflect.set(globalThis, 'broken', broken)
  const map = Array.prototype.map
  Array.prototype.map = function (this: unknown[], ...args: Parameters<typeof map>) {
    const first = this[0] as Record<string, unknown> | null | undefined
    if (!broken.mends && typeof first === 'object' && first?.[field] === value) throw new TypeError('broken on purpose')
    return map.apply(this, args)
  } as typeof map
}

/** A page of the main package and one of a package of its own, each by a list that no other page draws. */
const pages = [
  ['home', 'pages/home/index', ['id', 'assess']],
  ['the kept results', 'resident/pages/kept/index', ['id', 'kept-lately']],
] as const

describe.each(targets)('a page that breaks while it is drawn, on the $name build', (target) => {
  let world: World
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    stage = await Stage.open(browser, world.cloud.url, target)
    return () => stage.close()
  })

  async function open(path: string, what: readonly [string, string]): Promise<void> {
    await stage.phone.page.context().addInitScript(breakDrawing, what)
    await stage.arrange({ who: regular })
    await stage.phone.launch(path)
    await stage.phone.el('page-broken').waitFor()
  }

  const mend = () =>
    stage.phone.page.evaluate(() => {
      Reflect.set(Reflect.get(globalThis, 'broken') as object, 'mends', true)
    })

  it.each(pages)('leaves the numbers and help: %s', async (_, path, what) => {
    await open(path, what)
    await stage.phone.see('不是你做错了什么')
    await stage.phone.el('dial-12356').click({ trial: true })
    await stage.phone.tap('help-entry')
    await stage.phone.see('现在就可以打电话')
  })

  it.each(pages)('comes back on trying again once the fault has passed: %s', async (_, path, what) => {
    await open(path, what)
    await mend()
    await stage.phone.tap('broken-again')
    await expect.poll(() => stage.phone.el('page-broken').count()).toBe(0)
    await stage.phone.el('help-entry').waitFor()
  })

  it('offers no third try, and leads home', async () => {
    await open(pages[1][1], pages[1][2])
    await stage.phone.tap('broken-again')
    await stage.phone.el('page-broken').waitFor()
    await expect.poll(() => stage.phone.el('broken-again').count()).toBe(0)
    await stage.phone.tap('broken-home')
    await stage.phone.el('entry-read').waitFor()
  })
})
