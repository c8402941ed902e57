import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Sqlite from 'libsql'
import { getDocument } from '../cloud/actions/get-document'
import { insertDocument } from '../cloud/actions/insert-document'
import { modifyDocument } from '../cloud/actions/modify-document'
import { createClock } from '../cloud/clock'
import { Store } from '../cloud/store/store'
import { idOf, item, itemIndexes, kinds } from './items'
import { median } from './median'

const documents = 20_000
const rounds = 40

/** The same work for a bare SQLite and for the local cloud's database, each with every write synced to the disk. */
interface Side {
  read(n: number): unknown
  top(n: number): unknown
  update(n: number): unknown
  /** Thirty-two documents from this one on, each asked for by somebody else. */
  updateMany(from: number): unknown
  close(): void
}

/** What somebody would write who used SQLite itself: JSON text, columns beside it for what is asked by. */
function bareSide(file: string): Side {
  const sqlite = new Sqlite(file)
  sqlite.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;' +
      'CREATE TABLE items (id TEXT PRIMARY KEY, kind TEXT NOT NULL, at INTEGER NOT NULL, doc TEXT NOT NULL);' +
      'CREATE INDEX by_kind ON items (kind, at);',
  )
  const insert = sqlite.prepare('INSERT INTO items (id, kind, at, doc) VALUES (?, ?, ?, ?)')
  sqlite.exec('BEGIN')
  for (let n = 0; n < documents; n += 1) {
    const { kind, at } = item(n)
    insert.run([idOf(n, documents), kind, at, JSON.stringify(item(n))])
  }
  sqlite.exec('COMMIT')
  const read = sqlite.prepare('SELECT doc FROM items WHERE id = ?').raw(true)
  const top = sqlite.prepare('SELECT doc FROM items WHERE kind = ? ORDER BY at DESC LIMIT 20').raw(true)
  const guarded = sqlite.prepare(
    "UPDATE items SET doc = json_set(doc, '$.left', doc ->> 'left' - 1) WHERE id = ? AND doc ->> 'left' > 0",
  )
  const begin = sqlite.prepare('BEGIN IMMEDIATE')
  const commit = sqlite.prepare('COMMIT')
  const update = (n: number) => {
    if (guarded.run([idOf(n, documents)]).changes !== 1) throw new Error('nothing was updated')
  }
  return {
    read: (n) => read.get([idOf(n, documents)]),
    top: (n) => top.all([`kind-${n % kinds}`]),
    update,
    // What nobody gets who answers one request after the other: all of them in one transaction, one sync.
    updateMany: (from) => {
      begin.run([])
      for (let n = from; n < from + 32; n += 1) update(n)
      commit.run([])
    },
    close: () => sqlite.close(),
  }
}

/** The local cloud's database as a request finds it once HTTP is done with: extended JSON in, extended JSON out. */
async function cloudSide(dataDir: string): Promise<Side> {
  const clock = createClock()
  const store = new Store(dataDir, { collections: [{ name: 'items', indexes: itemIndexes }] }, clock)
  const context = { store, clock, sentAt: 0 }
  const all = Array.from({ length: documents }, (_, n) => JSON.stringify(item(n)))
  for (let n = 0; n < documents; n += 1000) {
    await insertDocument({ collectionName: 'items', data: all.slice(n, n + 1000) }, context)
  }
  const update = async (n: number) => {
    const query = JSON.stringify({ _id: idOf(n, documents), left: { $gt: { $numberInt: '0' } } })
    const data = '{"$inc":{"left":{"$numberInt":"-1"}}}'
    const fields = { collectionName: 'items', queryType: 'WHERE', query, data, multi: true, merge: true, upsert: false }
    const reply = await modifyDocument(fields, context)
    if (reply.data?.updated !== 1) throw new Error('nothing was updated')
  }
  return {
    read: (n) =>
      getDocument(
        { collectionName: 'items', queryType: 'DOC', query: JSON.stringify({ _id: idOf(n, documents) }), multi: false },
        context,
      ),
    top: (n) =>
      getDocument(
        {
          ...{ collectionName: 'items', queryType: 'WHERE', query: JSON.stringify({ kind: `kind-${n % kinds}` }) },
          ...{ order: '{"at":{"$numberInt":"-1"}}', limit: 20 },
        },
        context,
      ),
    update,
    updateMany: (from) => Promise.all(Array.from({ length: 32 }, (_, at) => update(from + at))),
    close: () => store.close(),
  }
}

/** Operations a second, and ours as a part of SQLite's: the median of the rounds, each against its neighbour. */
export interface StoreRate {
  what: string
  bare: number
  cloud: number
  ratio: number
}

interface Work {
  what: string
  /** Calls a round, and operations a call. */
  calls: number
  each: number
  run(side: Side, n: number): unknown
}

const works: Work[] = [
  { what: 'read by id', calls: 1000, each: 1, run: (side, n) => side.read(n) },
  { what: 'first 20 by an index', calls: 300, each: 1, run: (side, n) => side.top(n) },
  { what: 'guarded update, one after the other', calls: 30, each: 1, run: (side, n) => side.update(n) },
  { what: 'guarded update, 32 at once', calls: 10, each: 32, run: (side, n) => side.updateMany(n * 32) },
]

/** In short turns, so that whatever else the machine does meets both. */
export async function measureStore(): Promise<StoreRate[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-store-'))
  const bare = bareSide(join(dir, 'bare.db'))
  const cloud = await cloudSide(join(dir, 'cloud'))
  try {
    const rates: StoreRate[] = []
    for (const { what, calls, each, run } of works) {
      const perSecond = async (side: Side, round: number) => {
        const began = performance.now()
        for (let n = 0; n < calls; n += 1) await run(side, round * calls + n)
        return (calls * each * 1000) / (performance.now() - began)
      }
      const pairs: [number, number][] = []
      for (let round = 0; round < rounds; round += 1) {
        pairs.push([await perSecond(bare, round), await perSecond(cloud, round)])
      }
      // Until then the code is not compiled.
      const warm = pairs.slice(rounds / 4)
      rates.push({
        what,
        bare: median(warm.map(([one]) => one)),
        cloud: median(warm.map(([, other]) => other)),
        ratio: median(warm.map(([one, other]) => other / one)),
      })
    }
    return rates
  } finally {
    bare.close()
    cloud.close()
    rmSync(dir, { recursive: true })
  }
}
