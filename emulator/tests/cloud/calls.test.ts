import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CallRecord } from '../../cloud/console/contract'
import { type OpenedCloud, openCloud, withWxSdk, writeFunction } from '../support/cloud'

/**
 * Writes as often as it is told, under its own name, saying so; then looks for its own. `together`: not before so many
 * are under way at once, each in an instance of its own.
 */
const busy = `${withWxSdk}
const db = cloud.database()
exports.main = async ({ name, times, pause = 0, later, together = 0 }) => {
  if (together) await db.collection('met').add({ data: { name } })
  while (together && (await db.collection('met').count()).total < together) {}
  for (let at = 0; at < times; at += 1) {
    await db.collection('notes').add({ data: { by: name } })
    console.log(name, at)
    console.error('E ' + name)
    await new Promise((done) => setTimeout(done, pause))
  }
  await db.collection('notes').where({ by: name }).get()
  if (later) setTimeout(() => console.log('later'), 5)
  return name
}`
const broken = `${withWxSdk}
exports.main = async () => {
  await cloud.database().collection('none').get()
}`
const outer = `${withWxSdk}
exports.main = async ({ name }) => (await cloud.callFunction({ name: 'busy', data: { name, times: 1 } })).result`

const lines: object[] = []
let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    collections: { notes: [{ fields: ['by'] }], met: [] },
    functions: { busy, broken, outer, echo: 'exports.main = (event) => event' },
    maxInstances: 3,
    log: (line) => lines.push(line),
  })
})
afterAll(() => cloud.close())

const callBusy = (name: string, times: number, pause = 0) =>
  cloud.call('busy', { name, times, pause }, { openid: `o-${name}` })
const byName = (calls: readonly CallRecord[]) =>
  new Map(calls.map((call) => [(JSON.parse(call.event) as { name: string }).name, call]))

