import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

describe.each(targets)('what is said on the $name build', (target) => {
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
  afterEach(async () => {
    expect(await phone.faults()).toEqual([])
    await phone.close()
  })

  const namesOf = (prefix: string) =>
    phone
      .all(prefix)
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim().split('\n')[0]?.trim()))

  it('each thing has one name, in one order, wherever it is offered', async () => {
    const names = ['自评', '预约', '读一读', '求助']
    await phone.launch('pages/home/index')
    await phone.el('entry-help').waitFor()
    expect(await namesOf('entry-')).toEqual(names)
    const tabs = target.name === 'H5' ? phone.all('tab-') : phone.page.locator('.phone-tab')
    const texts = await tabs.evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText.trim()))
    expect(texts).toEqual(['首页', '自评', '预约', '读一读', '我的'])
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.el('way-help').waitFor()
    // Whoever scans the code in the courtyard with a child beside them sees the child's way at once.
    expect(await namesOf('way-')).toEqual(['自评', '为孩子看看', '预约', '读一读', '求助'])
    await phone.launch('pages/read/index')
    await phone.page.getByRole('heading', { name: '读一读' }).locator('visible=true').first().waitFor()
  })

  it.each([
    ['a code that is damaged', 'pages/landing/index?scene=%3Cscript%3E', '没有认出这个码', 'way-help'],
    ['a code nobody knows', 'pages/landing/index?scene=nowhere', '没有认出这个码', 'way-help'],
    ['a link to the landing page without a code', 'pages/landing/index', '没有认出这个码', 'way-help'],
    ['a link without an article', 'resident/pages/article/index', '没有找到这篇文章', 'other-articles'],
  ])('%s is nobody’s fault, and there is a way on', async (_, path, sentence, way) => {
    await phone.launch(path)
    await phone.see(new RegExp(sentence))
    await phone.el(way).waitFor()
    expect(await phone.sees(/提交的内容|有些不对|请返回检查/)).toBe(false)
  })

  it('an article says under its title that nobody has reviewed it', async () => {
    await phone.launch('resident/pages/article/index?id=a05')
    await phone.el('article-review').waitFor()
    expect(await phone.el('article-review').innerText()).toBe('这篇文章尚未经专业人员审阅')
    const tops = await Promise.all([
      phone.page.getByText('照顾失能老人的人，也要歇一歇').locator('visible=true').first().boundingBox(),
      phone.el('article-review').boundingBox(),
      phone.page.getByText('翻身、喂饭、擦洗').boundingBox(),
    ])
    const [title = 0, review = 0, text = 0] = tops.map((box) => box?.y ?? Number.NaN)
    expect(title).toBeLessThan(review)
    expect(review).toBeLessThan(text)
  })

  it('help says before the numbers that nobody has reviewed its words', async () => {
    await phone.launch('pages/help/index')
    await phone.all('dial-').first().waitFor()
    const [review, line] = await Promise.all([
      phone.el('help-review').boundingBox(),
      phone.all('dial-').first().boundingBox(),
    ])
    expect(review?.y).toBeLessThan(line?.y ?? 0)
    // And they still stand on the first screen.
    expect((line?.y ?? 999) + (line?.height ?? 0)).toBeLessThanOrEqual(812)
  })
})

describe('the title of the browser’s tab', () => {
  it('says of no page what somebody reads or asks', async () => {
    const world = await openWorld({ withBuilds: true })
    const browser = await openBrowser()
    const phone = await Phone.open(browser, world.cloud.url, targets[0])
    const title = () => phone.page.title()
    await phone.launch('pages/read/index')
    await phone.tap('article-a05')
    await phone.el('article-review').waitFor()
    await expect.poll(title).toBe('读一读')
    await phone.tap('article-help')
    await phone.el('dial-12356').waitFor()
    await expect.poll(title).toBe('求助')
    await phone.page.goBack()
    await phone.el('article-review').waitFor()
    await expect.poll(title).toBe('读一读')
    for (const [path, neutral] of [
      ['resident/pages/appointments/index', '我的预约'],
      ['resident/pages/before-test/index', '自评'],
      ['resident/pages/counsellor/index?id=c-yunxi', '预约'],
    ] as const) {
      await phone.launch(path)
      await phone.el('help-entry').waitFor()
      await expect.poll(title).toBe(neutral)
    }
    await browser.close()
    await world.close()
  })
})
