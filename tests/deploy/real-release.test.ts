import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCloud } from 'emulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { enterWithoutManager } from '#core/contracts/staff'
import { bucketSign } from '../../config/deploy/cloud-api'
import { isVariable } from '../../config/deploy/variables'
import { wantedOf } from '../../config/deploy/wanted'
import { openDeploying, operator } from '../support/deploying'
import { wayIn, withWayIn } from '../support/planted-staff'
import { asProgram } from '../support/sealing'

/** What `npm test` has just built. */
const wanted = wantedOf('dist')

describe('what the code wants of an environment', () => {
  it('is each function that there is, with what its config.json says', () => {
    const folders = readdirSync('cloudfunctions').filter((name) => !name.startsWith('_'))
    expect(wanted.functions.map(({ name }) => name)).toEqual(folders)
    for (const { name, memory, timeout, triggers, openApis } of wanted.functions) {
      const config = JSON.parse(readFileSync(join('cloudfunctions', name, 'config.json'), 'utf8'))
      expect([name, timeout, openApis]).toEqual([name, config.timeout, config.permissions.openapi])
      expect([name, memory]).toEqual([name, config.memorySize ?? 256])
      expect(triggers.map(({ cron }) => cron)).toEqual(
        (config.triggers ?? []).map((one: { config: string }) => one.config),
      )
    }
    // Each draws a poster or holds a film.
    for (const name of ['courses', 'desk', 'posters']) {
      expect(wanted.functions.find((one) => one.name === name)?.memory).toBe(512)
    }
  })

  it('knows every variable that a function reads, and says each in docs/deploying.md', () => {
    const sources = readdirSync('cloudfunctions', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('cloudfunctions', file), 'utf8'))
    const named = new Set(sources.join('\n').match(/XINLIN_[A-Z]+(?:_[A-Z]+)*/g))
    const docs = readFileSync('docs/deploying.md', 'utf8')
    expect(named.size).toBeGreaterThanOrEqual(8)
    for (const name of named) expect([name, isVariable(name), docs.includes(`\`${name}`)]).toEqual([name, true, true])
    expect(['XINLIN_FIELD_KEY_2', 'XINLIN_LOOKUP_KEY_10', 'XINLIN_FIELD_KEY_1', 'XINLIN_X'].map(isVariable)).toEqual([
      ...[true, true, false, false],
    ])
  })
})

describe('what docs/deploying.md counts', () => {
  const docs = readFileSync('docs/deploying.md', 'utf8')

  it('is the functions that ask WeChat for something, each by its name', () => {
    const [, named = ''] = /functions that ask WeChat for something \(([^)]*)\)/.exec(docs) ?? []
    const asking = wanted.functions.filter(({ openApis }) => openApis.length > 0)
    expect(named.match(/\w+/g)).toEqual(asking.map(({ name }) => name))
  })

  it('is the collections, and the indexes we give them', () => {
    const indexes = wanted.collections.flatMap((one) => one.indexes)
    expect(docs).toContain(`there are ${wanted.collections.length}, with ${indexes.length} indexes of their own`)
  })

  it('is the jobs, how often they run, and the calls that come to with the residents’', () => {
    const aDay = wanted.functions.flatMap(({ triggers }) => triggers.map(({ cron }) => timesADay(cron)))
    const eachMinute = aDay.filter((times) => times === 1440).length
    const aMonth = aDay.reduce((sum, times) => sum + times, 0) * 30
    const told = (calls: number) => (Math.round(calls / 500) * 500).toLocaleString('en-US')
    expect(docs).toContain(
      `${eachMinute} each minute and ${aDay.length - eachMinute} less often, about ${told(aMonth)} runs in thirty days`,
    )
    const [, perResident = ''] = /= (\d+) calls a resident and month/.exec(docs) ?? []
    const cells = [1000, 10_000, 100_000].map((residents) => told(aMonth + residents * Number(perResident)))
    expect(
      docs
        .match(/^\| calls of functions .*$/m)?.[0]
        .split('|')
        .map((cell) => cell.trim()),
    ).toEqual([...['', 'calls of functions', ...cells, '＿', '＿', '']])
  })
})

/** Of timers that run on every day. */
function timesADay(cron: string): number {
  const [seconds = '', minutes = '', hours = '', ...days] = cron.split(' ')
  expect([cron, days]).toEqual([cron, ['*', '*', '*', '*']])
  return times(seconds, 60) * times(minutes, 60) * times(hours, 24)
}

function times(field: string, of: number): number {
  const [range = '', step] = field.split('/')
  const [from = 0, to = step === undefined ? from : of - 1] = range === '*' ? [0, of - 1] : range.split('-').map(Number)
  return Math.floor((to - from) / Number(step ?? 1)) + 1
}

describe('a request to a bucket', () => {
  const by = { secretId: 'AKIDexample', secretKey: 'secretexample', now: 1_764_385_200_000 }
  // Worked out with cos-nodejs-sdk-v5 2.15.4, which is not installed here.
  it.each([
    ['PUT', '/a b/c.js', {}, '9efe98bc38b30a7fd227b19c34be9cd414dcd48f'],
    ['GET', '/', { marker: 'desk/中 x.js', prefix: '' }, 'f807bc0df59f798fde882377d7255f2f4fcbc78b'],
  ])('%s %s is signed as Tencent’s own SDK signs it', (method, path, query, signature) => {
    expect(bucketSign({ ...by, method, path, query })).toMatch(new RegExp(`&q-signature=${signature}$`))
  })
})

describe('three functions of this release, in an empty environment', () => {
  let at: Awaited<ReturnType<typeof openDeploying>>
  beforeAll(async () => {
    at = await openDeploying()
    // All of them take half a minute to pack; posters and desk carry a font.
    for (const name of ['sessions', 'sites', 'staff']) {
      cpSync(join('dist/cloudfunctions', name), join(at.dist, 'cloudfunctions', name), { recursive: true })
    }
    for (const name of ['public', 'desk']) cpSync(join('dist', name, 'index.html'), join(at.dist, name, 'index.html'))
  })
  afterAll(() => at.close())

  it('are set up by one command, and are the program: help answers, and the first manager comes in', async () => {
    const { status, said } = await at.deploy([], { ...operator, ...withWayIn })
    expect([status, said]).toEqual([0, expect.stringContaining('现在和代码一样')])
    const deployed = at.cloud.deployed()
    const dataDir = join(at.folder, 'data')
    const cloud = await startCloud({
      dataDir,
      envId: 'xinlin-test',
      ...deployed,
      timersByHand: true,
      waitForDisk: false,
    })
    try {
      const lines = await cloud.call(
        'sites',
        { action: 'listHotlines', input: {} },
        { openid: sampleOpenid('sample-resident') },
      )
      expect(lines.result).toMatchObject({
        ok: true,
        value: { lines: expect.arrayContaining([expect.objectContaining({ number: '12356' })]) },
      })
      const top = { kind: 'street', name: '示例街道（虚构）' }
      const [name = '', action = ''] = enterWithoutManager.name.split('.')
      const attempt = { id: crypto.randomUUID(), begunAt: Date.now() }
      const { event, open } = asProgram(name, { action, attempt, input: { code: wayIn, name: '示例负责人', top } })
      const entered = await cloud.call(name, event, { openid: sampleOpenid('sample-parent') })
      expect(open(entered.result)).toMatchObject({ ok: true })
      expect(cloud.timers.list().filter(({ problem }) => problem !== null)).toEqual([])
      expect(await (await fetch(`${cloud.url}/`)).text()).toContain('<html')
    } finally {
      await cloud.stop()
    }
  })
})
