import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { sign } from '@cloudbase/signature-nodejs'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startCloud } from '../../cloud/cloud'
import { type Management, startManagement } from '../../management/management'

const envId = 'env-for-tests'
const keys = { secretId: 'AKIDexample', secretKey: 'a secret for tests' }
let folder: string
let side: Management
beforeEach(async () => {
  // As from a command line: named from where one is.
  folder = relative('.', mkdtempSync(join(tmpdir(), 'management-')))
  side = await startManagement({ folder, envId, keys })
})
afterEach(async () => {
  await side.stop()
  rmSync(folder, { recursive: true, force: true })
})

interface Sent {
  service?: string
  secretId?: string
  secretKey?: string
  /** Seconds ago it was signed. */
  age?: number
  /** What goes, where it is another than what was signed. */
  body?: string
}

/** The result, or the code of the refusal. */
async function ask(action: string, params: object = {}, sent: Sent = {}) {
  const { service = 'tcb', age = 0, body = JSON.stringify({ ...where(service), ...params }) } = sent
  const timestamp = Math.floor(Date.now() / 1000) - age
  const url = `${side.url}/`
  const signed = { ...where(service), ...params }
  const headers = { 'content-type': 'application/json', host: new URL(url).host }
  const by = { ...keys, ...sent, service, timestamp, method: 'POST', url, headers, isCloudApi: true, params: signed }
  const { authorization } = sign(by)
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, authorization, 'X-TC-Action': action, 'X-TC-Timestamp': String(timestamp) },
    body,
  })
  const { Response } = (await response.json()) as { Response: Record<string, unknown> & { Error?: { Code: string } } }
  return Response.Error?.Code ?? Response
}
const where = (service: string) => (service === 'scf' ? { Namespace: envId } : { EnvId: envId })
const scf = (action: string, params: object = {}) => ask(action, params, { service: 'scf' })

const index = {
  IndexName: 'due',
  MgoKeySchema: { MgoIsUnique: true, MgoIndexKeys: [{ Name: 'dueAt', Direction: '-1' }] },
}
const aFunction = { FunctionName: 'hello', Runtime: 'Nodejs20.19', Handler: 'index.main', MemorySize: 512, Timeout: 20 }

async function uploaded(text: string, file = 'index.js', ServiceName = 'hello') {
  const asked = await ask('DescribeBuildServiceCosInfo', { ServiceName, Business: 'scf', Suffix: '.zip' })
  const { UploadUrl, UnixTimestamp } = asked as { UploadUrl: string; UnixTimestamp: string }
  const body = zipSync({ [file]: Buffer.from(text) })
  expect((await fetch(UploadUrl, { method: 'PUT', body: new Uint8Array(body) })).status).toBe(200)
  return { Code: { CosTimestamp: UnixTimestamp } }
}
const says = (text: string) => `exports.main = async () => ({ said: process.env.WORD + ${JSON.stringify(text)} })`
const word = (Value: string) => ({ Environment: { Variables: [{ Key: 'WORD', Value }] } })

