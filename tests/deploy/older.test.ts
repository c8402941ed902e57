import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOUR, MINUTE } from '#core/domain/time'
import { everyRow } from '../../cloudfunctions/_store/every-row'
import { aRelease, envId, openDeploying, says } from '../support/deploying'

let at: Awaited<ReturnType<typeof openDeploying>>
beforeAll(async () => {
  at = await openDeploying()
  at.release(aRelease)
  expect((await at.deploy()).status).toBe(0)
  at.release({ ...aRelease, 'cloudfunctions/hello/index.js': says('hello from before') })
})
afterAll(() => at.close())

const newest = Object.fromEntries(everyRow.map(([name, { version }]) => [name, version]))
const versionOf = (name: string, further = 1) => (newest[name] ?? 0) + further
const whole = { began: 1, ended: 2, seen: 3, brought: 2, stuck: 0 }
const known = (ago: number) => Date.now() - ago
const isOlder = '这份代码比这个环境里装过的旧'
const toChange = '云函数 hello'

/** As `jobs.bring` of the release that comes after this one leaves it, past the functions. */
async function leaves(collections: object, pass: object | null = null) {
  const cloud = await at.cloud.cloud()
  const sdk = (await import('../../config/seed')).openAdmin({ ...cloud, env: { ...cloud.env, TCB_ENV: envId } })
  await sdk.collection('row-walks').doc('rows').set({ revision: 1, v: 1, collections, pass })
}

it.each<[string, () => readonly [object, object?]]>([
  ['half an hour ago', () => [{ people: { version: versionOf('people'), known: known(30 * MINUTE), last: null } }]],
  [
    'and all was brought along at once',
    () => [{ people: { version: versionOf('people'), known: known(MINUTE), last: whole } }],
  ],
  [
    'and is at it',
    () => [
      { people: { version: versionOf('people'), known: known(MINUTE), last: null } },
      { began: 1, seen: 0, brought: 0, stuck: 0, collection: 'people', after: null },
    ],
  ],
])('a release is not deployed where a newer one came %s: nobody could read what is theirs', async (_, left) => {
  await leaves(...left())
  const planned = await at.deploy(['--plan'])
  expect(planned.said).toContain(`✗ ${isOlder}：people 里的记录已经在换成新的格式`)
  expect((await at.deploy(['--check'])).status).toBe(1)
  const { status, said } = await at.deploy()
  expect([status, said]).toEqual([1, expect.stringContaining('什么都没有动')])
  expect((await at.deploy(['--plan'])).said).toContain(toChange)
})

it('within half an hour it is said what the older one lacks, and it can be put back', async () => {
  await leaves({ people: { version: versionOf('people'), known: known(25 * MINUTE), last: null } })
  expect((await at.deploy(['--plan'])).said).toContain(toChange)
  const { status, said } = await at.deploy()
  expect([status, said]).toEqual([0, expect.stringContaining(`· ${isOlder}`)])
})

it('of collections that it does not know, and of its own versions, nothing is said', async () => {
  await leaves({
    people: { version: versionOf('people', 0), known: known(2 * HOUR), last: whole },
    sites: { version: versionOf('sites', -1), known: known(2 * HOUR), last: whole },
    'of-a-newer-release': { version: 7, known: known(2 * HOUR), last: whole },
  })
  const { status, said } = await at.deploy(['--check'])
  expect(said).not.toContain(isOlder)
  expect(status).toBe(0)
})
