// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { explainMissingPage, isMissingCode, showNumbers } from '../../src/missing-page'

const missing = Object.assign(new Error('Loading chunk 5 failed'), { name: 'ChunkLoadError' })
const page = (entry: string) => `<html><script src="./js/app.${entry}.js"></script></html>`
/** The build that is running is 1111aaaa; what is served now is up to the test. */
const served = (reply: () => Promise<Partial<Response>>) => vi.stubGlobal('fetch', vi.fn(reply))
const anotherBuild = (entry: string) => served(async () => ({ ok: true, text: async () => page(entry) }))

const bar = () => document.querySelector('[role=alert]')
const explain = (wanted = '/pages/read/index') => explainMissingPage(missing, wanted)

beforeEach(() => {
  vi.useFakeTimers()
  document.head.innerHTML = '<script src="http://localhost/js/app.1111aaaa.js"></script>'
  document.body.innerHTML = ''
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a page whose code cannot be had', () => {
  it('is of an older release where another one is served: the new one is offered, for as long as it takes', async () => {
    anotherBuild('2222bbbb')
    await explain()
    expect(bar()?.textContent).toContain('网页有新版本，刷新一下就能接着用')
    expect(document.getElementById('load-new-version')?.textContent).toBe('刷新')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(bar()).not.toBeNull()
    document.getElementById('close-missing-page')?.click()
    expect(bar()).toBeNull()
  })

  it('is out of reach where nothing is served at all, which is said for a moment', async () => {
    served(() => Promise.reject(new TypeError('Failed to fetch')))
    await explain()
    expect(bar()?.textContent).toBe('网络好像断了，这一页没能打开')
    await vi.advanceTimersByTimeAsync(4_000)
    expect(bar()).toBeNull()
  })

  it.each([
    ['the same release is served', { ok: true, text: async () => page('1111aaaa') }],
    ['the server is in trouble', { ok: false, text: async () => page('2222bbbb') }],
    ['a captive portal answers', { ok: true, text: async () => '<html>登录</html>' }],
  ])('is neither a new version nor a missing network where %s', async (_, reply) => {
    served(async () => reply)
    await explain()
    expect(bar()?.textContent).toBe('这一页没能打开，请过一会儿再点一次')
    expect(document.getElementById('load-new-version')).toBeNull()
  })

  it.each(['/pages/help/index', '#/pages/calm/index'])(
    'gives the numbers in its place where it is %s',
    async (wanted) => {
      served(() => Promise.reject(new TypeError('Failed to fetch')))
      await explain(wanted)
      const numbers = [...document.querySelectorAll('[role=alert] a')].map((link) => link.getAttribute('href'))
      expect(numbers).toEqual(['tel:12356', 'tel:120', 'tel:110'])
      await vi.advanceTimersByTimeAsync(60_000)
      expect(bar()).not.toBeNull()
    },
  )

  it('gives the numbers before anything is found out, also while another page is being explained', async () => {
    let answer: (reply: Partial<Response>) => void = () => undefined
    served(() => new Promise((resolve) => (answer = resolve)))
    const another = explain('/pages/read/index')
    const help = explain('/pages/help/index')
    expect(bar()?.querySelector('a')?.getAttribute('href')).toBe('tel:12356')
    answer({ ok: true, text: async () => page('2222bbbb') })
    await Promise.all([another, help])
    expect(bar()?.querySelector('a')?.getAttribute('href')).toBe('tel:12356')
    expect(document.getElementById('load-new-version')).not.toBeNull()
    anotherBuild('2222bbbb')
    await explain('/pages/read/index')
    expect(bar()?.querySelector('a')).not.toBeNull()
  })

  it('takes the numbers away again once help came after all', () => {
    const takeAway = showNumbers()
    expect(bar()?.textContent).toContain('求助页还没有打开')
    takeAway()
    expect(bar()).toBeNull()
  })

  it('is said once, however often it was wanted', async () => {
    anotherBuild('2222bbbb')
    await Promise.all([explain(), explain(), explain()])
    await explain()
    expect(document.querySelectorAll('[role=alert]')).toHaveLength(1)
  })

  it('is no other fault', async () => {
    anotherBuild('2222bbbb')
    expect(isMissingCode(new TypeError('x'))).toBe(false)
    expect(isMissingCode(null)).toBe(false)
    await explainMissingPage(new TypeError('x'), '/pages/help/index')
    expect(bar()).toBeNull()
  })
})
