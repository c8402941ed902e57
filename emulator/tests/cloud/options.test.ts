import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type CloudOptions, startCloud } from '../../cloud/cloud'
import { type OpenOptions, openCloud } from '../support/cloud'

const own = mkdtempSync(join(tmpdir(), 'options-'))
writeFileSync(join(own, 'file'), '')
afterAll(() => rmSync(own, { recursive: true, force: true }))

const dataDir = join(own, 'data')
const start = (given: object) =>
  startCloud({ dataDir, functionsDir: own, schema: { collections: [] }, log: () => {}, ...given } as CloudOptions)

const withCollections = (...collections: object[]) => ({ schema: { collections } })
const withIndexes = (...indexes: object[]) => withCollections({ name: 'things', indexes })
const anIndex = (given: object) => ({ name: 'by-n', keys: [{ field: 'n', direction: 1 }], unique: false, ...given })

describe('options that make no sense are refused before anything is made', () => {
  it.each([
    ['no folder for the data', { dataDir: undefined }, 'dataDir: '],
    ['a file in its place', { dataDir: join(own, 'file') }, 'dataDir: is a file, not a folder'],
    ['no schema', { schema: undefined }, 'schema: '],
    ['no collections', { schema: {} }, 'schema.collections: '],
    ['a collection without a name', withCollections({ name: '', indexes: [] }), 'schema.collections.0.name: '],
    ['one with a reserved name', withCollections({ name: 'system.users', indexes: [] }), 'not a name for a collection'],
    [
      'two with one name',
      withCollections({ name: 'a', indexes: [] }, { name: 'a', indexes: [] }),
      'schema.collections: two collections have one name',
    ],
    ['no indexes', withCollections({ name: 'a' }), 'schema.collections.0.indexes: '],
    [
      'a direction there is not',
      withIndexes(anIndex({ keys: [{ field: 'n', direction: 'asc' }] })),
      'schema.collections.0.indexes.0.keys.0.direction: ',
    ],
    ['an index of no fields', withIndexes(anIndex({ keys: [] })), 'schema.collections.0.indexes.0.keys: '],
    [
      'a field twice',
      withIndexes(anIndex({ keys: ['n', 'n'].map((field) => ({ field, direction: 1 })) })),
      'schema.collections.0.indexes.0: a field is in it twice',
    ],
    [
      'unique places',
      withIndexes(anIndex({ keys: [{ field: 'at', direction: '2dsphere' }], unique: true })),
      'an index of places cannot be unique here',
    ],
    ['two indexes with one name', withIndexes(anIndex({}), anIndex({})), 'two indexes have one name'],
    ['a port that is a word', { port: 'abc' }, 'port: '],
    ['a port beyond the last', { port: 70_000 }, 'port: '],
    ['no instances at all', { maxInstances: 0 }, 'maxInstances: '],
    ['a disk that is waited for by a word', { waitForDisk: 'no' }, 'waitForDisk: '],
    ['time that is no number', { latencyMs: Number.NaN }, 'latencyMs: '],
    ['an environment with a slash', { envId: 'a/b' }, 'envId: letters, digits and -'],
    ['a site at no path', { sites: [{ path: 'mini', dir: own }] }, 'sites.0.path: a path starts with /'],
    ['a variable that is no text', { functionEnv: { A: 1 } }, 'functionEnv.A: '],
    ['a template without fields', { templates: { a: { title: '通知' } } }, 'templates.a.fields: '],
    ['a page by its address', { pages: ['/pages/a'] }, 'pages.0: a page is named without / before it'],
    ['an option there is not', { functionDir: own }, 'functionDir'],
  ])('%s', async (_, given, says) => {
    await expect(start(given)).rejects.toMatchObject({ name: 'BadOptions', message: expect.stringContaining(says) })
    expect(existsSync(dataDir)).toBe(false)
  })

  it('everything that is wrong at once', async () => {
    const lines = await start({ port: -1, maxInstances: 1.5 }).catch((error: Error) => error.message.split('\n'))
    expect(lines).toEqual([expect.stringMatching(/^port: /), expect.stringMatching(/^maxInstances: /)])
  })
})

it('folders to read from that are not there are told of, and may come later', async () => {
  const lines: object[] = []
  const gone = join(own, 'gone')
  const cloud = await openCloud({
    functionsDir: gone,
    console: gone,
    sites: [{ path: '/', dir: gone }],
    log: (line) => lines.push(line),
  })
  expect(lines).toEqual(
    ['functionsDir', 'console', 'sites'].map((option) => ({
      level: 'warn',
      option,
      path: gone,
      message: 'there is no such folder',
    })),
  )
  await cloud.close()
})

it('a schema may say more than a cloud needs', async () => {
  const cloud = await openCloud(withCollections({ name: 'a', permission: 'ADMINONLY', indexes: [] }) as OpenOptions)
  expect(await cloud.app.database().collection('a').count()).toMatchObject({ total: 0 })
  await cloud.close()
})

it('a port somebody has is refused, and the data is free for the next try', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => other.once('listening', listening))
  const { port } = other.address() as { port: number }
  await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  other.close()
  await (await start({})).stop()
})