describe('the management side', () => {
  it.each<[string, string, object, Sent, string]>([
    ['another SecretId', 'ListTables', {}, { secretId: 'AKIDother' }, 'AuthFailure.SecretIdNotFound'],
    ['another SecretKey', 'ListTables', {}, { secretKey: 'x' }, 'AuthFailure.SignatureFailure'],
    ['another body than was signed', 'ListTables', {}, { body: '{}' }, 'AuthFailure.SignatureFailure'],
    ['a signature of six minutes ago', 'ListTables', {}, { age: 360 }, 'AuthFailure.SignatureExpire'],
    ['an action it has not', 'DestroyEnv', {}, {}, 'InvalidAction'],
    ['an action of another service', 'ListTables', {}, { service: 'scf' }, 'InvalidAction'],
    ['another environment', 'ListTables', { EnvId: 'x' }, {}, 'ResourceNotFound'],
    ['a missing parameter', 'CreateTable', {}, {}, 'MissingParameter'],
    ['a collection that is not there', 'DescribeTable', { TableName: 'x' }, {}, 'ResourceNotFound'],
    [
      'a rule of no kind',
      'ModifyStorageSafeRule',
      { Bucket: '6c6f-local-1250000000', AclTag: 'ALL' },
      {},
      'InvalidParameter',
    ],
    ['more at a time than there may be', 'ListTables', { MgoLimit: 101 }, {}, 'InvalidParameter'],
    ['a domain nobody bound', 'CreateHTTPServiceRoute', { Domain: { Domain: 'a.example' } }, {}, 'ResourceNotFound'],
    [
      'a function that is not there',
      'GetFunction',
      { FunctionName: 'x' },
      { service: 'scf' },
      'ResourceNotFound.Function',
    ],
    [
      'a runtime there is not',
      'CreateFunction',
      { ...aFunction, Runtime: 'Nodejs4' },
      { service: 'scf' },
      'InvalidParameter',
    ],
  ])('refuses %s', async (_, action, params, sent, code) => {
    expect(await ask(action, params, sent)).toBe(code)
    expect(side.managed).toMatchObject({ collections: [], functions: {}, storageRule: 'PRIVATE', hosting: 'none' })
  })

  it('keeps collections, their indexes and their rules, and has them again after it was stopped', async () => {
    await ask('CreateTable', { TableName: 'people' })
    expect(await ask('CreateTable', { TableName: 'people' })).toBe('ResourceInUse')
    await ask('UpdateTable', { TableName: 'people', CreateIndexes: [index] })
    expect(await ask('UpdateTable', { TableName: 'people', CreateIndexes: [index] })).toBe('FailedOperation')
    expect(await ask('UpdateTable', { TableName: 'people', DropIndexes: [{ IndexName: 'x' }] })).toBe(
      'ResourceNotFound',
    )
    expect(await ask('DescribeDatabaseACL', { CollectionName: 'people' })).toMatchObject({ AclTag: 'PRIVATE' })
    await ask('ModifyDatabaseACL', { CollectionName: 'people', AclTag: 'ADMINONLY' })
    await side.stop()
    side = await startManagement({ folder, envId, keys })
    expect(await ask('ListTables', { MgoLimit: 100, MgoOffset: 0 })).toMatchObject({
      Tables: [{ TableName: 'people' }],
    })
    expect(await ask('DescribeDatabaseACL', { CollectionName: 'people' })).toMatchObject({ AclTag: 'ADMINONLY' })
    expect(await ask('DescribeTable', { TableName: 'people' })).toMatchObject({
      Indexes: [
        ...[{ Name: '_id_' }, { Name: '_openid_1' }],
        { Name: 'due', Unique: true, Keys: [{ Name: 'dueAt', Direction: '-1' }] },
      ],
    })
    await ask('UpdateTable', { TableName: 'people', DropIndexes: [{ IndexName: 'due' }] })
    expect(await ask('DescribeTable', { TableName: 'people' })).toMatchObject({ IndexNum: 2 })
  })

  it('takes a function by its package, and no change until the one before is done', async () => {
    expect(await scf('CreateFunction', { ...aFunction, Code: { CosTimestamp: 'none' } })).toBe(
      'InvalidParameterValue.Code',
    )
    expect(await scf('CreateFunction', { ...aFunction, ...(await uploaded('x', 'main.js')) })).toBe(
      'InvalidParameterValue.Code',
    )
    await scf('CreateFunction', { ...aFunction, ...word('a'), ...(await uploaded(says('1'))) })
    expect(await scf('UpdateFunctionConfiguration', aFunction)).toBe('FailedOperation.FunctionStatusError')
    expect(await scf('GetFunction', { FunctionName: 'hello' })).toMatchObject({ Status: 'Updating' })
    expect(await scf('GetFunction', { FunctionName: 'hello' })).toMatchObject({ Status: 'Active', MemorySize: 512 })
    const before = await scf('GetFunctionAddress', { FunctionName: 'hello' })
    expect(await scf('CreateFunction', { ...aFunction, ...(await uploaded(says('2'))) })).toBe(
      'ResourceInUse.FunctionName',
    )
    await scf('UpdateFunctionCode', { FunctionName: 'hello', ...(await uploaded(says('2'))) })
    const after = await scf('GetFunctionAddress', { FunctionName: 'hello' })
    expect(after).not.toMatchObject({ CodeSha256: (before as { CodeSha256: string }).CodeSha256 })
    await scf('GetFunction', { FunctionName: 'hello' })
    const large = word('x'.repeat(4096))
    expect(await scf('UpdateFunctionConfiguration', { FunctionName: 'hello', ...large })).toBe(
      'LimitExceeded.EnvironmentVariable',
    )
    const timer = { FunctionName: 'hello', TriggerName: 't', Type: 'timer', TriggerDesc: '0 0 2 * * * *' }
    await scf('CreateTrigger', timer)
    expect(await scf('CreateTrigger', timer)).toBe('ResourceInUse.Trigger')
    expect(await scf('GetFunction', { FunctionName: 'hello' })).toMatchObject({
      Triggers: [{ TriggerName: 't', TriggerDesc: '{"cron":"0 0 2 * * * *"}' }],
    })
    await scf('UpdateTrigger', { ...timer, TriggerDesc: '0 0 3 * * * *' })
    await scf('UpdateTrigger', { FunctionName: 'hello', TriggerName: 't', Type: 'timer', Enable: 'CLOSE' })
    expect(await scf('UpdateTrigger', { ...timer, TriggerName: 'other' })).toBe('ResourceNotFound.Trigger')
    expect(await scf('UpdateTrigger', { ...timer, Enable: 0 })).toBe('InvalidParameter')
    expect(await scf('GetFunction', { FunctionName: 'hello' })).toMatchObject({
      Triggers: [{ TriggerDesc: '{"cron":"0 0 3 * * * *"}', Enable: 0 }],
    })
    await scf('UpdateTrigger', { FunctionName: 'hello', TriggerName: 't', Type: 'timer', Enable: 'OPEN' })
    expect(await scf('GetFunction', { FunctionName: 'hello' })).toMatchObject({ Triggers: [{ Enable: 1 }] })
    await scf('DeleteTrigger', timer)
    expect(await scf('DeleteTrigger', timer)).toBe('ResourceNotFound.Trigger')
  })

  it('breaks the connection before what was to be the next change is done', async () => {
    side.breakAfter(1)
    await ask('CreateTable', { TableName: 'a' })
    await expect(ask('CreateTable', { TableName: 'b' })).rejects.toThrow()
    expect(await ask('ListTables')).toMatchObject({ Tables: [{ TableName: 'a' }] })
    side.breakAfter(Number.POSITIVE_INFINITY)
    expect(await ask('CreateTable', { TableName: 'b' })).not.toBe('ResourceInUse')
  })

  it('has a website only once it was asked for, and lists its files with their sums', async () => {
    const bucket = `${side.url}/cos/local-static-1250000000`
    const authorization = `q-sign-algorithm=sha1&q-ak=${keys.secretId}&q-signature=x`
    const put = (headers: Record<string, string>, key = 'a/b.html') =>
      fetch(`${bucket}/${key}`, { method: 'PUT', headers, body: '<p>' })
    expect((await put({ authorization })).status).toBe(404)
    expect(await ask('DescribeStaticStore')).toMatchObject({ Data: [] })
    await ask('CreateStaticStore')
    expect(await ask('CreateStaticStore')).toBe('ResourceInUse')
    expect((await put({})).status).toBe(403)
    expect((await put({ authorization, 'content-md5': 'x' })).status).toBe(400)
    expect((await put({ authorization }, '..%2F..%2Fx')).status).toBe(400)
    expect((await put({ authorization })).status).toBe(200)
    const sum = createHash('md5').update('<p>').digest('hex')
    expect(await (await fetch(`${bucket}/`, { headers: { authorization } })).text()).toContain(
      `<Key>a/b.html</Key><ETag>&quot;${sum}&quot;</ETag>`,
    )
    expect(readFileSync(join(folder, 'hosting/a/b.html'), 'utf8')).toBe('<p>')
  })

  it('set up, is a cloud that runs', async () => {
    await ask('CreateTable', { TableName: 'people' })
    await ask('UpdateTable', { TableName: 'people', CreateIndexes: [index] })
    for (const FunctionName of ['hello', 'other', 'plain']) {
      const code = await uploaded(says('done'), 'index.js', FunctionName)
      const own = FunctionName === 'plain' ? {} : word(`${FunctionName} is `)
      await scf('CreateFunction', { ...aFunction, FunctionName, ...own, ...code })
    }
    const cloud = await startCloud({ dataDir: join(folder, 'data'), envId, ...side.deployed() })
    const said = async (name: string) => (await cloud.call(name, {}, { openid: 'somebody' })) as { result: object }
    const answers = [await said('hello'), await said('other'), await said('plain')]
    await cloud.stop()
    expect(answers).toMatchObject([
      { result: { said: 'hello is done' } },
      { result: { said: 'other is done' } },
      { result: { said: 'undefineddone' } },
    ])
  })

  it('set up, runs the timers that were set and are on, whatever a package says of itself', async () => {
    const code = await uploaded(says('run'))
    await scf('CreateFunction', { ...aFunction, ...code })
    await scf('GetFunction', { FunctionName: 'hello' })
    for (const [TriggerName, Enable] of [
      ['on', 'OPEN'],
      ['off', 'CLOSE'],
    ]) {
      const timer = { FunctionName: 'hello', TriggerName, Type: 'timer', TriggerDesc: '0 * * * * * *', Enable }
      await scf('CreateTrigger', timer)
    }
    const own = { triggers: [{ name: 'own', type: 'timer', config: '0 * * * * * *' }] }
    writeFileSync(join(folder, 'functions', 'hello', 'config.json'), JSON.stringify(own))
    const cloud = await startCloud({ dataDir: join(folder, 'data'), envId, ...side.deployed(), log: () => {} })
    cloud.clock.advance(120_000)
    await cloud.timers.settled()
    const runs = cloud.timers
      .list()
      .map(({ trigger, lastRun, nextRun }) => [trigger, lastRun?.failure, nextRun === null])
    await cloud.stop()
    expect(runs).toEqual([
      ['off', undefined, true],
      ['on', null, false],
    ])
  })

  it('set up, keeps its files by the rule that was set', async () => {
    const upload = async () => {
      const cloud = await startCloud({ dataDir: join(folder, 'data'), envId, ...side.deployed() })
      const body = JSON.stringify({ path: 'a.txt' })
      const answer = await fetch(`${cloud.url}/files/upload`, { method: 'POST', body })
      await cloud.stop()
      return answer.json()
    }
    expect(await upload()).toMatchObject({ url: expect.any(String) })
    await ask('ModifyStorageSafeRule', { Bucket: '6c6f-local-1250000000', AclTag: 'ADMINONLY' })
    expect(await upload()).toMatchObject({ errCode: -503002 })
  })
})
