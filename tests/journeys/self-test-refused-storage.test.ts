import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inAHurry, openBrowser, Phone, targets } from '../support/browser'
import { answer, begin, choose, ninthOnly } from '../support/self-test'
import { openWorld, type World } from '../support/world'

/** What the browser is told before any page: each a phone that keeps nothing, in its own way. */
const phones = [
  [
    'refuses to write',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    },
  ],
  [
    'refuses to read',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    },
  ],
  [
    'is full but for a few bytes',
    () => {
      const write = Storage.prototype.setItem
      Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
        if (text.length > 60) throw new DOMException('full', 'QuotaExceededError')
        write.call(this, key, text)
      }
    },
  ],
] as const

describe.each(targets)('a self-test on a phone that keeps nothing, on the $name build', (target) => {
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

  it.each(phones)('goes from the first question to a kept result where it %s', async (_, refuse) => {
    await phone.page.addInitScript(refuse)
    await begin(phone)
    await phone.see('第 1 / 9 题')
    expect(await phone.el('not-kept').count()).toBe(0)
    await answer(phone, ninthOnly.slice(0, 3))
    await phone.see('第 4 / 9 题')
    await phone.see(/这台手机没能保存回答.*关掉以后就要从头再答/)

    await phone.tap('pause-test')
    await phone.see(/没有发出去，这台手机没能存下来，关掉以后就没有了/)
    await phone.tap('resume-test')
    await answer(phone, ninthOnly.slice(3), 4)
    await phone.el('crisis-card').waitFor()
    for (const number of ['12356', '120', '110']) await phone.el(`dial-${number}`).waitFor()
    await phone.see(/这台手机没能保存回答/)
    await phone.tap('crisis-continue')
    await phone.el('result-total').waitFor()
    await phone.el('crisis-card').waitFor()
    await phone.see(/没能存下来，关掉以后就没有了；不关的话，到(今天|明天) \d\d:\d\d 为止/)

    await phone.page.goBack()
    await phone.see('刚才的结果还在')
    await phone.tap('resume-test')
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
    await phone.el('result-kept').waitFor()
    await phone.tap('see-kept')
    await phone.all('kept-').first().waitFor()
    await phone.page.goBack()
    await phone.el('result-kept').waitFor()
    await phone.page.goBack()
    await phone.el('start-test').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('is gone after closing, which was said, and can begin again', async () => {
    for (const [, refuse] of phones.slice(0, 1)) await phone.page.context().addInitScript(refuse)
    await begin(phone)
    await answer(phone, [1])
    await phone.see('第 2 / 9 题')
    await phone.reopen('pages/home/index')
    await phone.el('entry-assess').waitFor()
    expect(await phone.el('begun-test').count()).toBe(0)
    await choose(phone)
    await phone.tap('start-test')
    await phone.see('第 1 / 9 题')
  })

  it('loses nothing where the phone is full from the middle on', async () => {
    await begin(phone)
    await answer(phone, [1, 1])
    await phone.see('第 3 / 9 题')
    await phone.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    await answer(phone, [1], 3)
    await phone.see('第 4 / 9 题')
    await phone.el('not-kept').waitFor()
    await phone.tap('pause-test')
    await phone.see(/已答 3 \/ 9/)
  })
})
