import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'
import { sendRaw } from '../support/raw-http'

const dir = mkdtempSync(join(tmpdir(), 'forwarded-'))
let cloud: OpenedCloud
beforeAll(async () => {
  writeFileSync(join(dir, 'index.html'), '<html><head></head><body>page</body></html>')
  cloud = await openCloud({
    functions: { whoami: 'exports.main = () => process.env.WX_OPENID' },
    people: [{ openid: 'o-sample-1', label: '咨询师 样例' }],
    collections: { staff: [] },
    sites: [{ path: '/', dir }],
    console: dir,
  })
})
afterAll(async () => {
  await cloud.close()
  rmSync(dir, { recursive: true })
})

const staff = JSON.stringify({ action: 'database.queryDocument', collectionName: 'staff', query: '{}' })
const requests = [
  ['the database', '/admin', staff],
  ['being a sample person', '/session', '{"openid":"o-sample-1"}'],
  ['a function', '/call/whoami', '{}'],
  ['the console', '/console/api/readCloud', '{}'],
  ['a page', '/', null],
  ['the people there are', '/__local/people.json', null],
] as const

/** As a proxy asks that gives its upstream's name for the host, which nginx does unless it is told otherwise. */
const ask = (path: string, body: string | null, headers: Record<string, string>) =>
  fetch(`${cloud.url}${path}`, {
    method: body === null ? 'GET' : 'POST',
    body,
    headers: { ...(body === null ? {} : { 'content-type': 'application/json' }), ...headers },
  })

describe.each(requests)('what a proxy passes on: %s', (_, path, body) => {
  it.each([
    ['Forwarded', 'for=203.0.113.7;proto=https'],
    ['Via', '1.1 edge'],
    ['X-Forwarded-For', '203.0.113.7'],
    ['X-Forwarded-Proto', 'https'],
    ['x-forwarded-host', 'xinlin.example'],
    ['X-FORWARDED-SOMETHING-NEW', '1'],
    ['X-Real-IP', '203.0.113.7'],
    ['CF-Connecting-IP', '203.0.113.7'],
  ])('is refused for its %s, and it is said why', async (name, value) => {
    const response = await ask(path, body, { [name]: value })
    expect(response.status).toBe(403)
    expect(await response.text()).toContain('never to be published')
    expect(response.headers.getSetCookie()).toEqual([])
  })

  it('is refused for its version of HTTP, where it adds nothing', async () => {
    const { host, port } = new URL(cloud.url)
    const sent = body ?? ''
    const asked = `${body === null ? 'GET' : 'POST'} ${path} HTTP/1.0\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${sent.length}\r\n\r\n${sent}`
    const [answer] = await sendRaw(Number(port), asked)
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('never to be published') })
  })

  it('is answered when it comes from this machine itself', async () => {
    expect((await ask(path, body, {})).status).toBe(200)
  })
})

it('a person who opened a page through a proxy is told in words', async () => {
  const response = await ask('/', null, { accept: 'text/html,*/*', 'x-forwarded-for': '203.0.113.7' })
  expect(response.status).toBe(403)
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toMatch(/不能放到网上/)
})
