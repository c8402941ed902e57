import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, writeFunction } from '../support/cloud'

const { resolve } = createRequire(import.meta.url)

/** Everything a function asks of the cloud, by the wx-server-sdk of that name. */
const throughSdk = (name: string) => `
const cloud = require(${JSON.stringify(resolve(name))})
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async () => {
  const notes = cloud.database().collection('notes')
  const { _id } = await notes.add({ data: { by: '${name}' } })
  const { fileID } = await cloud.uploadFile({ cloudPath: '${name}.txt', fileContent: Buffer.from('${name}') })
  return {
    kept: (await notes.doc(_id).get()).data.by,
    content: String((await cloud.downloadFile({ fileID })).fileContent),
    called: (await cloud.callFunction({ name: 'echo', data: { n: 1 } })).result.n,
    caller: cloud.getWXContext(),
  }
}`

/** What the node-sdk of that name makes of a function's context. */
const readingBy = (name: string) => `
const { getCloudbaseContext } = require(${JSON.stringify(resolve(name))})
exports.main = (event, context) => getCloudbaseContext(context)`

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud({
    collections: { notes: [] },
    people: [{ openid: 'o-bound', label: '已绑定', unionid: 'u-bound' }],
    functionEnv: { SHARED: 'all', OWN: 'none' },
    functionEnvOf: { environment: { OWN: 'its own' } },
    functions: {
      echo: 'exports.main = async (event) => event',
      environment: 'exports.main = () => ({ ...process.env })',
      context: 'exports.main = (event, context) => ({ ...context, variables: { ...process.env } })',
      ...Object.fromEntries(nodeSdks.map((name) => [reading(name), readingBy(name)])),
      shared: 'exports.main = () => [process.env.SHARED, process.env.OWN]',
      ...Object.fromEntries(sdks.map((name) => [name, throughSdk(name)])),
    },
  })
})
afterAll(() => cloud.close())

const reading = (name: string) => `reading-${name.replace(/\W/g, '')}`
const nodeSdks = ['@cloudbase/node-sdk', 'node-sdk-2']
const sdks = ['wx-server-sdk', 'wx-server-sdk-2', 'wx-server-sdk-3']
const call = async (name: string, openid = 'o-me') => (await cloud.call(name, {}, { openid })) as { result: never }

