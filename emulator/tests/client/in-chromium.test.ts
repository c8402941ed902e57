import { createReadStream, existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, phoneSize } from '../support/chromium'
import { aProgram } from './program'

/** A page of what only a real layout shows. */
const changes = {
  'pages/list/index.wxml': '<view id="tab-corner" class="corner" /><view class="long" /><view id="list-end">完</view>',
  'pages/list/index.wxss':
    '.corner { position: fixed; right: 0; bottom: 0; width: 44px; height: 44px } .long { height: 2000px }',
  'pages/plain/index.wxml': `<view id="plain">{{query}}</view><view id="wide" class="wide">宽</view>
<view id="corner" class="corner" bindtouchstart="touched" bindtap="count">{{taps}}/{{touches}}</view>
<view wx:for="{{rows}}" wx:key="*this" class="row" id="row-{{item}}">{{item}}</view>
<scroll-view id="box" class="box" scroll-y scroll-into-view="{{into}}" bindscrolltolower="lower">
  <view wx:for="{{rows}}" wx:key="*this" class="row" id="in-{{item}}">{{item}}</view>
</scroll-view>`,
  'pages/plain/index.wxss': `.wide { width: 375rpx } .corner { position: fixed; right: 0; bottom: 0; width: 44px; height: 44px }
.row { height: 100px } .box { height: 150px } @media (min-width: 600px) { .wide { width: 10px } }`,
  'pages/plain/index.js': `Page({ data: { query: '', taps: 0, touches: 0, rows: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], into: '' },
count() { this.setData({ taps: this.data.taps + 1, into: 'in-5' }) }, touched() { this.setData({ touches: this.data.touches + 1 }) }, lower() { this.setData({ query: '到底' }) },
onReachBottom() { this.setData({ query: '页底' }) } })`,
}
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

