import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf, withWxSdk, writeFunction } from '../support/cloud'

const lines: Record<string, unknown>[] = []
let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    maxInstances: 3,
    log: (line) => lines.push({ ...line }),
    functions: {
      echo: 'exports.main = async (event) => event',
      counter: 'let calls = 0; exports.main = () => ++calls',
      bigint: 'exports.main = () => ({ n: 1n })',
      cyclic: 'exports.main = () => { const o = {}; o.self = o; return o }',
      odd: 'exports.main = () => { throw { get message() { throw 1 }, get name() { throw 2 } } }',
      silent: 'exports.main = () => { throw undefined }',
      suicide: 'exports.main = () => { process.kill(process.pid, "SIGKILL"); return "alive" }',
      aborter: 'exports.main = () => process.abort()',
      late: `let calls = 0
        exports.main = () => { setTimeout(() => Promise.reject(new Error('too late')), 20); return ++calls }`,
      shouter: `exports.main = async ({ newline, quiet }) => {
        if (quiet) return console.log('quiet')
        const text = 'x'.repeat(1024 * 1024 - 1) + (newline ? '\\n' : 'x')
        for (let n = 0; n < 100; n += 1) if (!process.stdout.write(text)) await new Promise((done) => setImmediate(done))
        return 'said'
      }`,
      brief: 'exports.main = ({ ms = 1 }) => new Promise((done) => setTimeout(done, ms, "done"))',
      large: 'exports.main = ({ mb }) => "x".repeat(mb * 1024 * 1024)',
      asker: `${withWxSdk} exports.main = (event) => cloud.callFunction(event).then(() => 'ok', (error) => error.message ?? error.errMsg)`,
      worker: `const id = require('node:worker_threads').threadId
        let busy = false
        exports.main = async () => {
          if (busy) return { id, alone: false }
          busy = true
          await new Promise((done) => setTimeout(done, 30))
          busy = false
          return { id, alone: true }
        }`,
    },
  })
  writeFunction(cloud.functionsDir, 'stuck', 'for (;;) {}', { initTimeout: 3 })
})
beforeEach(() => {
  lines.length = 0
})
afterAll(() => cloud.close())

const call = (name: string, data: object = {}) => cloud.call(name, data, { openid: 'o-somebody' })
const failed = (reason: string) => ({ errCode: -504002, errMsg: expect.stringContaining(reason) })

describe('instances that are ended', () => {
  it('are followed by others with the next call, of the named functions only', async () => {
    const ofOne = await call('worker')
    expect(await call('counter')).toMatchObject({ result: 1 })
    expect(await call('counter')).toMatchObject({ result: 2 })
    await cloud.endInstances(['counter', 'nowhere'])
    expect(await call('counter')).toMatchObject({ result: 1 })
    expect(await call('worker')).toEqual({ ...ofOne, requestID: expect.any(String) })
  })

  it('are all of them where none is named, and end what they were asked', async () => {
    const before = await call('worker')
    const asked = call('brief', { ms: 60_000 })
    await expect.poll(() => cloud.calls.list()[0]?.outcome).toBe('running')
    await call('counter')
    await cloud.endInstances()
    expect(await asked).toMatchObject(failed('instance ended'))
    expect(await call('counter')).toMatchObject({ result: 1 })
    expect(await call('worker')).not.toMatchObject({ result: (before as { result: unknown }).result })
  })
})

describe('an instance that goes wrong', () => {
  it('by an answer that is no JSON fails that call, and lives on', async () => {
    expect(await call('bigint')).toMatchObject(failed('BigInt'))
    expect(await call('cyclic')).toMatchObject(failed('circular'))
    expect(await call('silent')).toMatchObject(failed('undefined'))
    expect(await call('bigint')).toMatchObject(failed('BigInt'))
  })

  it.each([
    ['odd', 'Error'],
    ['suicide', 'the function instance ended'],
    ['aborter', 'process.abort() is not supported'],
  ])('by what only a process could survive or not: %s, takes nothing else along', async (name, reason) => {
    expect(await call(name)).toMatchObject(failed(reason))
    expect(await call('echo', { here: true })).toMatchObject({ result: { here: true } })
    expect(await call(name)).toMatchObject(failed(reason))
  })

  it('after its answer is told of in the log, and the next call starts anew', async () => {
    expect(await call('late')).toMatchObject({ result: 1 })
    const told = { level: 'error', function: 'late', message: 'the instance ended: Error: too late' }
    await expect.poll(() => lines).toContainEqual(told)
    expect(await call('late')).toMatchObject({ result: 1 })
    await expect.poll(() => lines.filter(({ message }) => message === told.message)).toHaveLength(2)
  })

  it('by never being ready fails whoever waits, in its time', async () => {
    const answers = await Promise.all([call('stuck'), call('stuck'), call('echo', { meanwhile: true })])
    expect(answers[0]).toMatchObject(failed('Initializing task timed out after 3 seconds'))
    expect(answers[1]).toMatchObject(failed('Initializing task timed out after 3 seconds'))
    expect(answers[2]).toMatchObject({ result: { meanwhile: true } })
  })
})

