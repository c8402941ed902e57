import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/chromium'
import { type OpenedCloud, openCloud } from '../support/cloud'

const dir = mkdtempSync(join(tmpdir(), 'reload-'))
const write = (words: string) =>
  writeFileSync(join(dir, 'index.html'), `<html><head><title>t</title></head><body>${words}</body></html>`)
let cloud: OpenedCloud
let browser: Browser

beforeAll(async () => {
  write('first')
  cloud = await openCloud({ sites: [{ path: '/', dir }], liveReload: true })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await cloud.close()
  rmSync(dir, { recursive: true })
})

describe('a page of a cloud with live reload', () => {
  it('shows what was built meanwhile, where it is, as often as something is', async () => {
    const page = await browser.newPage()
    await page.goto(`${cloud.url}/?scene=a#/pages/me/index`)
    for (const words of ['second', 'third', 'fourth']) {
      write(words)
      cloud.reloadPages()
      await page.getByText(words).waitFor()
      expect(page.url()).toBe(`${cloud.url}/?scene=a#/pages/me/index`)
    }
    await page.close()
  })

  it('stays as it is until it is told', async () => {
    write('before')
    const page = await browser.newPage()
    await page.goto(cloud.url)
    let loads = 0
    page.on('load', () => {
      loads += 1
    })
    // Whoever listens is told at once how it stands; this page has listened before.
    write('after')
    await page.evaluate(
      () => new Promise((resolve) => new EventSource('/__local/changes').addEventListener('message', resolve)),
    )
    expect(loads).toBe(0)
    expect(await page.textContent('body')).toContain('before')
    await page.close()
  })

  it('comes anew after a change it slept through', async () => {
    write('asleep')
    const page = await browser.newPage()
    await page.goto(cloud.url)
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    write('awake')
    cloud.reloadPages()
    await page.evaluate(
      () => new Promise((resolve) => new EventSource('/__local/changes').addEventListener('message', resolve)),
    )
    expect(await page.textContent('body')).toContain('asleep')
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: false, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await page.getByText('awake').waitFor()
    await page.close()
  })

  it('outlives a cloud that is started again, and hears of what changes then', async () => {
    const first = await openCloud({ sites: [{ path: '/', dir }], liveReload: true })
    write('one')
    const page = await browser.newPage()
    await page.goto(first.url)
    write('two')
    first.reloadPages()
    await page.getByText('two').waitFor()
    await first.close()
    const again = await openCloud({
      sites: [{ path: '/', dir }],
      liveReload: true,
      port: Number(new URL(first.url).port),
    })
    await page.waitForResponse((response) => response.url().endsWith('/__local/changes'))
    write('three')
    expect(await page.textContent('body')).toContain('two')
    again.reloadPages()
    await page.getByText('three').waitFor()
    await page.close()
    await again.close()
  })
})

describe('without live reload', () => {
  it('a page carries nothing of it, and nobody can listen', async () => {
    const plain = await openCloud({ sites: [{ path: '/', dir }] })
    expect(await (await fetch(plain.url)).text()).not.toContain('reload')
    expect((await fetch(`${plain.url}/__local/reload.js`)).status).toBe(404)
    expect((await fetch(`${plain.url}/__local/changes`)).headers.get('content-type')).toContain('text/html')
    plain.reloadPages()
    await plain.close()
  })
})

it('a site is served from wherever its folder is said to be', async () => {
  const other = mkdtempSync(join(tmpdir(), 'reload-'))
  writeFileSync(join(other, 'index.html'), '<body>elsewhere</body>')
  let folder = dir
  write('here')
  const moving = await openCloud({ sites: [{ path: '/', dir: () => folder }] })
  const text = async () => (await fetch(moving.url)).text()
  expect(await text()).toContain('here')
  folder = other
  expect(await text()).toContain('elsewhere')
  await moving.close()
  rmSync(other, { recursive: true })
})

it('a request for the head of the stream is answered', async () => {
  expect((await fetch(`${cloud.url}/__local/changes`, { method: 'HEAD' })).status).toBe(200)
})
