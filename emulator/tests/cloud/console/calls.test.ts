import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withWxSdk, writeFunction } from '../../support/cloud'
import { type ConsoleUser, openConsole } from '../../support/console'

const writer = `${withWxSdk}
exports.main = async ({ texts }) => {
  for (const text of texts) await cloud.database().collection('notes').add({ data: { text } })
  console.log('wrote', texts.length)
  return { who: cloud.getWXContext().OPENID ?? null, wrote: texts.length }
}`
const reader = `${withWxSdk}
exports.main = () => cloud.database().collection('notes').where({ text: 'a' }).get()`
const people = [{ openid: 'o-sample', label: '样例居民' }]
const lines: object[] = []

let user: ConsoleUser
beforeAll(async () => {
  user = await openConsole({
    collections: { notes: [] },
    functions: {
      writer,
      bad: 'exports.main = () => { throw new Error("no") }',
      echo: 'exports.main = (event) => event',
      reader,
      unused: 'exports.main = (event) => event',
    },
    people,
    log: (line) => lines.push(line),
  })
  writeFunction(user.cloud.functionsDir, 'limited', writer, {
    timeout: 5,
    memorySize: 128,
    permissions: { openapi: ['subscribeMessage.send'] },
  })
})
afterEach(async () => {
  const database = user.cloud.app.database()
  await database
    .collection('notes')
    .where({ _id: database.command.exists(true) })
    .remove()
})
afterAll(() => user.cloud.close())

const call = (asked: object = {}) =>
  user.ask('callFunction', { function: 'writer', event: '{"texts":["a","b"]}', openid: 'o-sample', ...asked })
const callRefusal = (asked: object) =>
  user.refusal('callFunction', { function: 'echo', event: '{}', openid: '', ...asked })

describe('a call by hand is refused', () => {
  it.each([
    [{ function: 'none' }, '没有叫“none”的云函数。'],
    [{ function: '../echo' }, '没有叫“../echo”的云函数。'],
    [{ event: '{' }, '参数不是 JSON：第 1 行第 2 个字应当是用英文双引号括起来的字段名或 }，已经到了末尾。'],
    [{ event: '[]' }, '参数要写成 {…}。'],
    [{ event: '3' }, '参数要写成 {…}。'],
    [{ event: `{"a":${'['.repeat(200)}${']'.repeat(200)}}` }, '参数套得太深。'],
    [{ event: JSON.stringify({ a: 'x'.repeat(1024 * 1024) }) }, '参数不能超过 1 MB。'],
    [{ openid: '张三' }, 'openid 里只能有英文字母、数字和符号。'],
    [{ openid: 'x'.repeat(129) }, '“openid”不能大于 128。'],
    [{ event: undefined }, '“event”应当是文字。'],
  ])('with %o', async (asked, message) => {
    const before = user.cloud.calls.list().length
    expect(await callRefusal(asked)).toBe(message)
    expect(user.cloud.calls.list()).toHaveLength(before)
  })
})

describe('a call by hand', () => {
  it('is one of whom it names, answered as in a mini program, and in the list', async () => {
    const { call: id, answer } = await call()
    expect(JSON.parse(answer)).toEqual({
      errMsg: 'cloud.callFunction:ok',
      result: { who: 'o-sample', wrote: 2 },
      requestID: expect.any(String),
    })
    const [record] = await user.ask('listCalls', { limit: 1 })
    expect(record).toEqual({
      id,
      requestId: JSON.parse(answer).requestID,
      at: expect.any(Number),
      function: 'writer',
      source: 'console',
      openid: 'o-sample',
      outcome: 'ok',
      ms: expect.any(Number),
      cloudMs: expect.any(Number),
      cold: expect.any(Boolean),
      event: '{"texts":["a","b"],"userInfo":{"appId":"wx0000000000000000","openId":"o-sample"}}',
      answer: '{"who":"o-sample","wrote":2}',
      logs: expect.any(Array),
      requests: Array.from({ length: 2 }, () => ({
        action: 'database.insertDocument',
        collection: 'notes',
        afterMs: expect.any(Number),
        ms: expect.any(Number),
        refusal: null,
        cost: null,
      })),
      requestCount: 2,
    })
    await expect.poll(async () => (await user.ask('listCalls', { limit: 1 }))[0]?.logs).toEqual(['wrote 2'])
  })

  it('is nobody’s without an openid, and may fail', async () => {
    expect(JSON.parse((await call({ openid: '' })).answer).result).toEqual({ who: null, wrote: 2 })
    expect((await user.ask('listCalls', { limit: 1 }))[0]).toMatchObject({ openid: null })
    const { call: id, answer } = await call({ function: 'bad', event: '' })
    expect(JSON.parse(answer)).toMatchObject({ errCode: -504002 })
    expect((await user.ask('listCalls', {}))[0]).toMatchObject({ id, outcome: 'failed', answer: 'Error: no' })
  })

  it('is cold when it finds no instance, and the next is not', async () => {
    for (const cold of [true, false]) {
      await call({ function: 'unused' })
      expect((await user.ask('listCalls', { limit: 1 }))[0]).toMatchObject({ function: 'unused', cold })
    }
  })

  it('leaves nothing of what was said, or by whom, in the log', async () => {
    lines.length = 0
    await call({ event: '{"texts":["a-secret"]}' })
    expect(lines).toContainEqual(expect.objectContaining({ call: 'writer', outcome: 'ok', requests: 1 }))
    expect(JSON.stringify(lines)).not.toMatch(/a-secret|o-sample/)
  })

  it('tells what a query took', async () => {
    await call({ event: '{"texts":["a","b","a"]}' })
    await call({ function: 'reader', event: '{}' })
    const [record] = await user.ask('listCalls', { limit: 1 })
    expect(record?.requests).toMatchObject([{ cost: { examined: 3, returned: 2, index: null, advice: null } }])
  })
})

describe('the list of calls', () => {
  it.each([
    [{ limit: 0 }, '“limit”不能小于 1。'],
    [{ limit: 501 }, '“limit”不能大于 500。'],
    [{ after: -1 }, '“after”不能小于 0。'],
    [{ after: 'x' }, '“after”应当是数字。'],
  ])('is refused with %o', async (asked, message) => {
    expect(await user.refusal('listCalls', asked)).toBe(message)
  })

  it('has the newest first, those after one known, and nothing once cleared', async () => {
    const { call: first } = await call({ function: 'echo', event: '{}' })
    const { call: second } = await call({ function: 'echo', event: '{}' })
    expect((await user.ask('listCalls', { limit: 2 })).map(({ id }) => id)).toEqual([second, first])
    expect((await user.ask('listCalls', { after: first })).map(({ id }) => id)).toEqual([second])
    await user.ask('clearCalls', {})
    expect(await user.ask('listCalls', {})).toEqual([])
    expect((await call({ function: 'echo', event: '{}' })).call).toBe(second + 1)
  })
})

it('lists functions with what config.json allows them, and how many instances there are', async () => {
  await call({ function: 'limited' })
  const functions = await user.ask('listFunctions', {})
  expect(functions.map(({ name }) => name)).toEqual(['bad', 'echo', 'limited', 'reader', 'unused', 'writer'])
  expect(functions.find(({ name }) => name === 'limited')).toEqual({
    name: 'limited',
    instances: 1,
    memoryMb: 128,
    timeoutSeconds: 5,
    openApis: ['subscribeMessage.send'],
  })
})
