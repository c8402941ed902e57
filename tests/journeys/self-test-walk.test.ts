import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { answer, atTheNinth, begin, choose } from '../support/self-test'
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
    phone = await Phone.open(browser, world.cloud.url, target)
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

  /** Where the middle of an element lies that takes a tap now, to tap there whatever it is by then. */
  async function middleOf(id: string): Promise<readonly [number, number]> {
    await phone.el(id).click({ trial: true })
    const box = await phone.el(id).boundingBox()
    if (!box) throw new Error(`${id} is not on the screen`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  async function pauseClock(): Promise<void> {
    await phone.page.clock.pauseAt(await phone.page.evaluate(() => Date.now() + 1_000))
  }

  // The second one comes before the next question does, and right after it has come.
  it.each([120, 400])('takes two taps %i ms apart for the answer to one question', async (gap) => {
    await phone.page.clock.install()
    await begin(phone)
    await answer(phone, [1])
    await phone.see('第 2 / 9 题')
    const spot = await middleOf('answer-2')
    await pauseClock()
    await phone.page.mouse.click(...spot)
    await phone.page.clock.runFor(gap)
    await phone.page.mouse.click(...spot)
    await phone.page.clock.runFor(3_000)
    await phone.page.clock.resume()
    await phone.see('第 3 / 9 题')
    await phone.tap('pause-test')
    await phone.see(/已答 2 \/ 9/)
  })

  it('takes no tap for the crisis card in the moment it comes up', async () => {
    await phone.page.clock.install()
    await atTheNinth(phone)
    const answered = await middleOf('answer-1')
    await pauseClock()
    await phone.page.mouse.click(...answered)
    await phone.page.clock.runFor(100)
    await phone.el('crisis-continue').scrollIntoViewIfNeeded()
    const box = await phone.el('crisis-continue').boundingBox()
    const goOn = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20] as const
    await phone.page.mouse.click(...goOn)
    await phone.page.clock.runFor(1_000)
    expect(await phone.el('result-total').count()).toBe(0)
    await phone.page.mouse.click(...goOn)
    await phone.page.clock.resume()
    await phone.el('result-total').waitFor()
  })

  it('opens one page for two quick taps: of the list, of the start and of the result', async () => {
    await phone.launch('pages/assess/index')
    for (const id of ['scale-phq9', 'start-test']) {
      const spot = await middleOf(id)
      await phone.page.mouse.click(...spot)
      await phone.page.mouse.click(...spot)
    }
    await phone.see('第 1 / 9 题')
    await phone.page.goBack()
    await phone.el('start-test').waitFor()
    await atTheNinth(phone)
    await phone.tap('answer-0')
    const spot = await middleOf('see-result')
    await phone.page.mouse.click(...spot)
    await phone.page.mouse.click(...spot)
    await phone.el('result-total').waitFor()
    await phone.page.goBack()
    await phone.el('found-sheet').waitFor()
    await phone.page.goBack()
    await phone.el('scale-phq9').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})
