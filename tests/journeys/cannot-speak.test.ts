import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

const friend = '我现在很难受，能不能来陪我一会儿？'
const toPolice = '我有危险，不方便说话，请派人来。我在：'

describe('at seven past three in the morning, on the web build', () => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
    world = await openWorld({ withBuilds: true, at: instantAt('2026-11-27', 187) })
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, targets[0])
  })
  afterEach(() => phone.close())

  async function openHelp(): Promise<void> {
    await phone.launch('pages/home/index')
    await phone.see('夜深了，还没睡')
    await phone.tap('home-quiet')
    await phone.el('help-quiet').waitFor()
  }

  it('what is known to be answered stands first, and the rest says that it may ring out', async () => {
    await openHelp()
    const rows = phone.all('dial-')
    await expect
      .poll(() => rows.evaluateAll((all) => all.map(({ id }) => id.replace(/.*dial-/, ''))))
      .toEqual(['120', '110', '12356', '12355', '12338'])
    expect(await phone.el('dial-12356').innerText()).toContain('夜里可能没人接')
    expect(await phone.el('dial-120').innerText()).not.toContain('夜里可能没人接')
    await phone.see(/没人接就隔一会儿再打/)
  })

  it('a line is called by what it is before what its number is', async () => {
    await openHelp()
    const name = /^拨打\s*心理援助热线\s*12356.*夜里可能没人接/
    await phone.page.getByRole('button', { name }).locator('visible=true').first().waitFor()
  })

  it('a message to the police is written by one tap', async () => {
    await openHelp()
    await phone.tap('text-police')
    // A computer opens nothing: number and words stand there to be copied.
    await phone.el('called-number').waitFor()
    expect(await phone.el('called-number').innerText()).toBe('12110')
    await phone.see(`要发的话：${toPolice}`)
    expect(await phone.faults()).toEqual([`left for sms:12110?&body=${encodeURIComponent(toPolice)}`])
  })

  it('a sentence goes to a friend', async () => {
    await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openHelp()
    await phone.tap('copy-friend-0')
    await phone.see('已复制，去发给他吧')
    expect(await phone.page.evaluate(() => navigator.clipboard.readText())).toBe(friend)
    expect(await phone.faults()).toEqual([])
  })

  it('a clipboard that refuses is said, and the sentence can be taken by hand', async () => {
    await phone.page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
      document.execCommand = () => false
    })
    await openHelp()
    await phone.tap('copy-friend-0')
    await phone.see('没能复制。请按住上面的文字，自己选“复制”。')
    await phone.see(friend)
  })

  it('a number that was dialled on a computer stands there large, with what to do when nobody answers', async () => {
    await openHelp()
    await phone.tap('dial-12356')
    await phone.el('called-number').waitFor()
    expect(await phone.el('called-number').innerText()).toBe('12356')
    await phone.see(/没有自动拨出的话/)
    expect(await phone.faults()).toEqual(['left for tel:12356'])
    await phone.page.getByLabel('关闭').last().click()
    await phone.el('called').waitFor({ state: 'detached' })
  })
})

describe.each(targets)('the worst minute, on the $name build', (target) => {
  it('is breathed through without a network, by the figures alone, and stops when asked', async () => {
    const world = await openWorld({ withBuilds: true })
    const browser = await openBrowser()
    const phone = await Phone.open(browser, world.cloud.url, target)
    await phone.page.emulateMedia({ reducedMotion: 'reduce' })
    await phone.page.clock.install()
    await phone.launch('pages/home/index')
    await phone.el('home-calm').waitFor()
    await phone.page.clock.runFor(3000)
    await phone.page.waitForLoadState('networkidle')
    await world.cloud.stop()
    await phone.tap('home-calm')
    await phone.page.clock.runFor(1000)
    await phone.see('看：找 5 样你现在看得见的东西。')
    await phone.see(/还没有经过专业人员审阅/)
    const said = async () =>
      `${await phone.el('breath-phase').innerText()} ${await phone.el('breath-count').innerText()}`
    await phone.tap('breathe')
    await expect.poll(said).toBe('吸气 1')
    await phone.page.clock.runFor(3000)
    await expect.poll(said, { timeout: 5000 }).toBe('呼气 1')
    await phone.tap('breathe')
    await phone.page.clock.runFor(5000)
    await expect.poll(said).toMatch(/^停在这里 [12]$/)
    await phone.tap('breathe')
    await phone.page.clock.runFor(4500)
    await expect.poll(said, { timeout: 5000 }).toBe('吸气 1')
    await phone.see(/第 2 次呼吸/)
    expect(await phone.faults()).toEqual([])
    await phone.close()
    await browser.close()
    await world.close()
  })
})
