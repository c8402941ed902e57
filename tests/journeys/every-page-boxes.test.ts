import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boxFaults } from '../support/boxes/measure'
import { openBrowser, targets } from '../support/browser'
import { bringTheCast, now } from '../support/pages/cast'
import { type DrawnPage, fullOf, type Scene, scenesOf } from '../support/pages/drawn-page'
import { exitFault } from '../support/pages/exit-fault'
import { everyPage } from '../support/pages/index'
import { shareOut } from '../support/pages/share-out'
import { type Look, Stage, usualLook } from '../support/pages/stage'
import { whole } from '../support/whole'
import { openWorld, type World } from '../support/world'

/** A small phone, the one the screens are drawn for, and a desk. */
const sizes = [
  { width: 320, height: 568 },
  { width: 375, height: 812 },
  { width: 1280, height: 800 },
]
const roots = { H5: 'body', weapp: '.phone-pages' } as const

/** What a finger is to hit, in pixels: 44 usually, 60 in the largest type, as 适老化 asks. */
interface Size {
  readonly name: string
  readonly type: Look['type']
  readonly least: number
}
const usual: Size = { name: '标准', type: 1, least: 44 }
const large: Size = { name: '大', type: 1.25, least: 44 }
const largest: Size = { name: '特大', type: 1.5, least: 60 }

interface Looked {
  readonly page: DrawnPage
  readonly scene: Scene
  readonly name: string
}
const full = everyPage.map((page): Looked => ({ page, scene: fullOf(page), name: 'full' }))
const sheets = everyPage.flatMap((page) =>
  scenesOf(page)
    .filter(([name]) => name.endsWith('sheet'))
    .map(([name, scene]): Looked => ({ page, scene, name })),
)

/** More with each page. */
const patience = { timeout: 600_000 }

describe.each(targets)('where things lie on every page of the $name build', patience, (target) => {
  let world: World
  let browser: Browser
  let stages: Stage[]

  beforeAll(async () => {
    world = await openWorld({ withBuilds: true, at: now })
    await bringTheCast(world)
    browser = await openBrowser()
    stages = await Promise.all([1, 2].map(() => Stage.open(browser, world.cloud.url, target)))
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })

  /** Every control large enough and within reach, help over none of them, and every word to be read. */
  async function faultsIn(
    looked: readonly Looked[],
    { type, least }: Size,
    windows: typeof sizes,
    last?: (stage: Stage) => Promise<string | null>,
  ): Promise<string> {
    const found = await shareOut(stages, looked, async (stage, { page, scene, name }) => {
      await stage.set(page, scene, { ...usualLook, type })
      const faults: string[] = []
      for (const size of windows) {
        await stage.phone.page.setViewportSize(size)
        const look = () => boxFaults(stage.phone.page, { root: roots[target.name], least })
        let wrong = await look()
        if (wrong.length > 0) {
          // A window that becomes another page's width draws it anew, and taps rest for a moment.
          await expect.poll(() => stage.phone.page.locator('[class*=resting]').count()).toBe(0)
          wrong = await look()
        }
        faults.push(...wrong.map(({ rule, what }) => `${page.path}, ${name}, ${size.width}: ${rule}: ${what}`))
      }
      const wrong = await last?.(stage)
      return wrong ? [...faults, `${page.path}: ${wrong}`] : faults
    })
    return found.flat().join('\n')
  }

  // What lies right in the usual and the largest type lies right between them: on one of the builds that is looked at too.
  it.each(target.name === 'H5' || whole ? [large, largest] : [largest])(
    'is right at 320, 375 and 1280 wide in $name',
    async (size) => {
      expect(await faultsIn(full, size, sizes)).toBe('')
    },
  )

  it('is right at 320, 375 and 1280 wide in 标准, and everywhere the quick exit leads away', async () => {
    expect(await faultsIn(full, usual, sizes, (stage) => exitFault(stage, target))).toBe('')
  })

  it('is right on every sheet of a small phone in 特大', async () => {
    expect(sheets.length).toBeGreaterThan(4)
    expect(await faultsIn(sheets, largest, sizes.slice(0, 1))).toBe('')
  })

  it('has words of one size, however wide the window', async () => {
    const [stage] = stages
    const help = everyPage.find(({ path }) => path === 'pages/help/index')
    if (!stage || !help) throw new Error('no help page')
    await stage.set(help, fullOf(help))
    for (const size of sizes) {
      await stage.phone.page.setViewportSize(size)
      const ofNumber = stage.phone.el('dial-12356').evaluate((one) => getComputedStyle(one).fontSize)
      expect(await ofNumber, String(size.width)).toBe('16px')
    }
  })
})
