import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import wxSdk from 'wx-server-sdk'
import { startCloud } from '../cloud/cloud'
import { idOf, item, itemIndexes } from './items'
import { median, quantile } from './median'

/** One call of the unmodified wx-server-sdk over HTTP; the CPU is that of both ends, which share this process. */
export interface CallCost {
  what: string
  p50: number
  p95: number
  cpuMs: number
}

const documents = 2000
const calls = 400

export async function measureSdk(): Promise<CallCost[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-sdk-'))
  const cloud = await startCloud({
    dataDir,
    functionsDir: dataDir,
    schema: { collections: [{ name: 'items', indexes: itemIndexes }] },
  })
  // The SDK reads its address from the environment of its process.
  Object.assign(process.env, cloud.env)
  wxSdk.init({ env: cloud.env.TCB_ENV as string })
  const database = wxSdk.database() as unknown as Database
  const items = () => database.collection('items')
  for (let n = 0; n < documents; n += 1) await items().add({ data: item(n) })

  const { command } = database
  const works: [what: string, work: (n: number) => Promise<unknown>][] = [
    ['doc(id).get', (n) => items().doc(idOf(n, documents)).get()],
    [
      'where(indexed).orderBy(…).limit(20).get',
      (n) =>
        items()
          .where({ kind: `kind-${n % 200}` })
          .orderBy('at', 'desc')
          .limit(20)
          .get(),
    ],
    [
      'where(indexed).count',
      (n) =>
        items()
          .where({ kind: `kind-${n % 200}` })
          .count(),
    ],
    [
      'where({_id, left > 0}).update(inc)',
      (n) =>
        items()
          .where({ _id: idOf(n, documents), left: command.gt(0) })
          .update({ data: { left: command.inc(-1) } }),
    ],
    ['add', (n) => items().add({ data: { ...item(n), _id: `added-${n}` } })],
    [
      'runTransaction(get, update): 4 calls',
      (n) =>
        database.runTransaction(async (transaction) => {
          const document = transaction.collection('items').doc(idOf(n, documents))
          await document.get()
          await document.update({ data: { left: command.inc(-1) } })
        }),
    ],
  ]
  try {
    const costs: CallCost[] = []
    for (const [what, work] of works) {
      const times: number[] = []
      let cpu = process.cpuUsage()
      for (let n = 0; n < 2 * calls; n += 1) {
        // The first half warms up.
        if (n === calls) cpu = process.cpuUsage()
        const began = performance.now()
        await work(n)
        times.push(performance.now() - began)
      }
      const { user, system } = process.cpuUsage(cpu)
      const warm = times.slice(calls)
      costs.push({ what, p50: median(warm), p95: quantile(warm, 0.95), cpuMs: (user + system) / 1000 / calls })
    }
    return costs
  } finally {
    await cloud.stop()
    rmSync(dataDir, { recursive: true })
  }
}

/** What is used of the SDK here; its own declarations promise no promises. */
interface Database {
  command: { gt(value: number): unknown; inc(by: number): unknown }
  collection(name: string): Collection
  runTransaction(work: (transaction: Pick<Database, 'collection'>) => Promise<unknown>): Promise<unknown>
}
interface Collection extends Query {
  add(options: { data: object }): Promise<unknown>
  doc(id: string): Query
  where(query: object): Query
}
interface Query {
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  limit(count: number): Query
  get(): Promise<unknown>
  count(): Promise<unknown>
  update(options: { data: object }): Promise<unknown>
}
