import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inAHurry, openBrowser, Phone, targets } from '../support/browser'
import { answer, begin, choose, finish, letPass, noTrouble, stored } from '../support/self-test'
import { openWorld, type World } from '../support/world'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe.each(targets)('answers that wait on the phone, on the $name build', (target) => {
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
    phone = await Phone.open(browser, world.cloud.url, target, inAHurry)
  })
  afterEach(() => phone.close())

  const top = async (id: string) => (await phone.el(id).boundingBox())?.y ?? Number.NaN

  it('are offered to be kept before the next step is, and stay when that is taken', async () => {
    await finish(phone, [2, 2, 2, 2, 1, 1, 2, 0, 0])
    expect(await top('result-card')).toBeLessThan(await top('keeping'))
    expect(await top('keeping')).toBeLessThan(await top('next-step'))
    const there = { H5: '只在这个浏览器窗口里，关掉就没有了；不关的话', weapp: '留在这台手机上' }[target.name]
    await phone.see(new RegExp(`这次的结果没有发出去，${there}，到(今天|明天) \\d\\d:\\d\\d 为止`))
    await phone.tap('take-next-step')
    await phone.all('how-').first().waitFor()
    await phone.launch('pages/assess/index')
    await phone.el('begun-phq9').getByText('刚才的结果还在').waitFor()
    await phone.tap('begun-phq9')
    await phone.see('刚才的结果还在')
    await phone.tap('resume-test')
    await phone.see('这两周，困扰比较多，值得找人聊聊')
    expect(await phone.faults()).toEqual([])
  })

  it('are named on the front page, with neither the questions nor the answers, and go with the sheet', async () => {
    await phone.launch('pages/home/index')
    await phone.el('entry-assess').waitFor()
    expect(await phone.el('begun-test').count()).toBe(0)
    await begin(phone)
    await answer(phone, [3])
    await phone.see('第 2 / 9 题')
    await phone.launch('pages/home/index')
    const row = await phone.el('begun-test').innerText()
    expect(row.replace(/\s+/g, ' ')).toMatch(
      /^有一份没答完的自评 到\d+月\d+日 周. \d\d:\d\d 为止(，关掉窗口就没有了)?$/,
    )
    await phone.tap('begun-test')
    await phone.see(/已答 1 \/ 9/)
    await phone.tap('wipe-test')
    await phone.el('start-test').waitFor()
    await phone.page.goBack()
    await phone.el('entry-assess').waitFor()
    await expect.poll(() => phone.el('begun-test').count()).toBe(0)
    await expect.poll(() => stored(phone)).not.toContain('phq9')
  })

  it('are cleared away from the result by one tap', async () => {
    await finish(phone, noTrouble)
    await phone.tap('discard-result')
    await phone.el('start-test').waitFor()
    expect(await phone.el('found-sheet').count()).toBe(0)
    await phone.reopen('pages/home/index')
    await phone.el('entry-assess').waitFor()
    expect(await phone.el('begun-test').count()).toBe(0)
    await expect.poll(() => stored(phone)).not.toContain('phq9')
  })

  it('are gone from the phone an hour after the last one, without anybody opening the self-tests', async () => {
    await finish(phone, noTrouble)
    await letPass(phone, HOUR - MINUTE)
    await phone.launch('pages/home/index')
    await phone.see('刚才的结果还在')
    await letPass(phone, 2 * MINUTE)
    await phone.launch('pages/home/index')
    await phone.el('entry-assess').waitFor()
    await expect.poll(() => stored(phone)).not.toContain('phq9')
    expect(await phone.el('begun-test').count()).toBe(0)
  })

  it('are gone from the phone seven days after the last one where some were left open', async () => {
    await begin(phone)
    await answer(phone, [1])
    await phone.see('第 2 / 9 题')
    await letPass(phone, 7 * DAY - MINUTE)
    await phone.launch('pages/home/index')
    await phone.see('有一份没答完的自评')
    await letPass(phone, 2 * MINUTE)
    await phone.launch('pages/home/index')
    await phone.el('entry-assess').waitFor()
    await expect.poll(() => stored(phone)).not.toContain('phq9')
  })

  it('leave the screen when their hour is over while the result is open', async () => {
    await phone.page.clock.install()
    await finish(phone, noTrouble)
    await phone.page.clock.fastForward('59:00')
    expect(await phone.el('result-total').count()).toBe(1)
    await phone.page.clock.fastForward('02:00')
    await phone.see(/只留一小时，已经自动清掉了/)
    expect(await phone.el('result-total').count()).toBe(0)
    expect(await stored(phone)).not.toContain('phq9-')
    await phone.tap('to-assess')
    await phone.el('scale-phq9').waitFor()
  })

  it('are not given up on the word of a phone whose clock is a year ahead', async () => {
    await phone.page.clock.install({ time: Date.now() + 400 * DAY })
    await begin(phone)
    await answer(phone, [1, 1])
    await phone.see('第 3 / 9 题')
    await phone.launch('pages/home/index')
    await phone.see('有一份没答完的自评')
    await choose(phone)
    await phone.see(/已答 2 \/ 9/)
  })

  // On the web they are nobody's any more: self-test-shared-computer.test.ts.
  it.runIf(target.name === 'weapp')('go on where the first release left them', async () => {
    const left = {
      phq9: {
        scaleId: 'phq9',
        scaleVersion: 2,
        responses: { 'phq9-1': 1, 'phq9-2': 2, 'phq9-3': 0 },
        savedAt: Date.now() - HOUR,
        completedAt: null,
      },
    }
    await phone.launch('pages/home/index')
    await phone.el('entry-assess').waitFor()
    // As the stand-in for WeChat puts down what it is given.
    await phone.page.evaluate((sheets) => {
      localStorage.setItem('mini-program:xinlin.sheets', JSON.stringify({ value: sheets }))
    }, left)
    await choose(phone)
    await phone.see(/已答 3 \/ 9/)
    await phone.tap('resume-test')
    await answer(phone, [0, 0, 0, 0, 0, 0], 4)
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    expect(await phone.el('result-total').innerText()).toContain('3')
  })

  it('say what there is to do on a result that is not there', async () => {
    await phone.launch('resident/pages/result/index')
    await phone.see('这里没有可以看的结果了。保存过的，在“我的记录”里。')
    await phone.tap('to-kept')
    await phone.see(/还没有保存过/)
  })
})
