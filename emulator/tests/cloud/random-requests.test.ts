import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, afterEach, expect, it } from 'vitest'
import { storageRules } from '../../cloud/storage/rules'
import { schemaOf, withWxSdk, writeFunction } from '../support/cloud'
import { openApiNames } from '../support/open-api'
import { actionNames, type Known } from '../support/random/admin-bodies'
import { type RandomRequest, randomRequest } from '../support/random/requests'
import { type RawAnswer, RawConnection, sendRaw } from '../support/raw-http'

const seed = 20_261_123
/** Of each run: 100,000 in all, a quarter under each rule of the storage. */
const requests = 25_000
const connections = 24
const slow = { timeout: 300_000 }
/**
 * What is still held after a collection may grow by so much between the first tenth of the requests, which fills caches
 * and starts instances, and the last: a kilobyte a request would be 22 MB. Measured: 1 to 2.5 MB.
 */
const mostGrowthMb = 12

const noted = new Set<string>()
let dir: string
let complaints: string[]
let child: ChildProcess
let adminUrl: string
let port: number
async function start(storageRule: string): Promise<void> {
  dir = mkdtempSync(join(tmpdir(), 'random-'))
  const heard: string[] = []
  complaints = heard
  const functionsDir = join(dir, 'functions')
  writeFunction(functionsDir, 'echo', 'exports.main = (event) => event')
  // Puts down the token it runs under, and keeps running: whoever has it may call open APIs.
  const holder = `${withWxSdk}
    exports.main = async () => {
      await cloud.database().collection('tokens').add({ data: { token: process.env.WX_API_TOKEN } })
      await new Promise(() => setInterval(() => {}, 1000))
    }`
  writeFunction(functionsDir, 'holder', holder, { timeout: 600, permissions: { openapi: openApiNames } })
  mkdirSync(join(dir, 'site'))
  writeFileSync(join(dir, 'site', 'index.html'), '<title>home</title>')
  const options = {
    dataDir: join(dir, 'data'),
    functionsDir,
    schema: schemaOf({ items: [{ fields: ['n'] }, { fields: ['a', 'n'] }], kept: [{ fields: ['n'] }], tokens: [] }),
    sites: ['/', '/mini'].map((path) => ({ path, dir: join(dir, 'site') })),
    people: [{ openid: 'o-sample', label: '样例' }],
    templates: { booked: { title: '预约', fields: ['thing1'] } },
    console: join(dir, 'site'),
    maxInstances: 2,
    storageRule,
  }
  const argv = ['--expose-gc', '--import', 'tsx', 'tests/support/cloud-process.ts', JSON.stringify(options)]
  child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => heard.push(line))
  const [line] = await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')
  adminUrl = String(line)
  port = Number(new URL(adminUrl).port)
}
afterEach(async () => {
  if (child.exitCode === null) {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  rmSync(dir, { recursive: true, force: true })
})

async function admin(body: object): Promise<{ data?: { list?: string[] }; transactionId?: string; code?: string }> {
  return (await fetch(adminUrl, { method: 'POST', body: JSON.stringify(body) })).json()
}
const listOf = async (collectionName: string) =>
  (await admin({ action: 'database.getDocument', collectionName, queryType: 'WHERE', limit: 1000 })).data?.list ?? []

async function memoryMb(): Promise<number> {
  child.send('memory')
  const [{ heapUsed, external }] = (await once(child, 'message')) as [NodeJS.MemoryUsage]
  return (heapUsed + external) / 1024 / 1024
}

async function until<Item>(look: () => Promise<Item[]>): Promise<Item> {
  for (;;) {
    const [found] = await look()
    if (found !== undefined) return found
  }
}

/** What is wrong with an answer; null when nothing is. `noted` gathers how the actions fared. */
function faultIn({ method, path, action }: RandomRequest, answer: RawAnswer | null, noted: Set<string>): string | null {
  if (!answer) return 'was not answered'
  const { status, headers, body } = answer
  noted.add(
    `${/^\/(__local\/files|files|console|call|session|subscribe)\b/.exec(path)?.[0] ?? '/'} ${method} ${status}`,
  )
  if (status >= 500 || ![200, 204, 206, 302, 304, 400, 403, 404, 405, 408, 413, 415, 416, 417, 431].includes(status))
    return `status ${status}`
  if (body.includes('[InternalError]') || body.includes('InternalError</Code>')) return 'an internal error'
  if (method === 'HEAD' || status === 302 || status === 304) return null
  const type = headers['content-type'] ?? ''
  if (type.startsWith('application/xml')) return /^<\?xml.*<Error><Code>\w+<\/Code>/.test(body) ? null : 'no <Error>'
  if (!type.startsWith('application/json')) return status < 300 ? null : `an error of type ${type}`
  const read = JSON.parse(body) as Record<string, unknown> & { errMsg?: unknown }
  if (status >= 400) return typeof (read.errMsg ?? read.message) === 'string' ? null : 'an error without a text'
  if (path.startsWith('/call/')) {
    if (read.errCode === undefined)
      return read.errMsg === 'cloud.callFunction:ok' && 'result' in read ? null : 'no result'
    return read.errCode === -501001 || typeof read.errMsg !== 'string' ? 'an error of the cloud' : null
  }
  if (action === null || !path.startsWith('/admin')) return null
  noted.add(`${action} ${read.code === undefined ? 'done' : 'refused'}`)
  if (typeof read.requestId !== 'string') return 'no requestId'
  if (read.code === undefined) return null
  return typeof read.code === 'string' && typeof read.message === 'string' ? null : 'an error without a text'
}

async function answerTo(request: RandomRequest, connection: RawConnection): Promise<RawAnswer | null> {
  connection.send(request.bytes)
  return connection.answer(request.method)
}

const files = (one: string) => `/__local/files ${one}`

/** Two of the rules where it goes by turns (vitest.config.ts). */
const { TURN: turn } = process.env
const runs = storageRules
  .map((rule, at) => ({ rule, seed: seed + at }))
  .filter((_, at) => turn === undefined || at % 2 === Number(turn) % 2)
it.each(runs)(`answers ${requests} random requests under $rule (seed $seed)`, slow, async ({ rule, seed }) => {
  await start(rule)
  const { pid } = child
  for (let n = 0; n < 50; n += 1) {
    const data = [JSON.stringify({ _id: `k${n}`, n, text: '原样' })]
    expect((await admin({ action: 'database.insertDocument', collectionName: 'kept', data })).code).toBeUndefined()
  }
  const kept = await listOf('kept')
  void fetch(`${new URL(adminUrl).origin}/call/holder`, { method: 'POST', body: '{}' }).catch(() => {})
  const token = JSON.parse(await until(() => listOf('tokens'))).token as string
  const known: Known = { token, transactions: ['none'], permits: [], forms: [], addresses: [] }

  const seen = new Set<string>()
  const faults: string[] = []
  let next = 0
  let before = 0
  const sendUntil = async (end: number) => {
    let connection = new RawConnection(port)
    while (next < end && faults.length < 20) {
      const n = next
      next += 1
      const request = randomRequest(seed, n, known)
      if (request.alone) {
        const answers = await sendRaw(port, request.bytes, { finish: true, method: request.method })
        const fault =
          answers.length === 0
            ? 'was not answered'
            : faultIn({ ...request, action: null, path: '' }, answers[0] ?? null, seen)
        if (fault) faults.push(`${n}: ${fault}: ${request.bytes.toString('latin1').slice(0, 600)}`)
        continue
      }
      const answer = await answerTo(request, connection)
      const fault = faultIn(request, answer, seen)
      if (fault)
        faults.push(`${n}: ${fault}: ${request.bytes.toString('utf8').slice(0, 1500)} → ${answer?.body.slice(0, 300)}`)
      const begun =
        request.action === 'database.startTransaction' && /"transactionId":"([^"]+)"/.exec(answer?.body ?? '')
      if (begun) {
        known.transactions = [...known.transactions, begun[1] as string]
        // Those left open would have plain writes wait half a minute for what they hold.
        const transactionId = known.transactions.length > 3 ? known.transactions.shift() : undefined
        if (transactionId) await admin({ action: 'database.abortTransaction', transactionId })
      }
      if (request.path === '/files/upload' && answer?.status === 200) {
        const form = JSON.parse(answer.body) as Known['forms'][number]
        seen.add(form.fields ? 'a phone may send' : 'a phone may not send')
        if (form.fields) known.forms = [...known.forms.slice(-5), form]
      }
      if (request.action?.startsWith('storage.') && answer?.body.startsWith('{')) {
        const { url, download_list: list } = (JSON.parse(answer.body).data ?? {}) as Record<string, unknown>
        if (url) known.permits = [...known.permits.slice(-5), JSON.parse(answer.body).data]
        const address = Array.isArray(list) && list[0]?.tempFileURL
        if (address) known.addresses = [...known.addresses.slice(-5), address]
      }
      if (connection.closed || answer?.headers.connection === 'close') {
        connection.destroy()
        connection = new RawConnection(port)
      }
    }
    connection.destroy()
  }
  for (const end of [requests / 10, requests]) {
    try {
      await Promise.all(Array.from({ length: connections }, () => sendUntil(end)))
    } catch (error) {
      throw new Error(`the cloud is gone near request ${next}:\n${complaints.slice(-40).join('\n')}`, {
        cause: error,
      })
    }
    if (before === 0) before = await memoryMb()
  }
  expect([...faults, ...complaints.filter((line) => line.includes('"error"'))]).toEqual([])
  expect(next).toBe(requests)

  // The same process, no larger, unharmed, and with nothing to say of itself.
  expect([child.exitCode, child.pid]).toEqual([null, pid])
  const grown = (await memoryMb()) - before
  expect(grown).toBeLessThan(mostGrowthMb)
  expect((await admin({ action: 'database.addCollection', collectionName: 'after' })).code).toBeUndefined()
  expect(
    (await admin({ action: 'database.insertDocument', collectionName: 'after', data: ['{"_id":"fine"}'] })).code,
  ).toBeUndefined()
  expect(await listOf('after')).toEqual(['{"_id":"fine"}'])
  expect(await listOf('kept')).toEqual(kept)
  const lines = complaints.map((line) => JSON.parse(line) as { level: string; leftOut?: number })
  expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  expect(lines.length).toBeGreaterThanOrEqual(60)
  expect(lines.length).toBeLessThan(2000)

  // A server may send by form under each rule, a phone under those that let clients write.
  expect(seen).toContain(files('POST 204'))
  expect(seen.has('a phone may send')).toBe(!rule.startsWith('ADMIN'))
  for (const one of seen) noted.add(one)
})

afterAll(() => {
  // Neither all refused nor all done, whatever the action.
  const sent = ['PUT 200', 'PUT 403', 'POST 204', 'POST 400', 'GET 200', 'GET 206', 'GET 416'].map(files)
  const wanted = [...actionNames.flatMap((name) => [`${name} done`, `${name} refused`]), ...sent]
  const never = ['database.startTransaction refused', 'wx.openApi done']
  expect(wanted.filter((one) => !noted.has(one)).filter((one) => !never.includes(one))).toEqual([])
})
