import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, withWxSdk, writeFunction } from '../support/cloud'

const lines: Record<string, unknown>[] = []
let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    collections: { seen: [] },
    functionEnv: { GREETING: 'hello' },
    log: (line) => lines.push({ ...line }),
    functions: {
      echo: 'exports.main = async (event) => event',
      broken: 'this is not JavaScript',
      mainless: 'exports.other = 1',
      thrower: 'exports.main = async () => { throw new TypeError("no such thing") }',
      exiter: 'exports.main = () => process.exit(1)',
      looper: 'exports.main = () => { for (;;) {} }',
      sleeper: 'exports.main = () => new Promise((done) => setTimeout(done, 60000))',
      stray: 'exports.main = () => { setTimeout(() => { throw new Error("late") }, 1); return new Promise(() => {}) }',
      hungry: 'exports.main = () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random())) }',
      counter: 'let calls = 0; exports.main = () => ++calls',
      nothing: 'exports.main = () => {}',
      large: 'exports.main = () => "x".repeat(1024 * 1024)',
      environment: 'exports.main = () => ({ ...process.env })',
      talker:
        'exports.main = () => { console.log(JSON.stringify({ level: "info", at: 1 })); console.log("plain"); console.error("bad") }',
      caller: `${withWxSdk} exports.main = async (event) => (await cloud.callFunction({ name: 'whoami', data: event })).result`,
      whoami: `${withWxSdk} exports.main = () => cloud.getWXContext()`,
      lonely: `${withWxSdk}
        let busy = false
        exports.main = async ({ n }) => {
          const before = cloud.getWXContext().OPENID
          if (busy) return 'two at once'
          busy = true
          await cloud.database().collection('seen').add({ data: { n } })
          await new Promise((done) => setTimeout(done, n % 5))
          busy = false
          return [before, cloud.getWXContext().OPENID]
        }`,
    },
  })
  writeFunction(cloud.functionsDir, 'looper', 'exports.main = () => { for (;;) {} }', { timeout: 1 })
  writeFunction(cloud.functionsDir, 'sleeper', 'exports.main = () => new Promise(() => setTimeout(() => {}, 60000))', {
    timeout: 1,
  })
  writeFunction(
    cloud.functionsDir,
    'hungry',
    'exports.main = () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(Math.random())) }',
    { memorySize: 64 },
  )
})
afterAll(() => cloud.close())

const call = (name: string, data: object = {}, openid = 'o-somebody') => cloud.call(name, data, { openid })
const execution = (reason: string) => ({
  errCode: -504002,
  errMsg: expect.stringContaining(
    `cloud.callFunction:fail Error: errCode: -504002 functions execute fail | errMsg: ${reason}`,
  ),
})

describe('a call of a function is refused', () => {
  it.each(['missing', '../echo', 'echo/../echo', '', 'constructor', 'a'.repeat(65)])(
    'that does not exist: %s',
    async (name) => {
      expect(await call(name)).toEqual({
        errCode: -501000,
        errMsg: 'cloud.callFunction:fail Error: errCode: -501000  | errMsg: FunctionName parameter could not be found.',
      })
      await expect(cloud.app.callFunction({ name: name || '-', data: {} })).rejects.toMatchObject({
        code: 'FUNCTION_NOT_FOUND',
      })
    },
  )

  it('that does not load, or has no main', async () => {
    expect(await call('broken')).toMatchObject(execution('SyntaxError'))
    expect(await call('mainless')).toMatchObject(execution('Error: exports.main is not a function'))
  })

  it('that throws, its instance living on', async () => {
    expect(await call('thrower')).toMatchObject(execution('TypeError: no such thing'))
    await expect(cloud.app.callFunction({ name: 'thrower', data: {} })).rejects.toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      message: 'TypeError: no such thing',
    })
  })

  it.each([
    ['that ends its process', 'exiter', 'the function instance ended'],
    ['that crashes beside its answer', 'stray', 'Error: late'],
    ['that takes more memory than it has', 'hungry', 'Error: '],
  ])('%s, which ends that instance alone', async (_, name, reason) => {
    await call('counter')
    expect(await call(name)).toMatchObject(execution(reason))
    expect(await call('counter')).toMatchObject({ errMsg: 'cloud.callFunction:ok' })
    expect(await call(name)).toMatchObject(execution(reason))
  })

  it.each(['looper', 'sleeper'])('that takes longer than its time: %s', async (name) => {
    const answers = await Promise.all([call(name), call('echo', { meanwhile: true })])
    expect(answers[0]).toEqual({
      errCode: -504003,
      errMsg: 'cloud.callFunction:fail Error: errCode: -504003  | errMsg: Invoking task timed out after 1 seconds',
    })
    expect(answers[1]).toMatchObject({ result: { meanwhile: true } })
  })

  it('whose answer is larger than a mini program takes', async () => {
    expect(await call('large')).toMatchObject({ errCode: -604001 })
  })
})

