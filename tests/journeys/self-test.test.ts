import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

describe.each(targets)('a resident and a self-test on the $name build', (target) => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    world = await openWorld({ withBuilds: true })
    phone = await Phone.open(browser, world.cloud.url, target)
  })
  afterEach(async () => {
    await phone.close()
    await world.close()
  })

  async function begin(): Promise<void> {
    await phone.launch('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.tap('start-test')
  }

  /** Option values in the order asked; an answer moves on by itself, but not from the last question. */
  async function answer(values: readonly number[], from = 1): Promise<void> {
    for (const [at, value] of values.entries()) {
      await phone.see(`第 ${from + at} / 9 题`)
      await phone.tap(`answer-${value}`)
    }
  }

  it('lands where the code hangs, reads an article, answers nine questions and sees what they say', async () => {
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.see('晨光心理服务站')
    await phone.tap('way-read')
    await phone.tap('article-a01')
    await phone.see('心邻内容组')
    await phone.see('尚未经专业人员审阅')
    await begin()
    await answer([2, 2, 2, 2, 1, 1, 2, 0, 0])
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

  it('shows the crisis card the moment the ninth answer is above zero, before any score', async () => {
    await begin()
    await answer([0, 0, 0, 0, 0, 0, 0, 0, 1])
    await phone.el('crisis-card').waitFor()
    expect(await phone.el('see-result').count()).toBe(0)
    for (const number of ['12356', '120', '110']) await phone.el(`dial-${number}`).waitFor()
    await phone.tap('crisis-continue')
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    expect(await phone.el('result-total').innerText()).toContain('1')
    await phone.el('crisis-card').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('shows the card again to somebody who goes back and comes forward', async () => {
    await begin()
    await answer([0, 0, 0, 0, 0, 0, 0, 0, 2])
    await phone.tap('crisis-continue')
    await phone.tap('previous-question')
    await phone.see('第 8 / 9 题')
    await phone.tap('next-question')
    await phone.el('crisis-card').waitFor()
  })

  it('shows card, help and result with the cloud stopped, and says that nothing could be kept', async () => {
    await begin()
    await phone.see('第 1 / 9 题')
    await phone.page.waitForLoadState('networkidle')
    await world.cloud.stop()
    await answer([3, 3, 3, 3, 3, 3, 3, 3, 3])
    await phone.el('crisis-card').waitFor()
    await phone.tap('crisis-help')
    await phone.see('如果你担心身边的人')
    await phone.page.goBack()
    await phone.tap('crisis-continue')
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    expect(await phone.el('result-total').innerText()).toContain('27')
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
    await phone.see(/没能保存/)
    await phone.see(/结果还在这一页/)
  })

  it('keeps half-given answers over closing, and lets them go on one tap', async () => {
    await begin()
    await answer([1, 1, 1])
    await phone.see('第 4 / 9 题')
    await phone.reopen('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.see(/已答 3 \/ 9/)
    await phone.tap('resume-test')
    await phone.see('第 4 / 9 题')
    await phone.tap('discard-test')
    await phone.reopen('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.el('start-test').waitFor()
    expect(await phone.sees(/已答/)).toBe(false)
  })

  it('leaves neither answers nor the name of the questions behind once the result is cleared away', async () => {
    const stored = () => phone.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
    await begin()
    await answer([0, 0, 0, 0, 0, 0, 0, 0, 0])
    expect(await stored()).toContain('phq9')
    await phone.tap('see-result')
    await phone.tap('discard-result')
    await expect.poll(stored).not.toContain('phq9')
    await phone.launch('pages/assess/index')
    await phone.tap('scale-phq9')
    await phone.el('start-test').waitFor()
    await phone.reopen('pages/home/index')
    await phone.el('entry-help').waitFor()
    await expect.poll(stored).not.toContain('phq9')
  })

  it('keeps a result only after consent, shows it to that person alone and forgets it on request', async () => {
    await phone.become('sample-resident')
    await begin()
    await answer([1, 1, 1, 1, 1, 0, 0, 0, 0])
    await phone.tap('see-result')
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
    await phone.tap('see-kept')
    await phone.all('kept-').first().waitFor()
    expect(await world.documents('administrations')).toMatchObject([
      { personId: world.personId('sample-resident'), score: { total: 5 } },
    ])

    const other = await Phone.open(browser, world.cloud.url, target)
    await other.become('sample-counsellor')
    await other.launch('resident/pages/kept/index')
    await other.see(/还没有/)
    expect(await other.all('kept-').count()).toBe(0)
    await other.close()

    await phone.all('forget-').first().click()
    await phone.tap('confirm-forget')
    await phone.see(/还没有/)
    expect(await world.documents('administrations')).toEqual([])
    expect(await phone.faults()).toEqual([])
  })
})
