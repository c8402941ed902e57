import { request } from 'node:http'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'

const whoami = 'exports.main = (event) => ({ openid: process.env.WX_OPENID, event })'
const people = [
  { openid: 'o-sample-1', label: '居民 样例' },
  { openid: 'o-sample-2', label: '咨询师 样例' },
]
let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({ functions: { whoami }, people })
})
afterAll(() => cloud.close())

async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(`${cloud.url}${path}`, init)
  const cookie = response.headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  return { status: response.status, body: await response.json(), cookie, setCookie: response.headers.getSetCookie() }
}
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  send(path, { method: 'POST', body, headers })
const refusal = (errCode: number) => ({ errCode, errMsg: expect.stringMatching(/^cloud\.callFunction:fail /) })

describe('POST /call/<function> is refused', () => {
  it.each([
    ['without JSON', 'not json'],
    ['with a list', '[]'],
    ['with a number', '3'],
    ['with null', 'null'],
  ])('%s', async (_, body) => {
    expect(await post('/call/whoami', body)).toMatchObject({ status: 400, body: refusal(-501007) })
  })

  it('for more than 1 MB, also when the size is not said beforehand', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(2 * 1024 * 1024) })
    expect(await post('/call/whoami', body)).toMatchObject({ status: 413, body: refusal(-501007) })
    const chunked = await new Promise<number | undefined>((resolve, reject) => {
      const sending = request(`${cloud.url}/call/whoami`, { method: 'POST' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      sending.on('error', reject)
      for (let at = 0; at < 20; at += 1) sending.write('x'.repeat(100_000))
      sending.end()
    })
    expect(chunked).toBe(413)
    expect(await post('/call/whoami', JSON.stringify({ text: 'x'.repeat(1000 * 1000) }))).toMatchObject({ status: 200 })
  })

  it('for brackets without end, which no thread could be handed, and nobody waits behind them', async () => {
    const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`
    const many = await Promise.all(Array.from({ length: 6 }, () => post('/call/whoami', deep(20_000))))
    expect(many.map(({ status }) => status)).toEqual(many.map(() => 400))
    expect((await post('/call/whoami', deep(100))).status).toBe(400)
    expect(await post('/call/whoami', deep(99))).toMatchObject({ status: 200 })
    const brackets = JSON.stringify({ text: '[{'.repeat(200), quote: '"\\[[' })
    expect((await post('/call/whoami', brackets)).body.result.event).toMatchObject(JSON.parse(brackets))
  })

  it('for a function that does not exist', async () => {
    for (const path of ['/call/none', '/call/', '/call/../admin', '/call/%2e%2e%2fwhoami']) {
      const { status, body } = await post(path, '{}')
      expect([200, 405]).toContain(status)
      expect(JSON.stringify(body)).not.toContain('openid')
    }
    expect((await post('/call/none', '{}')).body).toEqual({
      errCode: -501000,
      errMsg: 'cloud.callFunction:fail Error: errCode: -501000  | errMsg: FunctionName parameter could not be found.',
    })
  })

  it('by another method', async () => {
    expect(await send('/call/whoami')).toMatchObject({ status: 405, body: refusal(-501007) })
  })

  it('from another website', async () => {
    const elsewhere = { origin: 'http://elsewhere.example' }
    expect(await post('/call/whoami', '{}', elsewhere)).toMatchObject({ status: 403, body: refusal(-501008) })
    expect(await post('/session', '{"openid":null}', elsewhere)).toMatchObject({ status: 403 })
    const sameMachine = { origin: 'http://127.0.0.1:1' }
    expect(await post('/call/whoami', '{}', sameMachine)).toMatchObject({ status: 403, body: refusal(-501008) })
    expect(await post('/call/whoami', '{}', { origin: cloud.url })).toMatchObject({ status: 200 })
  })
})

describe('who a browser is', () => {
  it('is somebody new without a cookie, and the same from then on', async () => {
    const first = await post('/call/whoami', '{"a":1}')
    // Without an age: it ends with the browser.
    expect(first.setCookie[0]).toMatch(/^local_session_[0-9a-f]{12}=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(first.body).toEqual({
      errMsg: 'cloud.callFunction:ok',
      result: {
        openid: expect.stringMatching(/^o[\w-]{27}$/),
        event: { a: 1, userInfo: { appId: 'wx0000000000000000', openId: first.body.result.openid } },
      },
      requestID: expect.any(String),
    })
    const again = await post('/call/whoami', '{}', { cookie: first.cookie })
    expect(again.body.result.openid).toBe(first.body.result.openid)
    expect(again.setCookie).toEqual([])
    expect((await post('/call/whoami', '{}')).body.result.openid).not.toBe(first.body.result.openid)
  })

  it.each(['NAME=', 'NAME=forged', `NAME=${'x'.repeat(32)}`, 'other=1', ';;='])(
    'is somebody new with a cookie nobody gave: %s',
    async (given) => {
      const name = (await send('/session')).cookie.split('=')[0] as string
      expect((await post('/call/whoami', '{}', { cookie: given.replace('NAME', name) })).setCookie).toHaveLength(1)
    },
  )

  it('is kept apart from who it is at another cloud on this machine, whose cookies it sends along', async () => {
    const other = await openCloud({ functions: { whoami }, people })
    const here = await post('/call/whoami', '{}')
    const there = await fetch(`${other.url}/session`, { headers: { cookie: here.cookie } })
    const both = `${here.cookie}; ${(there.headers.getSetCookie()[0] ?? '').split(';')[0]}`
    expect((await post('/call/whoami', '{}', { cookie: both })).body.result.openid).toBe(here.body.result.openid)
    const again = await fetch(`${other.url}/session`, { headers: { cookie: both } })
    expect(again.headers.getSetCookie()).toEqual([])
    await other.close()
  })

  it('may not be just anybody', async () => {
    const { cookie } = await send('/session')
    for (const body of ['{"openid":"o-stranger"}', '{"openid":1}', '{}', 'x', `{"openid":"${'x'.repeat(9000)}"}`]) {
      expect(await post('/session', body, { cookie })).toMatchObject({ status: 400 })
    }
    expect((await send('/session', { headers: { cookie } })).body.label).toBeNull()
  })

  it('may be a sample person, and then oneself again', async () => {
    const own = await send('/session')
    const { cookie } = own
    const acting = await post('/session', '{"openid":"o-sample-2"}', { cookie })
    expect(acting.body).toEqual({ openid: 'o-sample-2', label: '咨询师 样例' })
    expect((await post('/call/whoami', '{}', { cookie })).body.result.openid).toBe('o-sample-2')
    expect((await post('/session', '{"openid":null}', { cookie })).body).toEqual(own.body)
    expect((await post('/call/whoami', '{}', { cookie })).body.result.openid).toBe(own.body.openid)
  })

  it('is remembered over a restart', async () => {
    const first = await openCloud({ functions: { whoami }, people })
    const asFirst = async (url: string, init: RequestInit) => (await fetch(`${url}/session`, init)).json()
    const opened = await fetch(`${first.url}/session`)
    const headers = { cookie: opened.headers.getSetCookie()[0]?.split(';')[0] as string }
    const own = await opened.json()
    await asFirst(first.url, { method: 'POST', body: '{"openid":"o-sample-1"}', headers })
    await first.stop()
    const second = await openCloud({ dataDir: first.dataDir, people })
    expect(await asFirst(second.url, { headers })).toEqual({ openid: 'o-sample-1', label: '居民 样例' })
    expect(await asFirst(second.url, { method: 'POST', body: '{"openid":null}', headers })).toEqual(own)
    await second.close()
    await first.close()
  })

  describe('is stored', () => {
    const rowsOf = (dataDir: string) => {
      const onlooker = new Sqlite(join(dataDir, 'cloud.db'))
      const [rows] = onlooker.prepare('SELECT count(*) FROM sessions').raw(true).get() as [number]
      onlooker.close()
      return rows
    }

    it('for nobody who is only oneself, however many come without a cookie', async () => {
      const own = await openCloud({ functions: { whoami }, people })
      for (let n = 0; n < 50; n += 1) await fetch(`${own.url}/session`)
      const called = await fetch(`${own.url}/call/whoami`, { method: 'POST', body: '{}' })
      expect((await called.json()).result.openid).toMatch(/^o[\w-]{27}$/)
      expect(rowsOf(own.dataDir)).toBe(0)
      await own.close()
    })

    it('for a thousand who act as somebody; who chose longest ago is oneself again', async () => {
      const own = await openCloud({ people })
      const act = async (openid: string | null, cookie = '') => {
        const init = { method: 'POST', body: JSON.stringify({ openid }), headers: { cookie } }
        const response = await fetch(`${own.url}/session`, init)
        return response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
      }
      const openidOf = async (cookie: string) =>
        (await (await fetch(`${own.url}/session`, { headers: { cookie } })).json()).openid
      const [first, second] = [await act('o-sample-1'), await act('o-sample-1')]
      for (let n = 0; n < 10; n += 1) await Promise.all(Array.from({ length: 100 }, () => act('o-sample-2')))
      await act('o-sample-2', second)
      const last = await act('o-sample-1')
      expect(rowsOf(own.dataDir)).toBeLessThanOrEqual(1000)
      expect(await openidOf(first)).toMatch(/^o[\w-]{27}$/)
      expect(await openidOf(second)).toBe('o-sample-2')
      expect(await openidOf(last)).toBe('o-sample-1')
      await act(null, last)
      expect(await openidOf(last)).toMatch(/^o[\w-]{27}$/)
      await own.close()
    })

    it('as an earlier version stored it, and keeps the openid it was given then', async () => {
      const first = await openCloud({ people })
      const name = (await fetch(`${first.url}/session`)).headers.getSetCookie()[0]?.split('=')[0]
      await first.stop()
      const token = 'a'.repeat(32)
      const database = new Sqlite(join(first.dataDir, 'cloud.db'))
      database
        .prepare('INSERT INTO sessions (token, own, acting) VALUES (?, ?, ?)')
        .run(token, 'o-earlier', 'o-sample-1')
      database.close()
      const second = await openCloud({ dataDir: first.dataDir, people })
      const headers = { cookie: `${name}=${token}` }
      const openid = async (init: RequestInit = {}) =>
        (await (await fetch(`${second.url}/session`, { headers, ...init })).json()).openid
      expect(await openid()).toBe('o-sample-1')
      expect(await openid({ method: 'POST', body: '{"openid":null}' })).toBe('o-earlier')
      expect(await openid()).toBe('o-earlier')
      await second.close()
      await first.close()
    })
  })
})