describe('a function', () => {
  it('gets the event, with the user WeChat adds', async () => {
    expect(await call('echo', { a: [1, { b: null }] }, 'o-me')).toEqual({
      errMsg: 'cloud.callFunction:ok',
      result: { a: [1, { b: null }], userInfo: { appId: 'wx0000000000000000', openId: 'o-me' } },
      requestID: expect.any(String),
    })
  })

  it('that answers with nothing answers null', async () => {
    expect(await call('nothing')).toMatchObject({ result: null })
  })

  it('is kept warm between calls, and started anew when it is built anew', async () => {
    writeFunction(cloud.functionsDir, 'kept', 'let calls = 0; exports.main = () => ["old", ++calls]')
    expect(await call('kept')).toMatchObject({ result: ['old', 1] })
    expect(await call('kept')).toMatchObject({ result: ['old', 2] })
    writeFunction(cloud.functionsDir, 'kept', 'let calls = 0; exports.main = () => ["new", ++calls]')
    utimesSync(join(cloud.functionsDir, 'kept', 'index.js'), new Date(), new Date(Date.now() + 5000))
    expect(await call('kept')).toMatchObject({ result: ['new', 1] })
  })

  it.each([
    ['a file it requires', 'lib/words.js', 'module.exports = "after"'],
    ['its data', 'lib/words.json', '"after"'],
    ['one by which another folder is replaced', null, 'module.exports = "after"'],
  ])('loads its code anew when %s changes', async (_, file, content) => {
    const folder = join(cloud.functionsDir, 'parts')
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(join(folder, 'lib'), { recursive: true })
    const inside = file ?? 'lib/words.js'
    const written = inside.endsWith('json') ? '"before"' : 'module.exports = "before"'
    writeFileSync(join(folder, inside), written)
    writeFunction(
      cloud.functionsDir,
      'parts',
      `const words = require("./${inside}"); let n = 0; exports.main = () => [words, ++n]`,
    )
    expect(await call('parts')).toMatchObject({ result: ['before', 1] })
    expect(await call('parts')).toMatchObject({ result: ['before', 2] })
    if (file) writeFileSync(join(folder, file), content)
    else {
      mkdirSync(join(folder, 'next'))
      writeFileSync(join(folder, 'next', 'words.js'), content)
      rmSync(join(folder, 'lib'), { recursive: true })
      renameSync(join(folder, 'next'), join(folder, 'lib'))
    }
    expect(await call('parts')).toMatchObject({ result: ['after', 1] })
  })

  it('has the time limit its config.json says now', async () => {
    writeFunction(cloud.functionsDir, 'limited', 'exports.main = (event, context) => context.time_limit_in_ms')
    expect(await call('limited')).toMatchObject({ result: 20_000 })
    const endless = 'exports.main = (event, context) => event.wait ? new Promise(() => {}) : context.time_limit_in_ms'
    writeFunction(cloud.functionsDir, 'limited', endless, { timeout: 30 })
    expect(await call('limited')).toMatchObject({ result: 30_000 })
    writeFileSync(join(cloud.functionsDir, 'limited', 'config.json'), '{"timeout":1}')
    expect(await call('limited', { wait: true })).toMatchObject({ errCode: -504003 })
  })

  it('cannot be an ES module, as it cannot on CloudBase', async () => {
    writeFunction(cloud.functionsDir, 'esm', 'export const main = async () => 1')
    expect(await call('esm')).toMatchObject(execution('SyntaxError: '))
    writeFunction(cloud.functionsDir, 'esm', 'export const main = async () => 1')
    writeFileSync(join(cloud.functionsDir, 'esm', 'package.json'), '{"type":"module"}')
    expect(await call('esm')).toMatchObject(execution('Error: require() of ES Module'))
    // But it may import one, and so a bundle-less entry gets at such packages.
    writeFunction(cloud.functionsDir, 'esm', 'exports.main = async () => (await import("./one.mjs")).one')
    writeFileSync(join(cloud.functionsDir, 'esm', 'one.mjs'), 'export const one = 1')
    expect(await call('esm')).toMatchObject({ result: 1 })
  })

  it('knows the environment it was given, and nothing of ours', async () => {
    process.env.SECRET_OF_THE_HOST = 'x'
    const { result } = (await call('environment')) as { result: Record<string, string> }
    expect(result).toMatchObject({ GREETING: 'hello', TCB_ENV: 'local-env', WX_OPENID: 'o-somebody' })
    expect(result).not.toHaveProperty('SECRET_OF_THE_HOST')
    expect(result).not.toHaveProperty('PATH')
    delete process.env.SECRET_OF_THE_HOST
  })

  it('leaves its lines in the log, and every call a line without who and what', async () => {
    lines.length = 0
    await call('talker', { secret: 'word' }, 'o-nobody')
    await call('talker', { secret: 'word' }, 'o-nobody')
    // What a thread prints arrives a little after its answer.
    await expect.poll(() => lines).toContainEqual({ function: 'talker', level: 'info', message: 'plain' })
    await expect.poll(() => lines).toContainEqual({ function: 'talker', level: 'error', message: 'bad' })
    expect(lines).toContainEqual({ function: 'talker', level: 'info', at: 1 })
    const line = {
      level: 'info',
      call: 'talker',
      requestId: expect.any(String),
      outcome: 'ok',
      ms: expect.any(Number),
      cloudMs: 0,
      requests: 0,
    }
    expect(lines).toContainEqual(line)
    expect(JSON.stringify(lines)).not.toMatch(/word|nobody/)
  })
})