it.each([true, false])('a hundred megabytes of output are cut, lines in them: %s', async (newline) => {
  expect(await call('shouter', { newline })).toMatchObject({ result: 'said' })
  const said = () => lines.filter((line) => line.function === 'shouter')
  if (newline)
    await expect
      .poll(said)
      .toContainEqual(expect.objectContaining({ level: 'warn', message: expect.stringContaining('too much') }))
  expect(await call('echo')).toMatchObject({ errMsg: 'cloud.callFunction:ok' })
  expect(JSON.stringify(said()).length).toBeLessThan(1_200_000)
  // The next request is heard again.
  lines.length = 0
  await call('shouter', { quiet: true })
  await expect.poll(said).toContainEqual({ function: 'shouter', level: 'info', message: 'quiet' })
})

describe('instances', () => {
  it('have one request at a time, and are no more than allowed', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => call('worker')))
    const seen = answers.map(({ result }) => result as { id: number; alone: boolean })
    expect(seen.every(({ alone }) => alone)).toBe(true)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(3)
  })

  it('have no more than a thousand requests waiting for them', async () => {
    const answers = await Promise.all(Array.from({ length: 1010 }, () => call('brief')))
    const refused = answers.filter(({ errCode }) => errCode !== undefined)
    expect(refused).toEqual(
      new Array(10).fill({ errCode: -501004, errMsg: expect.stringContaining('too many requests') }),
    )
    expect(answers.filter(({ result }) => result === 'done')).toHaveLength(1000)
    expect(await call('brief')).toMatchObject({ result: 'done' })
    const many = Array.from({ length: 1000 }, (_, n) => call('brief', { ms: n < 3 ? 500 : 1 }))
    expect(await refusalOf(cloud.app.callFunction({ name: 'brief', data: {} }))).toMatchObject({
      code: 'EXCEED_CONCURRENT_REQUEST_LIMIT',
    })
    await Promise.all(many)
  })

  it('take six megabytes and answer as much', async () => {
    const text = 'x'.repeat(6 * 1024 * 1024)
    expect(await refusalOf(cloud.app.callFunction({ name: 'echo', data: { text } }))).toMatchObject({
      code: 'INVALID_PARAM',
      message: 'the event exceeds 6 MB',
    })
    expect(await call('asker', { name: 'large', data: { mb: 5 } })).toMatchObject({ result: 'ok' })
    expect(await call('asker', { name: 'large', data: { mb: 7 } })).toMatchObject({
      result: expect.stringContaining('the answer exceeds 6 MB'),
    })
  })
})

describe('a second instance, compiled from what the first has made', () => {
  const twin = (says: string) => `const id = require('node:worker_threads').threadId
    let calls = 0
    const where = () => new Error('here').stack.split('\\n')[1].trim()
    exports.main = async ({ ms = 0 }) => {
      await new Promise((done) => setTimeout(done, ms))
      return { id, calls: ++calls, where: where(), cpus: typeof (await import('node:os')).cpus, says: '${says}' }
    }`
  const answer = async (ms = 0) => (await call('twin', { ms })) as { result: { id: number; where: string } }
  /** One keeps its instance until another has long been started. */
  const two = () => Promise.all([answer(2500), answer(2500)])

  it('is the same function with a memory of its own, names places in it alike, and imports what it wants', async () => {
    writeFunction(cloud.functionsDir, 'twin', twin('first'))
    const first = await answer()
    expect(first.result).toMatchObject({ calls: 1, cpus: 'function', says: 'first' })
    expect(first.result.where).toMatch(/twin[\\/]index\.js:3:25\)?$/)
    const both = await two()
    const second = both.find(({ result: { id } }) => id !== first.result.id)
    expect(second?.result).toEqual({ ...first.result, id: expect.any(Number) })
  })

  it('is of the newer build once there is one', async () => {
    writeFunction(cloud.functionsDir, 'twin', twin('later'))
    expect((await two()).map(({ result }) => result)).toMatchObject([
      { says: 'later', calls: 1 },
      { says: 'later', calls: 1 },
    ])
  })

  it('begins with a line for the shell, and where it does not load says so each time', async () => {
    writeFunction(cloud.functionsDir, 'shell', '#!/usr/bin/env node\nexports.main = () => "ran"')
    for (let time = 0; time < 2; time += 1) expect(await call('shell')).toMatchObject({ result: 'ran' })
    writeFunction(cloud.functionsDir, 'broken', 'exports.main = () => {')
    for (let time = 0; time < 2; time += 1) expect(await call('broken')).toMatchObject(failed('SyntaxError'))
  })
})