describe('the last calls', () => {
  it('say of calls at once which of them made which requests and printed which lines', async () => {
    const met = (name: string) => cloud.call('busy', { name, times: 0, together: 3 }, { openid: 'o-1' })
    await Promise.all(['m1', 'm2', 'm3'].map(met))
    expect(cloud.calls.list().map(({ cold }) => cold)).toEqual([true, true, true])
    cloud.calls.clear()
    const names = Array.from({ length: 12 }, (_, at) => `n${at}`)
    await Promise.all(names.map((name, at) => callBusy(name, (at % 4) + 1, 20)))
    const calls = byName(cloud.calls.list())
    expect([...calls.keys()].sort()).toEqual([...names].sort())
    for (const [at, name] of names.entries()) {
      const times = (at % 4) + 1
      const call = calls.get(name) as CallRecord
      expect(call).toMatchObject({ outcome: 'ok', source: 'client', openid: `o-${name}`, answer: JSON.stringify(name) })
      expect(call.requests.map(({ action }) => action)).toEqual([
        ...Array.from({ length: times }, () => 'database.insertDocument'),
        'database.getDocument',
      ])
      expect(call.requests.every(({ collection, refusal }) => collection === 'notes' && refusal === null)).toBe(true)
      const sum = call.requests.reduce((total, { ms }) => total + ms, 0)
      expect(call.cloudMs).toBeCloseTo(sum, 0)
      await expect.poll(() => call.logs.length).toBe(times * 2)
      expect(call.logs.filter((line) => line === `E ${name}`)).toHaveLength(times)
      expect(call.logs.filter((line) => line.startsWith('E '))).toHaveLength(times)
      expect(call.logs.filter((line) => !line.startsWith('E '))).toEqual(
        Array.from({ length: times }, (_, n) => `${name} ${n}`),
      )
    }
    expect(cloud.calls.list().some(({ cold }) => cold)).toBe(false)
  })

  it('have the lines printed after the answer, as long as there is no other call', async () => {
    await cloud.call('busy', { name: 'tardy', times: 1, later: true }, { openid: 'o-1' })
    const [call] = cloud.calls.list()
    await expect.poll(() => call?.logs).toContain('later')
  })

  it('name the refusal of a request, and why the call failed', async () => {
    await cloud.call('broken', {}, { openid: 'o-1' })
    const [call] = cloud.calls.list({ limit: 1 })
    expect(call).toMatchObject({ function: 'broken', outcome: 'failed', ms: expect.any(Number) })
    expect(call?.answer).toContain('database collection not exists')
    expect(call?.requests).toMatchObject([{ collection: 'none', refusal: 'DATABASE_COLLECTION_NOT_EXIST' }])
  })

  it('hold calls of what is no function', async () => {
    await cloud.call('nothing', { a: 1 }, { openid: 'o-1' })
    expect(cloud.calls.list()[0]).toMatchObject({ function: 'nothing', outcome: 'failed', cold: false, requests: [] })
  })

  it('tell a call from a function from one from a client', async () => {
    await cloud.call('outer', { name: 'inner' }, { openid: 'o-2' })
    const [inner, outside] = cloud.calls.list({ limit: 2 })
    expect(inner).toMatchObject({ function: 'busy', source: 'function', openid: 'o-2', requestCount: 2 })
    expect(outside).toMatchObject({ function: 'outer', source: 'client', requestCount: 1 })
    expect(outside?.requests).toMatchObject([{ action: 'functions.invokeFunction', collection: null }])
  })

  it('show one that is under way, also after the others are cleared away', async () => {
    await callBusy('warm', 1)
    const answer = callBusy('slow', 3)
    const [running] = cloud.calls.list()
    expect(running).toMatchObject({ outcome: 'running', ms: null, answer: null })
    cloud.calls.clear()
    expect(cloud.calls.list()).toEqual([running])
    await answer
    expect(cloud.calls.list()[0]).toMatchObject({ id: running?.id, outcome: 'ok', cold: false })
  })

  it('name what a fault took on the way', async () => {
    cloud.faults.loseRequests({ next: 1 }, { action: 'database.getDocument' })
    await callBusy('unlucky', 0)
    cloud.faults.loseReplies({ next: 1 }, { action: 'database.getDocument' })
    await callBusy('unlucky', 0)
    const refusals = cloud.calls.list({ limit: 2 }).map(({ requests }) => requests[0]?.refusal)
    expect(refusals).toEqual(['lost-reply', 'lost-request'])
  })

  it('keep the beginning of what is printed, and of names that are long', async () => {
    const chatty = `${withWxSdk}
exports.main = async ({ lines, length }) => {
  for (let at = 0; at < lines; at += 1) console.log('x'.repeat(length))
  await cloud.database().collection('n'.repeat(200)).get().catch(() => {})
}`
    writeFunction(cloud.functionsDir, 'chatty', chatty)
    const logs = async (lines: number, length: number) => {
      await cloud.call('chatty', { lines, length }, { openid: 'o-1' })
      const [call] = cloud.calls.list()
      await expect.poll(() => call?.logs.length).toBeGreaterThan(lines > 1 ? 3 : 0)
      await expect.poll(() => call?.logs.at(-1)).toMatch(lines * length > 10_000 || lines > 200 ? /^…$/ : /^x+$/)
      return call?.logs.map((line) => line.length)
    }
    expect(await logs(4, 10)).toEqual([10, 10, 10, 10])
    expect(await logs(1, 10_000)).toEqual([10_000])
    expect(await logs(9, 4_000)).toEqual([4_000, 4_000, 2_000, 1])
    expect(await logs(300, 10)).toEqual([...Array.from({ length: 200 }, () => 10), 1])
    expect(cloud.calls.list()[0]?.requests[0]?.collection).toBe('n'.repeat(80))
  })

  it('are 500 at most, cut to what one can read, and counted on', async () => {
    const before = cloud.calls.list()[0]?.id ?? 0
    await cloud.call('echo', { text: '长'.repeat(30_000) }, { openid: 'o-1' })
    expect(cloud.calls.list()[0]?.event).toHaveLength(10_000)
    expect(cloud.calls.list()[0]?.answer).toHaveLength(10_000)
    await Promise.all(Array.from({ length: 520 }, () => cloud.call('nothing', {}, { openid: 'o-1' })))
    const ids = cloud.calls.list().map(({ id }) => id)
    expect(ids).toEqual(Array.from({ length: 500 }, (_, at) => before + 521 - at))
    expect(cloud.calls.list({ after: before + 519 }).map(({ id }) => id)).toEqual([before + 521, before + 520])
  })
})

describe('the line in the log a call leaves', () => {
  it('has its times and the number of its requests, and nothing of what was said or by whom', async () => {
    lines.length = 0
    await callBusy('secret-name', 2)
    const line = lines.find((one) => 'call' in one)
    expect(line).toEqual({
      level: 'info',
      call: 'busy',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      outcome: 'ok',
      ms: expect.any(Number),
      cloudMs: expect.any(Number),
      requests: 3,
    })
    expect(JSON.stringify(line)).not.toContain('secret-name')
    await cloud.call('secret-function', {}, { openid: 'o-1' })
    expect(lines.at(-1)).toMatchObject({ call: null, outcome: 'failed', requests: 0 })
    expect(JSON.stringify(lines)).not.toContain('secret-function')
  })
})
