import { join } from 'node:path'
import Sqlite from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../../support/cloud'
import { type ConsoleUser, openConsole } from '../../support/console'

let user: ConsoleUser
let url: string
const lines: object[] = []
beforeAll(async () => {
  const people = [{ openid: 'o-1', label: '样例' }]
  user = await openConsole({ collections: { notes: [] }, people, log: (line) => lines.push(line) })
  url = user.cloud.url
})
afterAll(() => user.cloud.close())

const json = { 'content-type': 'application/json' }
async function post(name: string, { body = '{}', headers = json }: { body?: string; headers?: HeadersInit } = {}) {
  const response = await fetch(`${url}/console/api/${name}`, { method: 'POST', headers, body })
  return { status: response.status, reply: await response.json() }
}
const refused = (status: number, message: string) => ({ status, reply: { ok: false, message } })

describe('an operation is refused', () => {
  it('to another website', async () => {
    const sentence = '只有本地云自己的页面可以用控制台。'
    for (const headers of [
      { ...json, origin: 'http://elsewhere.example' },
      { ...json, origin: 'http://127.0.0.1:1' },
      { ...json, origin: 'null' },
      { ...json, 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await post('readCloud', { headers })).toEqual(refused(403, sentence))
    }
    const exported = await fetch(`${url}/console/export/notes`, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(exported.status).toBe(403)
  })

  it.each([[{}], [{ 'content-type': 'text/plain' }], [{ 'content-type': 'application/jsonx' }]])(
    'with another content type: %j',
    async (headers) => {
      expect(await post('readCloud', { headers })).toEqual(refused(415, '请求要用 application/json。'))
    },
  )

  it('by another method', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      expect((await fetch(`${url}/console/api/readCloud`, { method })).status).toBe(405)
    }
    expect((await fetch(`${url}/console/export/notes`, { method: 'POST' })).status).toBe(405)
    expect((await fetch(`${url}/console/`, { method: 'POST' })).status).toBe(405)
  })

  it.each(['', 'nothing', 'constructor', '__proto__', 'readCloud/', 'readCloud/more', '%72eadCloud'])(
    'by a name that is none: %s',
    async (name) => {
      expect(await post(name)).toEqual(refused(404, '控制台没有这个操作。'))
    },
  )

  it.each(['', 'x', '{', '{"a":}'])('without JSON: %s', async (body) => {
    expect(await post('readCloud', { body })).toEqual(refused(400, '请求不是 JSON。'))
  })

  it('with brackets without end', async () => {
    const body = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    expect(await post('readCloud', { body })).toEqual(refused(400, '请求套得太深。'))
  })

  it('for more than 50 MB', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(51 * 1024 * 1024) })
    expect(await post('readCloud', { body })).toEqual(refused(413, '请求不能超过 50 MB。'))
  })

  it.each([
    ['null', '请求应当是一个对象。'],
    ['[]', '请求应当是一个对象。'],
    ['{"a":1,"b":2}', '请求里不认识：a、b。'],
  ])('when its input is of another shape: %s', async (body, message) => {
    expect(await post('readCloud', { body })).toEqual(refused(400, message))
  })

  it('for each thing that is wrong with its input', async () => {
    const body = JSON.stringify({ collection: '', query: 1, order: '', offset: -1, limit: 101 })
    const message = '“collection”不能为空；“query”应当是文字；“offset”不能小于 0；“limit”不能大于 100。'
    expect(await post('findDocuments', { body })).toEqual(refused(400, message))
    const broken = JSON.stringify({ collection: 'notes', query: '', order: '', offset: 0.5, limit: 0 })
    expect(await post('findDocuments', { body: broken })).toEqual(
      refused(400, '“offset”应当是整数；“limit”不能小于 1。'),
    )
  })
})

it('says so, and why only in the log, when the cloud itself fails', async () => {
  const own = await openConsole({ log: (line) => lines.push(line) })
  const other = new Sqlite(join(own.cloud.dataDir, 'cloud.db'))
  other.exec('DROP TABLE outbox')
  other.close()
  const asked = { method: 'POST', headers: json, body: '{}' }
  const response = await fetch(`${own.cloud.url}/console/api/listMessages`, asked)
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ ok: false, message: '本地云出了错，日志里写着原因。' })
  expect(lines).toContainEqual({
    level: 'error',
    where: '/console',
    operation: 'listMessages',
    fault: expect.stringContaining('no such table: outbox'),
  })
  await own.cloud.close()
})

it('answers its own page, and a tool that is no page', async () => {
  const value = expect.objectContaining({ url })
  expect(await post('readCloud')).toEqual({ status: 200, reply: { ok: true, value } })
  const headers = { 'content-type': 'Application/JSON; charset=utf-8', origin: url, 'sec-fetch-site': 'same-origin' }
  expect(await post('readCloud', { headers })).toEqual({ status: 200, reply: { ok: true, value } })
})

describe('the page', () => {
  it('is at /console/, without the people bar, and in nobody else’s frame', async () => {
    const bare = await fetch(`${url}/console`, { redirect: 'manual' })
    expect([bare.status, bare.headers.get('location')]).toEqual([302, '/console/'])
    const page = await fetch(`${url}/console/`)
    expect(await page.text()).toBe('<html><head></head><body>控制台</body></html>')
    expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(page.headers.getSetCookie()).toEqual([])
    expect((await fetch(`${url}/console/app.js`)).headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect((await fetch(`${url}/console/none.js`)).status).toBe(404)
    expect((await fetch(`${url}/console/..%2f..%2fpackage.json`)).status).toBe(404)
  })

  it('is not there when none was built, nor is anything of the console', async () => {
    const bare: OpenedCloud = await openCloud({ collections: { notes: [] }, sites: [] })
    for (const path of ['/console', '/console/', '/console/app.js', '/console/export/notes']) {
      expect((await fetch(`${bare.url}${path}`)).status).toBe(404)
    }
    const response = await fetch(`${bare.url}/console/api/readCloud`, { method: 'POST', headers: json, body: '{}' })
    expect(response.status).toBe(404)
    await bare.close()
  })
})
