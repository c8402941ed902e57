import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
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
        while (next <= 400) await writeUntilGone(adminUrl, next++, acknowledged)
      }
      const watch = setInterval(() => acknowledged.moves.length >= after && child.kill('SIGKILL'), 1)
      const ends = await Promise.allSettled(Array.from({ length: 8 }, writer))
      clearInterval(watch)
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
