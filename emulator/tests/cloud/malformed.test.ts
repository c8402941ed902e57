import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../support/cloud'
import { RawConnection, sendRaw } from '../support/raw-http'

const secret = 'a-word-nobody-else-says'
const lines: Record<string, unknown>[] = []
let cloud: OpenedCloud
let port: number
let dir: string
beforeEach(async () => {
  lines.length = 0
  dir = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(dir, 'mini'))
  writeFileSync(join(dir, 'index.html'), '<title>home</title>')
  cloud = await openCloud({
    collections: { items: [] },
    functions: {
      echo: 'exports.main = (event) => event',
      slow: 'exports.main = async (event) => { await new Promise((done) => setTimeout(done, 100)); return "slow" }',
    },
    sites: [
      { path: '/', dir },
      { path: '/mini', dir },
    ],
    // Long enough for a machine with other things to do.
    requestTimeoutMs: 1500,
    log: (line) => lines.push({ ...line }),
  })
  port = Number(new URL(cloud.url).port)
})
afterEach(async () => {
  await cloud.close()
  rmSync(dir, { recursive: true })
})

const inserting = (text: string) =>
  JSON.stringify({ action: 'database.insertDocument', collectionName: 'items', data: [text] })
const asking = (text: string) =>
  JSON.stringify({ action: 'functions.invokeFunction', function_name: 'echo', request_data: text })
const host = 'Host: 127.0.0.1\r\n'
const call = (head = '', body = '{}') =>
  `POST /call/echo HTTP/1.1\r\n${host}${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const last = (path: string, method = 'GET', head = '') =>
  `${method} ${path} HTTP/1.1\r\n${host}Connection: close\r\n${head}\r\n`

/** The lines about what went wrong, of which there must be one for each answer that says so, without what was sent. */
async function warned(): Promise<Record<string, unknown>[]> {
  const about = () => lines.filter(({ where }) => where !== undefined)
  await expect.poll(about).not.toEqual([])
  expect(JSON.stringify(lines)).not.toContain(secret)
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  return about()
}

describe('bytes that are no request are answered with an error, and the connection is closed', () => {
  it.each([
    ['no HTTP at all', `${secret}\r\n\r\n`, 400],
    ['zeros', Buffer.alloc(300), 400],
    ['a TLS greeting', Buffer.from('16030100a1010000', 'hex'), 400],
    ['a method nobody knows', `BREW /${secret} HTTP/1.1\r\n${host}\r\n`, 400],
    ['another version', `GET / HTTP/3.7\r\n${host}\r\n`, 400],
    ['a header without a name', `GET / HTTP/1.1\r\n${host}: ${secret}\r\n\r\n`, 400],
    ['a header with a control character', `GET / HTTP/1.1\r\n${host}X: \u0001\r\n\r\n`, 400],
    ['a space in the path', `GET /a ${secret} HTTP/1.1\r\n${host}\r\n`, 400],
    ['headers of 20,000 characters', `GET / HTTP/1.1\r\n${host}X: ${secret.repeat(1000)}\r\n\r\n`, 431],
    ['a path of 20,000 characters', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\n${host}\r\n`, 431],
    ['two lengths', `POST /call/echo HTTP/1.1\r\n${host}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
    ['a length that is none', `POST /call/echo HTTP/1.1\r\n${host}Content-Length: -1\r\n\r\n{}`, 400],
    [
      'a length and chunks, by which one request could be hidden in another',
      `POST /call/echo HTTP/1.1\r\n${host}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
    ['a chunk without a size', `POST /call/echo HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nzz\r\n`, 400],
    [
      'a wish to be connected to elsewhere',
      `CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n`,
      405,
    ],
    ['an expectation nobody meets', `GET / HTTP/1.1\r\n${host}Expect: 200-${secret}\r\n\r\n`, 417],
  ])('%s', async (_, bytes, status) => {
    const answers = await sendRaw(port, bytes)
    expect(answers).toEqual([
      {
        status,
        headers: expect.objectContaining({ 'content-type': 'application/json; charset=utf-8', connection: 'close' }),
        body: expect.stringMatching(/^\{"errCode":-501007,"errMsg":"cloud\.callFunction:fail [a-zA-Z ]+"\}$/),
      },
    ])
    expect(await warned()).toEqual([expect.objectContaining({ level: 'warn', status, reason: expect.any(String) })])
  })

  it.each([
    ['a body shorter than was said', `POST /call/echo HTTP/1.1\r\n${host}Content-Length: 99\r\n\r\n{"a":"${secret}"`],
    ['chunks without an end', `POST /admin HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\nff\r\n${secret}`],
    ['half a header', `GET / HTTP/1.1\r\n${host}X: ${secret}`],
  ])('%s, when the sender says that was all', async (_, bytes) => {
    expect((await sendRaw(port, bytes, { finish: true })).map(({ status }) => status)).toEqual([400])
    expect(await warned()).toMatchObject([{ level: 'warn', status: 400, reason: 'the request breaks off' }])
  })

  it('headers, a body, a body of the SDK and a chunk that do not come in time', async () => {
    const halves = [
      `GET / HTTP/1.1\r\n${host}`,
      `POST /call/echo HTTP/1.1\r\n${host}Content-Length: 99\r\n\r\n{`,
      `POST /admin HTTP/1.1\r\n${host}Content-Length: 99\r\n\r\n{`,
      `POST /session HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n5\r\nab`,
    ]
    const answers = await Promise.all(halves.map((bytes) => sendRaw(port, bytes)))
    expect(answers.map((each) => each.map(({ status }) => status))).toEqual(halves.map(() => [408]))
    const told = (await warned()).map(({ level, where, status, reason }) => [level, where, status, reason])
    const tooLong = (where: string) => ['warn', where, 408, 'the request took too long']
    expect(told.sort()).toEqual(['/admin', '/call', '/session', 'gateway'].map(tooLong))
  })

  it('a sender that goes away in the middle leaves one line, and no error', async () => {
    for (const [path, where] of [
      ['/call/echo', '/call'],
      ['/admin', '/admin'],
      ['/session', '/session'],
    ]) {
      lines.length = 0
      const connection = new RawConnection(port)
      connection.send(`POST ${path} HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 99\r\n\r\n`)
      await connection.isWaitedFor()
      connection.send(`{"a":"${secret}`)
      connection.destroy()
      expect(await warned()).toMatchObject([{ level: 'warn', where, method: 'POST', reason: expect.any(String) }])
    }
  })

  it('but answers to whole requests ahead of them come first', async () => {
    const slow = call().replace('echo', 'slow')
    const answers = await sendRaw(port, `${slow}${call('', '{"a":1}')}${secret}\r\n\r\n`)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400])
    expect(answers.map(({ body }) => JSON.parse(body).result)).toMatchObject(['slow', { a: 1 }, undefined])
    // Longer than was said: the rest is the beginning of a request that is none.
    const long = call('', '{}').replace('Content-Length: 2', 'Content-Length: 1')
    expect((await sendRaw(port, long)).map(({ status }) => status)).toEqual([400, 400])
  })
})

