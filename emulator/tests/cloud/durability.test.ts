import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { getDocument } from '../../cloud/actions/get-document'
import { insertDocument } from '../../cloud/actions/insert-document'
import { modifyDocument } from '../../cloud/actions/modify-document'
import { createClock } from '../../cloud/clock'
import { DataInUse } from '../../cloud/store/hold-folder'
import { Store } from '../../cloud/store/store'
import { type OpenedCloud, openCloud, schemaOf } from '../support/cloud'

const dir = mkdtempSync(join(tmpdir(), 'killed-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const schema = schemaOf({ notes: [], moves: [{ fields: ['n'], unique: true }], totals: [] })

async function startProcess(dataDir: string): Promise<{ adminUrl: string; child: ChildProcess }> {
  const options = JSON.stringify({ dataDir, functionsDir: join(dir, 'none'), schema })
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/cloud-process.ts', options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    return { adminUrl: line, child }
  }
  throw new Error('the cloud did not start')
}

/** Requests as the SDK makes them; rejects when the cloud is gone. */
async function send(
  adminUrl: string,
  fields: object,
): Promise<{ transactionId?: string; code?: string; data?: { list: string[] } }> {
  const response = await fetch(adminUrl, { method: 'POST', body: JSON.stringify(fields) })
  return (await response.json()) as Awaited<ReturnType<typeof send>>
}

/** One note alone, then two documents and a total in a transaction: how far each got as far as we were told. */
async function writeUntilGone(adminUrl: string, n: number, acknowledged: { notes: number[]; moves: number[] }) {
  const note = {
    action: 'database.insertDocument',
    collectionName: 'notes',
    data: [JSON.stringify({ _id: `n${n}`, n })],
  }
  if (!(await send(adminUrl, note)).code) acknowledged.notes.push(n)
  for (;;) {
    const { transactionId } = await send(adminUrl, { action: 'database.startTransaction' })
    const step = (fields: object) => send(adminUrl, { transactionId, ...fields })
    const total = { collectionName: 'totals', queryType: 'DOC', query: '{"_id":"total"}' }
    const replies = [
      await step({ ...total, action: 'database.modifyDocument', data: '{"$inc":{"moved":1}}', upsert: false }),
      await step({
        action: 'database.insertDocument',
        collectionName: 'moves',
        data: [JSON.stringify({ _id: `out${n}`, n }), JSON.stringify({ _id: `in${n}`, n: -n })],
      }),
      await step({ action: 'database.commitTransaction' }),
    ]
    if (replies.some(({ code }) => code)) continue
    acknowledged.moves.push(n)
    return
  }
}

async function ids(cloud: OpenedCloud, name: string): Promise<string[]> {
  const { data } = await cloud.app.database().collection(name).limit(1000).get()
  return data.map(({ _id }) => _id)
}

describe('what is acknowledged', () => {
  it('outlives a power cut, unless somebody said that it need not', () => {
    const synchronous = (folder: string, ...waits: boolean[]) => {
      const store = new Store(join(dir, folder), schema, createClock(), undefined, ...waits)
      const [level] = store.database.first('PRAGMA synchronous') ?? []
      store.close()
      return level
    }
    // As SQLite counts: 2 is FULL, 0 is OFF.
    expect([synchronous('waits'), synchronous('waits-too', true), synchronous('does-not', false)]).toEqual([2, 2, 0])
  })

  it('is in the file for whoever else looks, at that moment', async () => {
    const store = new Store(join(dir, 'looked-at'), schema, createClock())
    const context = { store, clock: createClock(), sentAt: 0, invoke: async () => 'null' }
    const onlooker = new Sqlite(join(dir, 'looked-at', 'cloud.db'))
    const first = (sql: string, ...bound: string[]) => (onlooker.prepare(sql).raw(true).get(bound) as unknown[])[0]
    const tableOf = (name: string) => first('SELECT id FROM collections WHERE name = ?', name)
    const count = (name: string) => first(`SELECT count(*) FROM c${tableOf(name)}`)
    for (let n = 1; n <= 20; n += 1) {
      await insertDocument({ collectionName: 'notes', data: [`{"n":${n}}`] }, context)
      expect(count('notes')).toBe(n)
      const transactionId = store.startTransaction()
      await insertDocument({ collectionName: 'moves', data: [`{"n":${n}}`], transactionId }, context)
      expect(count('moves')).toBe(n - 1)
      await store.commit(transactionId, 0)
      expect(count('moves')).toBe(n)
    }
    onlooker.close()
    store.close()
  })

  it('belongs to one cloud at a time: a second one is turned away and the first goes on', async () => {
    const folder = join(dir, 'held')
    const store = new Store(folder, schema, createClock())
    expect(() => new Store(folder, schema, createClock())).toThrow(DataInUse)
    const context = { store, clock: createClock(), sentAt: 0, invoke: async () => 'null' }
    await insertDocument({ collectionName: 'notes', data: ['{"n":1}'] }, context)
    store.close()
    new Store(folder, schema, createClock()).close()
  })

  it('never was acknowledged when the disk is full, and is written once there is room again', async () => {
    const store = new Store(join(dir, 'full'), schema, createClock())
    const context = { store, clock: createClock(), sentAt: 0, invoke: async () => 'null' }
    const insert = (n: number) =>
      insertDocument({ collectionName: 'notes', data: [JSON.stringify({ n, text: 'x'.repeat(20_000) })] }, context)
    store.database.exec('PRAGMA max_page_count = 60')
    const answers = await Promise.allSettled(Array.from({ length: 40 }, (_, n) => insert(n)))
    const stored = () => countRows(store, 'notes')
    expect(answers.some(({ status }) => status === 'rejected')).toBe(true)
    const kept = answers.filter(({ status }) => status === 'fulfilled').length
    expect(stored()).toBe(kept)
    store.database.exec('PRAGMA max_page_count = 100000')
    await insert(99)
    expect(stored()).toBe(kept + 1)
    store.close()
  })
})

describe('a write that waited for a transaction', () => {
  const waiting = { fields: ['v'] }
  const byId = { collectionName: 'things', queryType: 'DOC', query: '{"_id":"a"}', multi: false }

  it('is found by the index that others use, when what came between was lost', async () => {
    const store = new Store(join(dir, 'lost-between'), schemaOf({ things: [waiting] }), createClock())
    const context = { store, clock: createClock(), sentAt: 0, invoke: async () => 'null' }
    await insertDocument({ collectionName: 'things', data: ['{"_id":"a","v":0}'] }, context)
    const transactionId = store.startTransaction()
    await modifyDocument({ ...byId, data: '{"$set":{"v":1}}', transactionId }, context)
    const list = Promise.resolve(modifyDocument({ ...byId, data: '{"$set":{"v":[2,3]}}' }, context))
    store.batch.diskFull = true
    const lost = Promise.resolve(insertDocument({ collectionName: 'things', data: ['{"v":9}'] }, context))
    await expect(lost).rejects.toMatchObject({ code: 'SYS_ERR' })
    store.batch.diskFull = false
    await list
    const found = await getDocument({ collectionName: 'things', queryType: 'WHERE', query: '{"v":3}' }, context)
    expect(found.data?.list).toEqual(['{"_id":"a","v":[2,3]}'])
    store.close()
  })

  it('does not wait for one that ended in the middle of an operation', async () => {
    const store = new Store(join(dir, 'ended-within'), schemaOf({ things: [waiting] }), createClock())
    const context = { store, clock: createClock(), sentAt: 0, invoke: async () => 'null' }
    const transactionId = store.startTransaction()
    const data = ['a', 'b', 'c'].map((_id) => JSON.stringify({ _id }))
    const inserting = Promise.resolve(insertDocument({ collectionName: 'things', data, transactionId }, context))
    store.abort(transactionId)
    await expect(inserting).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' })
    for (const text of data) await insertDocument({ collectionName: 'things', data: [text] }, context)
    expect(countRows(store, 'things')).toBe(3)
    store.close()
  })
})

const countRows = (store: Store, name: string) => store.tables.get(name).count({ sql: '1', params: [], exact: true })

describe('killed in the middle of writing', () => {
  it.each([10, 40, 90, 150])(
    'after %i acknowledged transactions, it has each of them whole and no half of another',
    async (after) => {
      const dataDir = join(dir, String(after))
      const { adminUrl, child } = await startProcess(dataDir)
      const gone = new Promise((resolve) => child.once('exit', resolve))
      await send(adminUrl, {
        action: 'database.insertDocument',
        collectionName: 'totals',
        data: ['{"_id":"total","moved":0}'],
      })

      const acknowledged = { notes: [] as number[], moves: [] as number[] }
      let next = 1
      const writer = async () => {
        while (next <= 400) {
          await writeUntilGone(adminUrl, next++, acknowledged)
          if (acknowledged.moves.length >= after) child.kill('SIGKILL')
        }
      }
      const watch = setInterval(() => acknowledged.moves.length >= after && child.kill('SIGKILL'), 1)
      const ends = await Promise.allSettled(Array.from({ length: 8 }, writer))
      await gone
      // Otherwise it was not killed in the middle.
      expect(ends.some(({ status }) => status === 'rejected')).toBe(true)

      const reopened = await openCloud({ dataDir, schema })
      const notes = new Set(await ids(reopened, 'notes'))
      const moves = new Set(await ids(reopened, 'moves'))
      expect(acknowledged.notes.filter((n) => !notes.has(`n${n}`))).toEqual([])
      expect(acknowledged.moves.filter((n) => !moves.has(`out${n}`) || !moves.has(`in${n}`))).toEqual([])
      const halves = [...moves].filter(
        (id) => !moves.has(id.startsWith('in') ? id.replace('in', 'out') : id.replace('out', 'in')),
      )
      expect(halves).toEqual([])
      const [{ moved }] = (await reopened.app.database().collection('totals').doc('total').get()).data
      expect(moved).toBe(moves.size / 2)
      await reopened.close()
    },
  )
})
