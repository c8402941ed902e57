import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

describe.each(targets)('moving about on the $name build', (target) => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
    world = await openWorld({ withBuilds: true })
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, target)
  })
  afterEach(() => phone.close())

  const heading = (name: string) => phone.page.getByRole('heading', { name }).locator('visible=true').first()

  /** As a hurried finger does: where the element stood, whatever stands there by then. */
  async function tapAtOnce(id: string, times: number): Promise<void> {
    const box = await phone.el(id).boundingBox()
    if (!box) throw new Error(`${id} is not on the screen`)
    for (let at = 0; at < times; at += 1) {
      await phone.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    }
  }

  /** Pages one can go back through from the one in front. */
  async function depth(): Promise<number> {
    let steps = 0
    while (!(await phone.el('entry-help').isVisible())) {
      await phone.page.goBack()
      steps += 1
      if (steps > 12) throw new Error('the front page never comes')

      await phone.rested()
    }
    return steps
  }

  it('opens one page for twelve quick taps', async () => {
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    await tapAtOnce('help-entry', 12)
    await phone.el('dial-12356').first().waitFor()
    await heading('现在就可以打电话').waitFor()
    expect(await depth()).toBe(1)
    expect(await phone.faults()).toEqual([])
  })

  it('closes a sheet on the way back and leaves the page on the next', async () => {
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    await phone.launch('pages/me/index')
    await phone.tap('privacy')
    await heading('你的隐私').waitFor()
    await phone.page.goBack()
    await expect.poll(() => heading('你的隐私').count()).toBe(0)
    await phone.el('privacy').waitFor()
    await phone.tap('privacy')
    await heading('你的隐私').waitFor()
    await phone.page.goBack()
    await expect.poll(() => heading('你的隐私').count()).toBe(0)
    await phone.tap('my-appointments')
    await heading('我的预约').waitFor()
    await phone.page.goBack()
    await phone.el('privacy').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('leaves no empty step behind a sheet that was put away by its cross', async () => {
    await phone.launch('pages/home/index')
    await phone.tap('help-entry')
    await heading('现在就可以打电话').waitFor()
    await phone.page.goBack()
    await phone.el('entry-help').waitFor()
    await phone.launch('pages/me/index')
    await phone.tap('my-results')
    await heading('我保存的自评').waitFor()
    await phone.page.goBack()
    await phone.tap('about')
    await heading('关于心邻').waitFor()
    await phone.page.getByRole('button', { name: '关闭' }).click()
    await expect.poll(() => heading('关于心邻').count()).toBe(0)
    await phone.tap('my-results')
    await heading('我保存的自评').waitFor()
    await phone.page.goBack()
    await phone.el('about').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})

describe('help over ten pages', () => {
  it('opens, on the weapp build, where WeChat refuses an eleventh', async () => {
    const browser = await openBrowser()
    const world = await openWorld({ withBuilds: true })
    const phone = await Phone.open(browser, world.cloud.url, targets[1])
    await phone.launch('pages/me/index')
    await phone.el('my-appointments').waitFor()
    await phone.page.evaluate(async () => {
      const { wx } = Reflect.get(globalThis, '__client') as { wx: { navigateTo(options: object): Promise<unknown> } }
      for (let at = 0; at < 9; at += 1) await wx.navigateTo({ url: '/resident/pages/kept/index' })
    })
    const pages = () =>
      phone.page.evaluate(() => (Reflect.get(globalThis, '__client') as { pages(): string[] }).pages())
    expect(await pages()).toHaveLength(10)
    await phone.tap('help-entry')
    await phone.el('dial-12356').waitFor()
    expect((await pages()).at(-1)).toBe('pages/help/index')
    expect(await phone.faults()).toEqual([])
    await browser.close()
    await world.close()
  })
})
