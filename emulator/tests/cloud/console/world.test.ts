import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { withWxSdk, writeFunction } from '../../support/cloud'
import { upload } from '../../support/cloud-files'
import { type ConsoleUser, openConsole } from '../../support/console'

const people = [{ openid: 'o-sample', label: '样例居民' }]
const noon = Date.UTC(2027, 0, 5, 4)

let user: ConsoleUser
beforeAll(async () => {
  user = await openConsole({
    collections: { runs: [] },
    log: () => {},
    people,
    pages: ['pages/home/index'],
    templates: { booked: { title: '预约成功', fields: ['thing1'] } },
    functions: { plain: 'exports.main = (event) => event' },
  })
  const reminder = `${withWxSdk}
exports.main = async (event) => {
  await cloud.database().collection('runs').add({ data: { name: event.TriggerName } })
  if (event.TriggerName === 'broken') throw new Error('broken on purpose')
}`
  const trigger = (name: string, config: string) => ({ name, type: 'timer', config })
  writeFunction(user.cloud.functionsDir, 'reminder', reminder, {
    triggers: [trigger('noon', '0 0 12 * * * *'), trigger('broken', '0 0 0 1 1 * 2090'), trigger('odd', 'x')],
  })
})
afterEach(async () => {
  for (const { path } of user.cloud.files.list('')) await user.ask('removeFile', { path })
  user.cloud.faults.clear()
  user.cloud.clock.reset()
})
afterAll(() => user.cloud.close())

describe('timers', () => {
  it.each([
    [{ function: 'none', trigger: 'noon' }, '云函数“none”没有叫“noon”的定时触发器。'],
    [{ function: 'reminder', trigger: 'none' }, '云函数“reminder”没有叫“none”的定时触发器。'],
    [{ function: 'reminder', trigger: '' }, '“trigger”不能为空。'],
    [{ function: 'reminder', trigger: 'odd' }, expect.stringMatching(/^这个触发器不能运行：/)],
  ])('are not run: %o', async (asked, message) => {
    expect(await user.refusal('runTimer', asked)).toEqual(message)
  })

  it('are run at once, and say how that went', async () => {
    expect(await user.ask('runTimer', { function: 'reminder', trigger: 'noon' })).toEqual({ failure: null })
    expect(await user.ask('runTimer', { function: 'reminder', trigger: 'broken' })).toEqual({
      failure: 'Error: broken on purpose',
    })
    const [broken, noonTimer, odd] = await user.ask('listTimers', {})
    expect(broken).toMatchObject({ trigger: 'broken', lastRun: { failure: 'Error: broken on purpose' } })
    expect(noonTimer).toMatchObject({ trigger: 'noon', lastRun: { failure: null }, nextRun: expect.any(Number) })
    expect(odd).toMatchObject({ trigger: 'odd', nextRun: null, lastRun: null, problem: expect.any(String) })
    expect((await user.ask('listCalls', { limit: 1 }))[0]).toMatchObject({ source: 'timer', openid: null })
  })
})

describe('the clock', () => {
  it.each([
    ['setClock', {}, '“to”应当是数字。'],
    ['setClock', { to: '2026' }, '“to”应当是数字。'],
    ['setClock', { to: null }, '“to”应当是数字。'],
    ['setClock', { to: 1.5 }, '“to”应当是整数。'],
    ['setClock', { to: 0 }, '时间要在 2000 年到 2099 年之间。'],
    ['setClock', { to: Date.UTC(2100, 0) }, '时间要在 2000 年到 2099 年之间。'],
    ['advanceClock', { ms: 'x' }, '“ms”应当是数字。'],
    ['advanceClock', { ms: Number.NaN }, '“ms”应当是数字。'],
    ['advanceClock', { ms: -1e300 }, expect.any(String)],
    ['advanceClock', { ms: -60 * 365 * 86_400_000 }, '时间要在 2000 年到 2099 年之间。'],
    ['advanceClock', { ms: 90 * 365 * 86_400_000 }, '时间要在 2000 年到 2099 年之间。'],
  ] as const)('is not set: %s %o', async (name, asked, message) => {
    expect(await user.refusal(name, asked)).toEqual(message)
    expect((await user.ask('readCloud', {})).aheadMs).toBe(0)
  })

  it('is set, moved ahead with what is due on the way, moved back, and right again', async () => {
    // The clock goes on while what was due on the way is made up for.
    const set = await user.ask('setClock', { to: noon - 600_000 })
    expect(set.now).toBeGreaterThanOrEqual(noon - 600_000)
    expect(set.aheadMs).toBeGreaterThan(0)
    await user.cloud.timers.settled()
    const runs = async () =>
      (await user.ask('findDocuments', { collection: 'runs', query: '', order: '', offset: 0, limit: 1 })).total
    const before = await runs()
    const later = await user.ask('advanceClock', { ms: 3_600_000 })
    expect(later.aheadMs - set.aheadMs).toBe(3_600_000)
    await user.cloud.timers.settled()
    expect(await runs()).toBe(before + 1)
    const back = await user.ask('advanceClock', { ms: -3_600_000 })
    expect(back.aheadMs).toBe(set.aheadMs)
    expect((await user.ask('resetClock', {})).aheadMs).toBe(0)
  })
})

