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
      shared: 'exports.main = () => [process.env.SHARED, process.env.OWN]',
      ...Object.fromEntries(sdks.map((name) => [name, throughSdk(name)])),
    },
  })
})
afterAll(() => cloud.close())

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

  it('every variable its SDKs look for, each named where they look for names', async () => {
    const { result } = (await call('environment')) as { result: Record<string, string> }
    expect(result).toMatchObject({ TCB_ENV: 'local-env', SCF_NAMESPACE: 'local-env', TCB_SEQID: expect.any(String) })
    for (const name of result.TCB_CONTEXT_KEYS?.split(',') ?? []) expect(result, name).toHaveProperty(name)
    expect(result.TCB_CONTEXT_KEYS?.split(',')).toEqual(expect.arrayContaining(['TCB_ENV', 'TCB_SEQID', 'TCB_SOURCE']))
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