describe('in Chromium', () => {
  let browser: Browser
  let server: Server
  let context: BrowserContext
  let page: Page
  let url: string

  beforeAll(async () => {
    const { outDir } = await aProgram(changes)
    server = createServer((request, response) => {
      const path = join(
        outDir,
        new URL(request.url ?? '/', 'http://x').pathname
          .replace(/^\/any\/where\/$/, '/index.html')
          .replace('/any/where', ''),
      )
      if (!existsSync(path)) return response.writeHead(404).end()
      response.setHeader('content-type', types[extname(path)] ?? 'image/png')
      createReadStream(path).pipe(response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/any/where/`
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: phoneSize, hasTouch: true, isMobile: true })
    page = await context.newPage()
  })
  afterEach(async () => {
    expect(await page.evaluate(() => window.__client.errors)).toEqual([])
    await context.close()
  })

  const boxOf = async (selector: string) => {
    const box = await page.locator(selector).boundingBox()
    if (!box) throw new Error(`${selector} is not shown`)
    return box
  }
  const pages = () => page.evaluate(() => window.__client.pages())

  it('half of 750rpx is half the phone, also on a computer, where the phone is 480 wide', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    expect((await boxOf('#wide')).width).toBeCloseTo(187.5)
    await page.setViewportSize({ width: 1280, height: 800 })
    const [phone, wide] = [await boxOf('#app'), await boxOf('#wide')]
    expect([phone.width, phone.x, wide.width]).toEqual([480, 400, 240])
  })

  it('fixed means fixed between the bars', async () => {
    await page.goto(`${url}#/pages/list/index`)
    const [corner, tabs] = [await boxOf('#tab-corner'), await boxOf('.phone-tabs')]
    expect([corner.x + corner.width, corner.y + corner.height]).toEqual([375, tabs.y])
    expect(tabs.y + tabs.height).toBe(812)
    await page.locator('#list-end').scrollIntoViewIfNeeded()
    expect(await boxOf('#tab-corner')).toEqual(corner)
  })

  it('a touch and a mouse are one tap each', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    await page.locator('#corner').tap()
    await page.locator('#corner').getByText('1/1').waitFor()
    await page.reload()
    await page.locator('#corner').click()
    await page.locator('#corner').getByText('1/1').waitFor()
  })

  it('a newer program is told of when it is there, and starts from the first page when it is applied, not before', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    await page.locator('#corner').waitFor()
    const manager = () =>
      page.evaluate(() => (window.__client.wx.getUpdateManager as () => { applyUpdate(): void })().applyUpdate())
    await page.evaluate(() => {
      const { onUpdateReady } = (
        window.__client.wx.getUpdateManager as () => { onUpdateReady(told: () => void): void }
      )()
      onUpdateReady(() => document.body.append('ready'))
    })
    await manager()
    expect(await pages()).toEqual(['pages/plain/index'])
    await page.evaluate(() => window.__client.bringNewProgram())
    expect(await page.locator('body').textContent()).toContain('ready')
    const anew = page.waitForEvent('load')
    await manager()
    await anew
    expect(await pages()).toEqual(['pages/home/index'])
  })

  it('opens also in a browser that refuses its storage', async () => {
    await page.addInitScript(() => {
      const refuse = () => {
        throw new Error('refused')
      }
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse, removeItem: refuse })
    })
    await page.goto(`${url}#/pages/plain/index`)
    await page.locator('#corner').tap()
    await page.locator('#corner').getByText('1/1').waitFor()
    // What the program itself writes there is refused to it by name.
    const refusals = await page.evaluate(() => {
      const { errors } = window.__client
      const where = errors.map((error) => error.where)
      Reflect.set(errors, 'length', 0)
      return where
    })
    expect(refusals).toEqual(['app.js onLaunch', 'app.js onShow'])
  })

  it('scrolls a box to what it is told to, and hears its end', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    await page.locator('#corner').tap()
    await expect.poll(() => page.locator('#box').evaluate((one) => one.scrollTop)).toBe(400)
    await page.locator('#box').evaluate((one) => one.scrollTo(0, 800))
    await page.locator('#plain').getByText('到底').waitFor()
  })

  it('comes back to a page where it was left, by the back key of the phone too', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    const scrollTop = () => page.locator('.phone-scroll').evaluate((one) => one.scrollTop)
    await page.locator('.phone-scroll').evaluate((one) => one.scrollTo(0, 321))
    await page.evaluate(() =>
      (window.__client.wx.navigateTo as (o: object) => unknown)({ url: '/sub/pages/detail/index' }),
    )
    await page.locator('#detail').waitFor()
    expect(await scrollTop()).toBe(0)
    await page.goBack()
    await expect.poll(pages).toEqual(['pages/plain/index'])
    expect(await scrollTop()).toBe(321)
  })

  it('hears the bottom of the page', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    await page.locator('.phone-scroll').evaluate((one) => one.scrollTo(0, one.scrollHeight))
    await page.locator('#plain').getByText('页底').waitFor()
  })

  it('opens another page when the address names one, as a second scan does', async () => {
    await page.goto(url)
    await page.evaluate(() => {
      location.hash = '#/pages/plain/index?scene=second'
    })
    await expect.poll(pages).toEqual(['pages/plain/index'])
    const entered = await page.evaluate(
      () => (window.__client.wx.getEnterOptionsSync as () => { query: object })().query,
    )
    expect(entered).toEqual({ scene: 'second' })
  })

  it('asks nobody outside', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(url)
    await page.locator('#picture').waitFor()
    expect(asked.filter((one) => !one.startsWith(url) && !one.startsWith('data:'))).toEqual([])
    expect(asked).toContain(`${url}package/icons/dot.png`)
  })

  it('plays a sound that has no picture, tells of it as WeChat does, and ends it for good', async () => {
    await page.goto(`${url}#/pages/plain/index`)
    await page.locator('[id$="--corner"], #corner').click()
    const told = await page.evaluate(async () => {
      interface Sound {
        src: string
        readonly duration: number
        [name: string]: unknown
      }
      const head = [82, 73, 70, 70, 36, 16, 0, 0, 87, 65, 86, 69, 102, 109, 116, 32, 16, 0, 0, 0, 1, 0, 1, 0]
      const rest = [64, 31, 0, 0, 64, 31, 0, 0, 1, 0, 8, 0, 100, 97, 116, 97, 0, 16, 0, 0]
      const silence = Array.from({ length: 4096 }, () => 128)
      const bytes = String.fromCharCode(...head, ...rest, ...silence)
      const { wx, outside } = window.__client
      const sound = (wx.createInnerAudioContext as () => Sound)()
      const does = (name: string, ...given: unknown[]) => (sound[name] as (...all: unknown[]) => void)(...given)
      const heard: string[] = []
      for (const name of ['Play', 'Pause', 'Ended', 'Stop', 'Error']) does(`on${name}`, () => heard.push(name))
      sound.src = `data:audio/wav;base64,${btoa(bytes)}`
      const before = outside.sounds.map(({ playing }) => playing)
      does('play')
      await new Promise<void>((resolve) => does('onEnded', resolve))
      const { duration } = sound
      does('stop')
      does('destroy')
      return { before, heard, duration, after: outside.sounds.map(({ playing }) => playing) }
    })
    expect(told.before).toEqual([false])
    expect(told.heard.filter((name) => name !== 'Pause')).toEqual(['Play', 'Ended', 'Stop'])
    expect(told.duration).toBeCloseTo(0.512, 2)
    expect(told.after).toEqual([false])
  })
})