describe('faults', () => {
  it.each([
    [{ kind: 'earthquake' }],
    [{}],
    [{ kind: 'latency' }],
    [{ kind: 'latency', ms: -1 }],
    [{ kind: 'latency', ms: 60_001 }],
    [{ kind: 'latency', ms: 1, action: 'database.none' }],
    [{ kind: 'lose-requests' }],
    [{ kind: 'lose-requests', chance: { next: 0 } }],
    [{ kind: 'lose-replies', chance: { probability: 2 } }],
    [{ kind: 'lose-replies', chance: { probability: 0.5, next: 1 } }],
    [{ kind: 'conflict', chance: { next: 1 }, at: 'read' }],
    [{ kind: 'conflict', chance: { next: 1 } }],
    [{ kind: 'full-disk', more: 1 }],
  ])('are refused that are none: %o', async (fault) => {
    expect(await user.refusal('addFault', fault)).toMatch(/[\u4e00-\u9fff].*。$/)
    expect((await user.ask('readCloud', {})).faults).toEqual([])
  })

  it('name what is wrong with them', async () => {
    expect(await user.refusal('addFault', { kind: 'earthquake' })).toBe(
      '“kind”应当是 latency、lose-requests、lose-replies、conflict、full-disk 之一。',
    )
    const nowhere = { kind: 'latency', ms: 1, action: 'none' }
    expect(await user.refusal('addFault', nowhere)).toBe('“action”不是云开发的请求。')
    const never = { kind: 'lose-replies', chance: { next: 0 } }
    expect(await user.refusal('addFault', never)).toBe('“chance.next”不能小于 1。')
    const both = { kind: 'lose-replies', chance: { probability: 0.5, next: 1 } }
    expect(await user.refusal('addFault', both)).toBe('“chance”写得不对。')
  })

  it('are in force until they have struck often enough, or all are cleared', async () => {
    const action = 'database.getDocument'
    await user.ask('addFault', { kind: 'latency', ms: 1 })
    await user.ask('addFault', { kind: 'lose-requests', chance: { next: 3 }, action })
    await user.ask('addFault', { kind: 'lose-replies', chance: { probability: 0.25 }, action: 'wx.api' })
    await user.ask('addFault', { kind: 'conflict', chance: { next: 1 }, at: 'commit' })
    const { faults } = await user.ask('addFault', { kind: 'full-disk' })
    expect(faults).toEqual([
      { kind: 'latency', ms: 1 },
      { kind: 'lose-requests', chance: { next: 3 }, action },
      { kind: 'lose-replies', chance: { probability: 0.25 }, action: 'wx.api' },
      { kind: 'conflict', chance: { next: 1 }, at: 'commit' },
      { kind: 'full-disk' },
    ])
    expect(user.cloud.faults.list()).toEqual(faults)

    const read = () => user.cloud.app.database().collection('runs').get()
    await expect(read()).rejects.toThrow()
    const left = async () => (await user.ask('readCloud', {})).faults.filter(({ kind }) => kind === 'lose-requests')
    expect(await left()).toEqual([{ kind: 'lose-requests', chance: { next: 2 }, action }])
    await expect(read()).rejects.toThrow()
    await expect(read()).rejects.toThrow()
    expect(await left()).toEqual([])
    await read()
    await expect(user.cloud.app.database().collection('runs').add({ a: 1 })).rejects.toThrow(/could not be stored/)

    expect((await user.ask('clearFaults', {})).faults).toEqual([])
    await user.cloud.app.database().collection('runs').add({ a: 1 })
  })
})

