import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { schema } from '../../cloudfunctions/_store/schema'
import { bucketsOf, documentsIn } from '../../config/backup/buckets'
import { aWorld } from '../support/a-world'
import { mondayAt } from '../support/makers'
import { openWorld, type World } from '../support/world'

const secret = 'a backup key for tests, of no use elsewhere'
const world = aWorld()
let empty: World
let path: string
beforeAll(async () => {
  empty = await openWorld({ at: mondayAt(6) })
})
afterAll(() => empty.close())
beforeEach(async () => {
  path = mkdtempSync(join(tmpdir(), 'xinlin-backup-'))
  for (const { name } of schema.collections) await empty.empty(name)
  return () => rmSync(path, { recursive: true, force: true })
})

const of = ({ cloud }: World) => ['--env', 'local-env', '--service', cloud.adminUrl]

function start(words: readonly string[], env: Readonly<Record<string, string>> = { XINLIN_BACKUP_KEY: secret }) {
  const { XINLIN_BACKUP_KEY: _, TENCENTCLOUD_SECRETID: __, TENCENTCLOUD_SECRETKEY: ___, ...rest } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', 'config/backup/index.ts', ...words], {
    env: { ...rest, ...env },
  })
  let said = ''
  const hear = (chunk: unknown) => {
    said += String(chunk)
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = new Promise<{ readonly status: number | null; readonly said: string }>((resolve) => {
    child.on('close', (status) => resolve({ status, said }))
  })
  return { child, ended }
}
const run = (...given: Parameters<typeof start>) => start(...given).ended

describe('npm run backup and npm run restore', () => {
  it.each([
    ['nothing is said of a folder', ['take', '--env', 'x'], '--folder'],
    ['no environment is named', ['take', '--folder', 'x'], '--env'],
    ['what to do is not known', ['throw', '--folder', 'x'], 'npm run restore'],
    ['an option is not known', ['take', '--fold', 'x'], 'npm run backup'],
    ['days are no number of days', ['take', '--folder', 'x', '--keep-days', '0'], '--keep-days'],
    ['there are no keys of the cloud', ['take', '--folder', 'x', '--env', 'x'], 'TENCENTCLOUD_SECRETID'],
    [
      'keys would go to another address',
      ['take', '--folder', 'x', '--env', 'x', '--service', 'http://a.example/'],
      '本地云',
    ],
    [
      'nobody is at the address',
      ['take', '--folder', 'x', '--env', 'x', '--service', 'http://127.0.0.1:9'],
      '连不上环境',
    ],
    [
      'there is no backup yet',
      ['put-back', '--folder', 'x', '--env', 'x', '--service', 'http://127.0.0.1:9/'],
      '还没有备份',
    ],
  ])('does nothing and ends with 1 where %s', async (_, words, told) => {
    const { status, said } = await run(words.map((word) => (word === 'x' && words.includes('--folder') ? path : word)))
    expect([status, said]).toEqual([1, expect.stringContaining(told)])
  })

  it('does nothing without a key', async () => {
    const { status, said } = await run(['take', '--folder', path, ...of(world)], {})
    expect([status, said]).toEqual([1, expect.stringContaining('XINLIN_BACKUP_KEY')])
  })

  it('makes one, lists it, looks at it, and puts it back, saying what is not in it', async () => {
    const made = await run(['take', '--folder', path, '--keep-days', '30', ...of(world)])
    expect([made.status, made.said]).toEqual([0, expect.stringMatching(/备好了 \d{8}T\d{9}Z：\d+ 条，\d+ 个文件/)])
    const [name = ''] = /\d{8}T\d{9}Z/.exec(made.said) ?? []
    expect((await run(['list', '--folder', path])).said).toContain(name)
    expect((await run(['check', '--folder', path])).said).toMatch(/\d+ 块都打得开/)
    const back = await run(['put-back', '--folder', path, '--point', name, ...of(empty)])
    expect([back.status, back.said]).toEqual([0, expect.stringContaining('从那时起写下的、改过的、删掉的，都不在里面')])
    expect(back.said).toContain('程序会把这件事说 14 天')
    expect(await empty.documents('sites')).toEqual(await world.documents('sites'))
    const other = await run(['put-back', '--folder', path, '--point', '20200101T000000000Z', ...of(empty)])
    expect([other.status, other.said]).toEqual([1, expect.stringContaining('没有叫')])
    expect(made.said + back.said + other.said).not.toContain(secret)
  })

  it('killed while it puts back, goes on when it is asked again', async () => {
    await run(['take', '--folder', path, ...of(world)])
    empty.cloud.setLatency(15)
    const { child, ended } = start(['put-back', '--folder', path, ...of(empty)])
    await expect.poll(async () => (await empty.documents('articles')).length).toBeGreaterThan(0)
    child.kill('SIGKILL')
    expect((await ended).status).toBe(null)
    empty.cloud.setLatency(0)
    const { status, said } = await run(['put-back', '--folder', path, ...of(empty)])
    expect([status, said]).toEqual([0, expect.stringContaining('逐条对过')])
    for (const { name } of schema.collections.filter((one) => one.name !== 'restorations')) {
      expect([name, await empty.documents(name)]).toEqual([name, await world.documents(name)])
    }
    expect(await empty.documents('restorations')).toHaveLength(1)
  })
})

describe('documents in parts', () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({ _id: `d${String(at).padStart(4, '0')}`, at }))

  it('are all there, each once', () => {
    const found = bucketsOf('nodes', many).flatMap(documentsIn)
    expect(found.sort((a, b) => a._id.localeCompare(b._id))).toEqual(many)
  })

  it('stay in the part they were in: one that changes changes one, a new one too', () => {
    const before = new Set(bucketsOf('nodes', many).map(String))
    expect(before.size).toBeGreaterThan(20)
    const changed = many.map((one) => (one._id === 'd0700' ? { ...one, at: -1 } : one))
    expect(bucketsOf('nodes', changed).filter((part) => !before.has(String(part)))).toHaveLength(1)
    const more = [...many, { _id: 'd9999', at: 0 }]
    expect(bucketsOf('nodes', more).filter((part) => !before.has(String(part)))).toHaveLength(1)
  })
})

describe('a collection of more than one answer', () => {
  it('is read whole', async () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({ id: `n${at}`, siteId: 's', n: at }))
    await world.add('step-counts', rows)
    const made = await run(['take', '--folder', path, ...of(world)])
    expect(made.status).toBe(0)
    await run(['put-back', '--folder', path, ...of(empty)])
    expect(await empty.documents('step-counts')).toHaveLength((await world.documents('step-counts')).length)
    expect((await empty.documents('step-counts')).length).toBeGreaterThanOrEqual(250)
  })
})