describe('a function has', () => {
  it.each(sdks)('all of the cloud by %s', async (name) => {
    expect(await call(name, 'o-bound')).toMatchObject({
      result: {
        kept: name,
        content: name,
        called: 1,
        caller: { OPENID: 'o-bound', UNIONID: 'u-bound', ENV: 'local-env', SOURCE: 'wx_client', CLIENTIP: '127.0.0.1' },
      },
    })
  })

  it('every variable a call has on CloudBase, each named where its SDKs look for names', async () => {
    const { result } = (await call('environment')) as { result: Record<string, string> }
    expect(result).toMatchObject({
      ...{ TCB_ENV: 'local-env', SCF_NAMESPACE: 'local-env', TCB_SOURCE: 'wx_client', TRIGGER_SRC: 'tcb' },
      ...{ TCB_ISANONYMOUS_USER: 'false', WX_OPENID: 'o-me', WX_CLIENTIPV6: '::ffff:127.0.0.1' },
    })
    const wx = ['WX_CLIENTIP', 'WX_CLIENTIPV6', 'WX_APPID', 'WX_OPENID', 'WX_API_TOKEN']
    const tcb = ['TCB_ENV', 'TCB_SEQID', 'TRIGGER_SRC', 'TCB_ISANONYMOUS_USER', 'TCB_SESSIONTOKEN', 'TCB_SOURCE']
    const ours = ['TCB_SOURCE_IP', 'TCB_CONTEXT_CNFG']
    expect(result.WX_CONTEXT_KEYS?.split(',')).toEqual(wx)
    expect(result.TCB_CONTEXT_KEYS?.split(',')).toEqual([...tcb, ...ours])
    for (const name of [...wx, ...tcb, ...ours]) expect(result[name], name).toMatch(/./)
  })

  it('the same variables in its context, as text and as JSON', async () => {
    const { environ, environment, variables } = (await call('context')).result as Record<string, string> & {
      variables: Record<string, string>
    }
    // As a function of 2020 printed it, in that order; the address of the SDK is ours alone, and not in it.
    expect(environ?.split(';').map((one) => one.slice(0, one.indexOf('=')))).toEqual([
      ...['WX_CLIENTIP', 'WX_CLIENTIPV6', 'WX_APPID', 'WX_OPENID', 'WX_API_TOKEN', 'WX_CONTEXT_KEYS'],
      ...['TCB_ENV', 'TCB_SEQID', 'TRIGGER_SRC', 'TCB_ISANONYMOUS_USER', 'TCB_SESSIONTOKEN', 'TCB_SOURCE'],
      ...['TCB_SOURCE_IP', 'TCB_CONTEXT_KEYS'],
      ...['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TENCENTCLOUD_SESSIONTOKEN', 'SCF_NAMESPACE'],
    ])
    const all = JSON.parse(environment ?? '')
    expect(variables).toMatchObject(all)
    expect(Object.entries(all).map(([name, value]) => `${name}=${value}`)).toEqual(environ?.split(';'))
  })

  it.each(nodeSdks)('a context from which %s reads who calls, and from where', async (name) => {
    expect((await call(reading(name))).result).toMatchObject({
      ...{ WX_OPENID: 'o-me', TCB_SOURCE: 'wx_client', TRIGGER_SRC: 'tcb', SCF_NAMESPACE: 'local-env' },
    })
  })

  it('a timer named where a timer calls', async () => {
    const source = 'exports.main = () => [process.env.TRIGGER_SRC, process.env.TCB_SOURCE]'
    const triggers = [{ name: 'daily', type: 'timer', config: '0 0 2 * * * *' }]
    writeFunction(cloud.functionsDir, 'timed', source, { triggers })
    await cloud.timers.runNow('timed', 'daily')
    expect(cloud.calls.list().find((one) => one.function === 'timed')?.answer).toBe('["timer","wx_trigger"]')
  })

  it('variables of its own over those of all', async () => {
    expect((await call('environment')).result).toMatchObject({ SHARED: 'all', OWN: 'its own' })
    expect((await call('shared')).result).toEqual(['all', 'none'])
  })

  it('a union id where its caller has one, and none where not', async () => {
    expect((await call('environment', 'o-bound')).result).toMatchObject({ WX_UNIONID: 'u-bound' })
    expect((await call('environment')).result).not.toHaveProperty('WX_UNIONID')
    const given = await cloud.call('environment', {}, { openid: 'o-me', unionid: 'u-given' })
    expect(given.result).toMatchObject({ WX_UNIONID: 'u-given' })
  })

  it('its own folder to require from, as NODE_PATH has it', async () => {
    writeFunction(cloud.functionsDir, 'rooted', 'exports.main = () => require("lib/words")')
    mkdirSync(join(cloud.functionsDir, 'rooted', 'lib'))
    writeFileSync(join(cloud.functionsDir, 'rooted', 'lib', 'words.js'), 'module.exports = "found"')
    expect((await call('rooted')).result).toBe('found')
  })

  it('what its config.json says behind a byte order mark', async () => {
    writeFunction(cloud.functionsDir, 'marked', 'exports.main = (event, context) => context.time_limit_in_ms')
    const config = { timeout: 7, triggers: [{ name: 'daily', type: 'timer', config: '0 0 2 * * * *' }] }
    writeFileSync(join(cloud.functionsDir, 'marked', 'config.json'), `\ufeff${JSON.stringify(config)}`)
    expect((await call('marked')).result).toBe(7000)
    expect(cloud.timers.list()).toContainEqual(expect.objectContaining({ function: 'marked', problem: null }))
  })
})

describe('a server SDK', () => {
  const asked = async (name: string, version: string) => {
    writeFunction(cloud.functionsDir, 'old', `exports.main = () => require('${name}')`)
    const folder = join(cloud.functionsDir, 'old', 'node_modules', name)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version, main: 'index.js' }))
    writeFileSync(join(folder, 'index.js'), 'module.exports = 1')
    return cloud.call('old', {}, { openid: 'o-me' })
  }

  it.each([
    ['wx-server-sdk', '1.8.3'],
    ['wx-server-sdk', '2.1.1'],
    ['@cloudbase/node-sdk', '2.1.0'],
    ['tcb-admin-node', '1.23.0'],
  ])('that cannot be pointed is refused by name and version: %s %s', async (name, version) => {
    expect(await asked(name, version)).toMatchObject({
      errCode: -504002,
      errMsg: expect.stringContaining(`${name} ${version} cannot be`),
    })
  })

  it.each([
    ['wx-server-sdk', '2.1.2'],
    ['@cloudbase/node-sdk', '2.1.1'],
  ])('that can be is taken: %s %s', async (name, version) => {
    expect(await asked(name, version)).toMatchObject({ result: 1 })
  })
})