describe('stored files', () => {
  it.each(['openFile', 'removeFile'] as const)('that are not there: %s is refused', async (name) => {
    await upload(user.cloud, 'here.txt')
    for (const path of ['none', '../cloud.db', 'here.txt\0', 'here.txt\0x', '\ud800', '/etc/passwd']) {
      expect(await user.refusal(name, { path })).toBe(`没有这个文件：${path}`)
    }
    expect(await user.refusal(name, { path: '' })).toBe('“path”不能为空。')
  })

  it('are listed by the beginning of their path, opened for a minute, and removed', async () => {
    for (const path of ['a/1.txt', 'a/中文.txt', 'a%', 'b/2.txt']) await upload(user.cloud, path).catch(() => {})
    const paths = async (prefix?: string) =>
      (await user.ask('listFiles', prefix === undefined ? {} : { prefix })).map(({ path }) => path)
    expect(await paths()).toEqual(['a/1.txt', 'a/中文.txt', 'b/2.txt'])
    expect(await paths('a/')).toEqual(['a/1.txt', 'a/中文.txt'])
    expect(await paths('a/中')).toEqual(['a/中文.txt'])
    expect(await paths('%')).toEqual([])
    expect(await paths('a\0')).toEqual([])
    expect((await user.ask('listFiles', { prefix: 'b/' }))[0]).toEqual({
      path: 'b/2.txt',
      size: 7,
      contentType: expect.any(String),
      modifiedAt: expect.any(Number),
    })
    expect(user.cloud.files.list('b/')).toEqual(await user.ask('listFiles', { prefix: 'b/' }))

    const { url } = await user.ask('openFile', { path: 'a/中文.txt' })
    expect(url).toMatch(/^\/__local\/files\//)
    const fetched = () => fetch(`${user.cloud.url}${url}`)
    expect(await (await fetched()).text()).toBe('a/中文.txt')
    user.cloud.clock.advance(58_000)
    expect((await fetched()).status).toBe(200)
    user.cloud.clock.advance(4_000)
    expect((await fetched()).status).toBe(403)
    user.cloud.clock.reset()

    await user.ask('removeFile', { path: 'a/中文.txt' })
    expect(await paths('a/')).toEqual(['a/1.txt'])
    expect((await fetched()).status).toBe(404)
  })
})

it('lists subscribe messages, the newest first, with the sample person’s name', async () => {
  const sender = `${withWxSdk}
exports.main = ({ thing, to }) => cloud.openapi.subscribeMessage.send(
  { touser: to, templateId: 'booked', page: 'pages/home/index', data: { thing1: { value: thing } } })`
  writeFunction(user.cloud.functionsDir, 'sender', sender, { permissions: { openapi: ['subscribeMessage.send'] } })
  await user.cloud.outbox.grant('o-sample', 'booked')
  await user.cloud.outbox.grant('o-stranger', 'booked')
  const send = (to: string, thing: string) => user.cloud.call('sender', { to, thing }, { openid: to })
  expect(await user.ask('listMessages', {})).toEqual([])
  await send('o-sample', '第一条')
  await send('o-stranger', '第二条')
  const message = { at: expect.any(Number), templateId: 'booked', title: '预约成功', page: 'pages/home/index' }
  expect(await user.ask('listMessages', {})).toMatchObject([
    { ...message, openid: 'o-stranger', label: null, fields: { thing1: '第二条' } },
    { ...message, openid: 'o-sample', label: '样例居民', fields: { thing1: '第一条' } },
  ])
})

describe('a power cut', () => {
  it('is refused where nothing would start the cloud again', async () => {
    expect((await user.ask('readCloud', {})).canCutPower).toBe(false)
    expect(await user.refusal('cutPower', {})).toBe('这里不能断电：没有人会把它重新启动。')
    expect(await user.refusal('cutPower', { now: true })).toContain('now')
  })
})