describe('the caller', () => {
  it('is told from every other, however many call at once', async () => {
    const callers = Array.from({ length: 120 }, (_, n) => `o-caller-${n}`)
    const answers = await Promise.all(callers.map((openid, n) => call('lonely', { n }, openid)))
    expect(answers.map(({ result }) => result)).toEqual(callers.map((openid) => [openid, openid]))
    expect((await cloud.app.database().collection('seen').count()).total).toBe(120)
  })

  it('goes along when one function calls another', async () => {
    expect(await call('whoami', {}, 'o-first')).toMatchObject({
      result: { OPENID: 'o-first', APPID: 'wx0000000000000000', ENV: 'local-env', SOURCE: 'wx_client' },
    })
    expect(await call('caller', {}, 'o-second')).toMatchObject({
      result: { OPENID: 'o-second', SOURCE: 'wx_client,scf' },
    })
  })

  it('is nobody when a function is called from outside, also after somebody', async () => {
    const { result } = (await cloud.app.callFunction({ name: 'whoami', data: {} })) as { result: object }
    expect(result).not.toHaveProperty('OPENID')
  })

  it('whose openid is all digits is a number to wx-server-sdk, as it is in the cloud', async () => {
    expect(await call('whoami', {}, '12345')).toMatchObject({ result: { OPENID: 12345 } })
  })
})