describe('a request that makes no sense is refused', () => {
  it.each([
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['two hosts', last('/', 'GET', 'Host: elsewhere.example\r\n'), 400],
    ["another's host", 'GET / HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n', 403],
    ["another's address, whole", last('http://elsewhere.example/'), 403],
    ['an address that is none', last('http://[/'), 400],
    ['an address of another kind', last('ftp://127.0.0.1/'), 400],
    ['everything', last('*', 'OPTIONS'), 400],
    ['half a percent-encoding', last('/a%2'), 400],
    ['a percent-encoding of no text', last('/call/%ff', 'POST', 'Content-Length: 0\r\n'), 400],
    ['a NUL', last('/a%00b'), 404],
    ['two slashes and a name', last('//elsewhere.example/session'), 200],
    ['a path longer than any file', last(`/${'x'.repeat(6000)}.png`), 404],
    ['a path longer than any file, of the program', last(`/${'x'.repeat(6000)}`), 200],
    ['a path out of the folder', last('/%2e%2e%2f%2e%2e%2fetc/passwd'), 404],
    ['a page to be deleted', last('/', 'DELETE'), 405],
    ['the session to be deleted', last('/session', 'DELETE'), 405],
    ['the session to be put', last('/session', 'PUT', 'Content-Length: 0\r\n'), 405],
    ['a function to be got', last('/call/echo'), 405],
    ['the SDKs’ address to be got', last('/admin'), 405],
    ['an upgrade', last('/call/echo', 'GET', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'), 405],
    [
      'a page’s origin twice',
      call(`Connection: close\r\nOrigin: http://127.0.0.1\r\nOrigin: http://127.0.0.1\r\n`),
      403,
    ],
    [
      'an origin behind 3,000 other headers',
      call(`Connection: close\r\n${'a:\r\n'.repeat(3000)}Origin: http://x\r\n`),
      403,
    ],
  ])('%s', async (_, bytes, status) => {
    const [answer, ...more] = await sendRaw(port, bytes)
    expect([answer?.status, more]).toEqual([status, []])
    if (status < 400) return
    expect(JSON.parse(answer?.body ?? '')).toMatchObject({ errCode: expect.any(Number), errMsg: expect.any(String) })
    expect(await warned()).toEqual([
      expect.objectContaining({
        level: status === 404 ? 'info' : 'warn',
        where: expect.any(String),
        status,
        reason: expect.any(String),
      }),
    ])
  })

  it('two slashes alone are a page of the program', async () => {
    expect((await sendRaw(port, last('//')))[0]).toMatchObject({ status: 200, body: '<title>home</title>' })
  })

  it('what is wanted of a path is said', async () => {
    expect((await sendRaw(port, last('/session', 'PUT')))[0]?.headers.allow).toBe('GET, POST')
    expect((await sendRaw(port, last('/', 'PUT')))[0]?.headers.allow).toBe('GET, HEAD')
  })

  it.each([
    ['an object', '{"action":{"a":1}}'],
    ['a list', '{"action":["database.getDocument"]}'],
    ['an object that is no text', '{"action":{"toString":1,"valueOf":1}}'],
    ['unknown', `{"action":"${secret}"}`],
    ['null', '{"action":null}'],
  ])('an action that is %s', async (_, body) => {
    const post = `POST /admin HTTP/1.1\r\n${host}Connection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`
    const [answer] = await sendRaw(port, post)
    expect(answer?.status).toBe(200)
    expect(JSON.parse(answer?.body ?? '')).toEqual({
      code: 'INVALID_PARAM',
      message: expect.stringContaining('is not supported'),
      requestId: expect.any(String),
    })
    expect(await warned()).toEqual([{ level: 'warn', where: '/admin', action: null, reason: 'INVALID_PARAM' }])
  })

  it.each([
    ['a list of millions', () => `[${'{},'.repeat(3_000_000)}1]`, 'the body holds more than 100000 values'],
    [
      'an object of millions',
      () => `{${Array.from({ length: 200_000 }, (_, n) => `"k${n}":1`).join()}}`,
      'the body holds more',
    ],
    ['brackets without end', () => `{"a":${'['.repeat(3_000_000)}${']'.repeat(3_000_000)}}`, 'the body nests too deep'],
    [
      'a document of millions',
      () => inserting(`{"a":[${'{},'.repeat(3_000_000)}1]}`),
      'holds more than 2000000 values',
    ],
    ['a document of brackets', () => inserting('['.repeat(3_000_000)), 'a text of extended JSON nests too deep'],
    ['an event of millions', () => asking(`[${'{},'.repeat(2_300_000)}1]`), 'the event exceeds 6 MB'],
  ])('%s, before it is read', async (_, body, message) => {
    const response = await fetch(cloud.adminUrl, { method: 'POST', body: body() })
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining(message) })
  })

  it('but not for what stands in texts', async () => {
    const brackets = JSON.stringify({ a: `\\"${'[{,'.repeat(400_000)}"\\` })
    const response = await fetch(cloud.adminUrl, { method: 'POST', body: asking(brackets) })
    expect(JSON.parse((await response.json()).data.response_data)).toEqual(JSON.parse(brackets))
  })

  it('but an address in full and requests all at once are none of these', async () => {
    expect(await sendRaw(port, last(`http://127.0.0.1:${port}/mini/`))).toMatchObject([{ status: 200 }])
    const many = `${call().repeat(20)}${last('/')}`
    expect((await sendRaw(port, many)).map(({ status }) => status)).toEqual(new Array(21).fill(200))
    expect(lines.filter(({ where }) => where !== undefined)).toEqual([])
  })

  it('nor is the end of all sending right after a request', async () => {
    expect(await sendRaw(port, call().replace('echo', 'slow'), { finish: true })).toMatchObject([{ status: 200 }])
    expect(lines.filter(({ where }) => where !== undefined)).toEqual([])
  })

  it('a site’s address without its slash leads on with its query', async () => {
    const [answer] = await sendRaw(port, last('/mini?scene=x%20y'))
    expect(answer).toMatchObject({ status: 302, headers: { location: '/mini/?scene=x%20y' } })
  })
})

it('a loop of bad requests leaves sixty lines a minute, and the rest is counted', async () => {
  const own: Record<string, unknown>[] = []
  const other = await openCloud({ log: (line) => own.push({ ...line }) })
  const connection = new RawConnection(Number(new URL(other.url).port))
  for (let sent = 0; sent < 500; sent += 1) {
    connection.send(`GET /${secret} HTTP/1.1\r\n${host}\r\n`)
    expect((await connection.answer())?.status).toBe(404)
  }
  connection.destroy()
  expect(own).toHaveLength(60)
  expect(own[0]).toEqual({
    level: 'info',
    where: 'site',
    method: 'GET',
    status: 404,
    reason: 'there is no such page',
  })
  await other.close()
})
