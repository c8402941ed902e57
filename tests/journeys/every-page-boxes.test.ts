import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeColourFaults, axeFaults } from '../support/axe'
import { bareNumbers } from '../support/bare-numbers'
import { boxFaults } from '../support/boxes/measure'
import { openBrowser, targets } from '../support/browser'
import { bringTheCast, now } from '../support/pages/cast'
import { type DrawnPage, fullOf, type Scene, scenesOf } from '../support/pages/drawn-page'
import { exitFault } from '../support/pages/exit-fault'
import { everyPage } from '../support/pages/index'
import { onItsBuild, shareOut } from '../support/pages/share-out'
import { type Look, Stage, usualLook } from '../support/pages/stage'
import { whole } from '../support/whole'
import { openWorld, type World } from '../support/world'

const smallPhone = { width: 320, height: 568 }
/** The one the screens are drawn for. */
const phone = { width: 375, height: 812 }
const computer = { width: 1280, height: 800 }
const sizes = [smallPhone, phone, computer]
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

/** Where numbers stand as they are written down or printed: what a keeper keeps, and what hangs on a wall. */
const asTheyStand = /^(community\/pages\/lines|leaflets\/pages\/sheet)\//

/** What lies right at both ends lies right between them: that is looked at where everything is. */
const looks: readonly (readonly [Size, typeof sizes])[] = whole
  ? [largest, large, usual].map((size) => [size, sizes] as const)
  : [
      [largest, [smallPhone, computer]],
      [usual, [phone, computer]],
    ]

interface Looked {
  readonly page: DrawnPage
  readonly scene: Scene
  readonly name: string
}
const full = everyPage.map((page): Looked => ({ page, scene: fullOf(page), name: 'full' }))
const sheets = everyPage.flatMap((page) =>
  scenesOf(page)
    .filter(([name]) => /(sheet|. refused)$/.test(name))
    .map(([name, scene]): Looked => ({ page, scene, name })),
)

/** More with each page. */
const patience = { timeout: 1_200_000 }

describe.each(targets)('where things lie on every page of the $name build', patience, (target) => {
  let world: World
  let browser: Browser
  let stages: Stage[]
  const onWeb = target.name === 'H5'

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
  async function boxesOf(stage: Stage, { page, name }: Looked, size: Size, windows: typeof sizes): Promise<string[]> {
    const faults: string[] = []
    for (const window of windows) {
      await stage.phone.page.setViewportSize(window)
      const look = async () => {
        await stage.drawTypeIn(size.type)
        return boxFaults(stage.phone.page, { root: roots[target.name], least: size.least })
      }
      let wrong = await look()
      if (wrong.length > 0) {
        // A window that becomes another page's width draws it anew, and taps rest for a moment.
        await stage.rested()
        wrong = await look()
      }
      faults.push(
        ...wrong.map(({ rule, what }) => `${page.path}, ${name}, ${size.name}, ${window.width}: ${rule}: ${what}`),
      )
    }
    return faults
  }

  async function readingOf({ phone: { page } }: Stage, { path }: DrawnPage): Promise<string[]> {
    await page.setViewportSize(usualLook.size)
    const light = await axeFaults(page)
    const bare = asTheyStand.test(path) ? [] : await bareNumbers(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    return [...light, ...bare.map((words) => `cannot be tapped: ${words}`), ...(await axeColourFaults(page))]
  }

  /** A page is opened once, in the largest type, and everything is looked at there. */
  async function lookAt(stage: Stage, looked: Looked) {
    const { page, scene } = looked
    await stage.set(page, scene, { ...usualLook, type: largest.type })
    const boxes: string[] = []
    for (const [size, windows] of looks) boxes.push(...(await boxesOf(stage, looked, size, windows)))
    const reading = onWeb ? await readingOf(stage, page) : await axeFaults(stage.phone.page, roots.weapp)
    const exit = await exitFault(stage, target)
    return {
      boxes,
      reading: reading.map((fault) => `${page.path}: ${fault}`),
      exit: exit ? [`${page.path}: ${exit}`] : [],
    }
  }

  let walk: Promise<Awaited<ReturnType<typeof lookAt>>[]> | undefined
  const walked = () => (walk ??= shareOut(stages, onItsBuild(target, full), lookAt))

  it('is right at 320, 375 and 1280 wide, in every size of type', async () => {
    expect((await walked()).flatMap(({ boxes }) => boxes).join('\n')).toBe('')
  })

  it('has nothing axe finds, and on the web no number of a help line that cannot be tapped', async () => {
    expect((await walked()).flatMap(({ reading }) => reading).join('\n')).toBe('')
  })

  it('leads away by the quick exit, everywhere', async () => {
    expect((await walked()).flatMap(({ exit }) => exit).join('\n')).toBe('')
  })

  it.runIf(onWeb)('would see what axe finds', async () => {
    const [stage] = stages
    const [first] = full
    if (!stage || !first) throw new Error('no page')
    await stage.set(first.page, first.scene)
    const { page } = stage.phone
    await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="data:,">'))
    expect(await axeFaults(page)).toContainEqual(expect.stringContaining('image-alt'))
    await page.evaluate(() =>
      document
        .querySelector('main')
        ?.insertAdjacentHTML(
          'beforeend',
          '<p style="position:fixed;top:300px;left:20px;z-index:99999;background:#fff"><span style="color:#ddd">faint</span></p>',
        ),
    )
    expect(await axeColourFaults(page)).toContainEqual(expect.stringContaining('color-contrast'))
  })

  it('draws the type it is asked for as the program itself does', async () => {
    const [stage] = stages
    const [first] = full
    if (!stage || !first) throw new Error('no page')
    const everySize = () =>
      stage.phone.page.evaluate(() =>
        [...document.querySelectorAll('main *, [role=main] *')].map((one) => getComputedStyle(one).fontSize).join(),
      )
    const sizeOf = async (type: Look['type']) => {
      await stage.set(first.page, first.scene, { ...usualLook, type })
      return everySize()
    }
    const own = [await sizeOf(usual.type), await sizeOf(large.type), await sizeOf(largest.type)]
    expect(new Set(own).size).toBe(3)
    const drawn: string[] = []
    for (const { type } of [usual, large, largest]) {
      await stage.drawTypeIn(type)
      drawn.push(await everySize())
    }
    expect(drawn).toEqual(own)
  })

  it('is right on every sheet of a small phone in 特大', async () => {
    expect(sheets.length).toBeGreaterThan(4)
    const found = await shareOut(stages, onItsBuild(target, sheets), async (stage, looked) => {
      await stage.set(looked.page, looked.scene, { ...usualLook, type: largest.type })
      return boxesOf(stage, looked, largest, [smallPhone])
    })
    expect(found.flat().join('\n')).toBe('')
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
