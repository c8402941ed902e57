import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

const neutral = '心邻：家门口的社区心理服务，全部免费'
const article = '照顾失能老人的人，也要歇一歇'
const passages = [
  ['an article, by its own title', 'resident/pages/article/index', 'id=a05', article],
  ['a place, by nothing of its own', 'pages/landing/index', 'scene=hx-cg-01', neutral],
  ['the front page', 'pages/home/index', '', neutral],
] as const

const [h5] = targets
let world: World
let browser: Browser

beforeAll(async () => {
  world = await openWorld({ withBuilds: true })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await world.close()
})

describe('on the web', () => {
  it.each(passages)("hands the browser's own sheet %s", async (_, path, query, title) => {
    const phone = await Phone.open(browser, world.cloud.url, h5)
    await phone.page.addInitScript(() => {
      const given: unknown[] = []
      Reflect.set(globalThis, 'given', given)
      Object.defineProperty(navigator, 'share', { value: async (what: unknown) => given.push(what) })
    })
    await phone.launch(query ? `${path}?${query}` : path)
    await phone.tap('pass-on')
    const url = `${world.cloud.url}/#/${query ? `${path}?${query}` : path}`
    await expect.poll(() => phone.page.evaluate(() => Reflect.get(globalThis, 'given'))).toEqual([{ title, url }])
    await phone.close()
  })

  it('copies the link where there is no such sheet, and the link opens the article', async () => {
    const phone = await Phone.open(browser, world.cloud.url, h5)
    await phone.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await phone.page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await phone.launch('resident/pages/article/index?id=a05')
    await phone.tap('pass-on')
    await phone.see('链接已复制，可以粘贴给别人')
    const link = await phone.page.evaluate(() => navigator.clipboard.readText())
    await phone.page.goto('about:blank')
    await phone.page.goto(link)
    await phone.page.getByRole('heading', { level: 1, name: article }).waitFor()
    await phone.close()
  })
})
