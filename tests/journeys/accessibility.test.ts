import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { bareNumbers } from '../support/bare-numbers'
import { openBrowser, targets } from '../support/browser'
import { bringTheCast, now } from '../support/pages/cast'
import { fullOf } from '../support/pages/drawn-page'
import { everyPage } from '../support/pages/index'
import { Stage } from '../support/pages/stage'
import { openWorld, type World } from '../support/world'

/** Where numbers stand as they are written down or printed: what a keeper keeps, and what hangs on a wall. */
const asTheyStand = /^(community\/pages\/lines|leaflets\/pages\/sheet)\//

describe('the web build, read by axe', () => {
  let world: World
  let browser: Browser
  let stage: Stage

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
    stage = await Stage.open(browser, world.cloud.url, targets[0])
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  it.each(everyPage.map((page) => [page.path, page] as const))(
    'has no fault on %s, light or dark, and no number of a help line that cannot be tapped',
    async (_, page) => {
      await stage.set(page, fullOf(page))
      expect(await axeFaults(stage.phone.page)).toEqual([])
      if (!asTheyStand.test(page.path)) expect(await bareNumbers(stage.phone.page)).toEqual([])
      await stage.phone.page.emulateMedia({ colorScheme: 'dark' })
      expect(await axeFaults(stage.phone.page)).toEqual([])
    },
  )

  it('would find one', async () => {
    const { page } = stage.phone
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'))
    expect(await axeFaults(page)).toContainEqual(expect.stringContaining('image-alt'))
  })
})
