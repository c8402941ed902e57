import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { actionsOf } from '../support/each-call'
import { finish, noTrouble } from '../support/self-test'
import { openWorld, type World } from '../support/world'

describe('the web build that may be published', () => {
  let world: World
  let browser: Browser
  let phone: Phone
  let asked: unknown[]

  beforeAll(async () => {
    world = await openWorld({ withBar: false, cloud: { sites: [{ path: '/', dir: 'dist/public' }] } })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, targets[0])
    asked = []
    phone.page.on('request', (request) => {
      if (!request.url().includes('/call/')) return
      asked.push(...actionsOf(request.postDataJSON()))
    })
  })
  afterEach(async () => {
    expect(await phone.faults()).toEqual([])
    await phone.close()
  })

  it('leads from a code to what can be read, and says of a booking that it is made in WeChat', async () => {
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.see('晨光社区')
    await phone.tap('way-booking')
    await phone.see(/扫社区里的心邻码/)
    await phone.see('12356')
    const open = ['land', 'noteStep', 'listHotlines', 'listArticles', 'readArticle', 'list']
    expect(asked.filter((action) => !open.includes(String(action)))).toEqual([])
  })

  it('gives a result, and says that it is not kept here', async () => {
    await finish(phone, noTrouble)
    await phone.el('in-wechat-keeping').waitFor()
    expect(await phone.el('keep-result').count()).toBe(0)
    expect(asked).toEqual([])
  })

  it('says on 我的 where one’s own things are, and keeps the size of type', async () => {
    await phone.launch('pages/me/index')
    await phone.see(/你的预约，还有保存过的自评，在微信里的心邻看/)
    await phone.el('privacy').waitFor()
    expect(await phone.el('my-appointments').count()).toBe(0)
    expect(asked).toEqual([])
  })

  it('goes to the front page from an address that is not there', async () => {
    await phone.launch('resident/pages/appointments/index')
    await phone.el('entry-help').waitFor()
    // Which lines there are today, and nothing else.
    expect(asked.filter((action) => action !== 'listHotlines')).toEqual([])
  })
})
