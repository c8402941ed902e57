import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inAHurry, openBrowser, Phone, targets } from '../support/browser'
import { answer, begin, choose } from '../support/self-test'
import { openWorld, type World } from '../support/world'

describe.each(targets)('the way through a self-test on the $name build', (target) => {
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

  it('leads from the code on the wall by an article to nine questions and what they say', async () => {
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.see('晨光心理服务站')
    await phone.tap('way-read')
    await phone.tap('article-a01')
    await phone.see('心邻内容组')
    await phone.see('尚未经专业人员审阅')
    await begin(phone)
    await answer(phone, [2, 2, 2, 2, 1, 1, 2, 0, 0])
    expect(await phone.el('crisis-card').count()).toBe(0)
    await phone.tap('see-result')
    await phone.see('这两周，困扰比较多，值得找人聊聊')
    expect(await phone.el('result-total').innerText()).toContain('12')
    await phone.see('不是诊断')
    expect(decodeURIComponent(phone.page.url())).not.toMatch(/phq|自评.*分|抑郁/i)
    expect(await phone.page.title()).not.toMatch(/phq|抑郁|睡|心情/i)
    expect(await world.documents('administrations')).toEqual([])
    expect(await phone.faults()).toEqual([])
  })

  it('says before it begins where the questions come from and by what right they are used', async () => {
    await choose(phone)
    expect(await phone.sees('尚未经专业人员审阅')).toBe(false)
    await phone.tap('about-scale')
    await phone.see(/Kroenke/)
    await phone.see('使用许可')
    await phone.see('尚未经专业人员审阅')
    await phone.tap('about-scale')
    await expect.poll(() => phone.sees('使用许可')).toBe(false)
  })

  it('is kept half-done over closing, goes on by one tap and is cleared away by one', async () => {
    await begin(phone)
    await answer(phone, [1, 1, 1])
    await phone.see('第 4 / 9 题')
    await phone.comeBack('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.see(/已答 3 \/ 9/)
    await phone.tap('resume-test')
    await phone.see('第 4 / 9 题')
    await phone.tap('discard-test')
    await phone.comeBack('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.el('start-test').waitFor()
    expect(await phone.el('found-sheet').count()).toBe(0)
  })

  it('starts over from the first question where somebody wants that, with nothing answered', async () => {
    await begin(phone)
    await answer(phone, [1, 1, 1])
    await phone.see('第 4 / 9 题')
    await choose(phone)
    await phone.tap('restart-test')
    await answer(phone, [2])
    await phone.see('第 2 / 9 题')
    await choose(phone)
    await phone.see(/已答 1 \/ 9/)
  })
})
