import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openBrowser, Phone, targets } from '../support/browser'
import { openWorld, type World } from '../support/world'

const hashed = /^(.+)\.([0-9a-f]{8})\.(js|css)$/

/** What a release does to a folder that is served: every file another name, and the old ones gone. */
function release(folder: string, version: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const renamed = new Map<string, string>()
  for (const file of files) {
    const hash = hashed.exec(basename(file))?.[2]
    if (hash)
      renamed.set(
        hash,
        createHash('sha256')
          .update(version + hash)
          .digest('hex')
          .slice(0, 8),
      )
  }
  for (const file of files) {
    if (!/\.(js|css|html)$/.test(file)) continue
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8').replace(/\b[0-9a-f]{8}\b/g, (hash) => renamed.get(hash) ?? hash)
    writeFileSync(path, text)
    const [, name, hash = '', ending] = hashed.exec(basename(file)) ?? []
    if (name) renameSync(path, join(folder, dirname(file), `${name}.${renamed.get(hash)}.${ending}`))
  }
}

let asked = 0

/** From now on no function knows what is asked, and the page in front asks once more. */
async function refuseAll({ page }: Phone): Promise<void> {
  asked = 0
  await page.unroute('**/call/*')
  await page.route('**/call/*', (route) => {
    asked += 1
    const { calls } = route.request().postDataJSON() as { calls?: readonly unknown[] }
    const refused = { ok: false, refusal: 'unknown-action' }
    const result = calls ? { answers: calls.map(() => refused), at: Date.now() } : { ...refused, at: Date.now() }
    return route.fulfill({ json: { errMsg: 'cloud.callFunction:ok', result } })
  })
  await page.context().setOffline(true)
  await page.context().setOffline(false)
}

describe('a page of the web build that was not opened yet', () => {
  let folder: string
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'web-'))
    cpSync('dist/h5', folder, { recursive: true })
    world = await openWorld({ cloud: { sites: [{ path: '/', dir: folder }] } })
    phone = await Phone.open(browser, world.cloud.url, targets[0])
    await phone.launch('pages/home/index')
    await phone.el('entry-read').waitFor()
    await phone.hasAll()
  })
  afterEach(async () => {
    await phone.close()
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const address = () => new URL(phone.page.url()).hash.replace(/[?&].*/, '')

  it('is gone after a release: the new version is offered, and with it the page opens', async () => {
    release(folder, 'next')
    await phone.tap('entry-read')
    await phone.see('网页有新版本，刷新一下就能接着用')
    expect(await phone.sees('网络好像断了')).toBe(false)
    expect(address()).toBe('#/pages/home/index')
    await phone.tap('load-new-version')
    await phone.el('entry-read').waitFor()
    expect(await phone.sees('网页有新版本')).toBe(false)
    await phone.tap('entry-read')
    await phone.el('article-a05').waitFor()
    expect(address()).toBe('#/pages/read/index')
  })

  it('cannot come without a network: that is said, the address stays, and once it is back the page opens', async () => {
    await phone.page.context().setOffline(true)
    await phone.tap('entry-read')
    await phone.see('网络好像断了，这一页没能打开')
    expect(address()).toBe('#/pages/home/index')
    await phone.page.context().setOffline(false)
    await phone.tap('entry-read')
    await phone.el('article-a05').waitFor()
  })

  it('that is broken on the server is no new version and no missing network', async () => {
    await phone.page.route(/\/chunk\//, (route) => route.fulfill({ status: 500, body: '' }))
    await phone.tap('entry-read')
    await phone.see('这一页没能打开，请过一会儿再点一次')
    expect(address()).toBe('#/pages/home/index')
  })

  it('leaves an address somebody typed, too, for the page that is still there', async () => {
    await phone.page.context().setOffline(true)
    await phone.page.evaluate(() => {
      window.location.hash = '#/pages/read/index'
    })
    await phone.see('网络好像断了，这一页没能打开')
    await expect.poll(address).toBe('#/pages/home/index')
  })

  it('of which a function knows what this one does not is offered after the step that was refused for it', async () => {
    release(folder, 'next')
    await refuseAll(phone)
    await phone.see('网页有新版本，刷新一下就能接着用')
    await phone.page.unroute('**/call/*')
    await phone.tap('load-new-version')
    await phone.el('entry-read').waitFor()
    expect(await phone.sees('网页有新版本')).toBe(false)
  })

  it('stays as it is where a function does not know a step and nothing newer is served', async () => {
    await refuseAll(phone)
    await expect.poll(() => asked).toBeGreaterThan(0)
    await phone.page.waitForLoadState('networkidle')
    expect(await phone.sees('网页有新版本')).toBe(false)
    expect(await phone.sees('网络好像断了')).toBe(false)
  })
})

describe('a newer release of the mini program that WeChat has brought', () => {
  let world: World
  let browser: Browser
  let phone: Phone

  beforeAll(async () => {
    browser = await openBrowser()
    world = await openWorld({ withBuilds: true })
  })
  afterAll(async () => {
    await browser.close()
    await world.close()
  })
  beforeEach(async () => {
    phone = await Phone.open(browser, world.cloud.url, targets[1])
    await phone.launch('pages/home/index')
    await phone.el('entry-read').waitFor()
    await phone.hasAll()
  })
  afterEach(() => phone.close())

  it('is not spoken of while every step is done', async () => {
    await phone.page.evaluate('__client.bringNewProgram()')
    await phone.tap('entry-read')
    await phone.el('article-a05').waitFor()
    expect(await phone.sees('心邻有新版本')).toBe(false)
  })

  it('is offered after a step that was refused for it, waits when somebody wants, and is there from the first page on', async () => {
    await refuseAll(phone)
    await expect.poll(() => asked).toBeGreaterThan(0)
    expect(await phone.sees('心邻有新版本')).toBe(false)
    await phone.page.evaluate('__client.bringNewProgram()')
    await refuseAll(phone)
    await phone.see('心邻有新版本')
    await phone.see('没答完的自评还在')
    await phone.choose('以后再说')
    await refuseAll(phone)
    await phone.see('心邻有新版本')
    await phone.page.unroute('**/call/*')
    const anew = phone.page.waitForEvent('load')
    await phone.choose('换上')
    await anew
    await phone.el('entry-read').waitFor()
    expect(await phone.sees('心邻有新版本')).toBe(false)
    expect(await phone.page.evaluate('__client.pages()')).toEqual(['pages/home/index'])
  })
})
