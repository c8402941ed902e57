import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'
import { schemaOf } from '../support/cloud'

const dir = mkdtempSync(join(tmpdir(), 'large-'))
let cloud: ChildProcess | undefined
afterAll(() => {
  cloud?.kill('SIGKILL')
  rmSync(dir, { recursive: true, force: true })
})

/** A cloud that has 96 MB to work in; what it holds on the disk comes to twice that. */
async function start(fields: string[]): Promise<string> {
  const options = JSON.stringify({
    dataDir: join(dir, 'data'),
    functionsDir: dir,
    schema: schemaOf({ pages: fields.map((field) => ({ fields: [field] })) }),
  })
  const argv = ['--max-old-space-size=96', '--import', 'tsx', 'tests/support/cloud-process.ts', options]
  cloud = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'ignore'] })
  for await (const line of createInterface({ input: cloud.stdout as NodeJS.ReadableStream })) return line
  throw new Error('the cloud did not start')
}

async function send(adminUrl: string, fields: object): Promise<{ code?: string; data?: { list: string[] } }> {
  const body = JSON.stringify({ collectionName: 'pages', ...fields })
  return (await (await fetch(adminUrl, { method: 'POST', body })).json()) as never
}

const page = (n: number) => JSON.stringify({ _id: `${n}`, n, text: `${n}`.padEnd(2_000_000, 'x') })

it('a collection larger than memory is searched, sorted and given an index all the same', async () => {
  const adminUrl = await start([])
  for (let n = 0; n < 100; n += 1) {
    const reply = await send(adminUrl, { action: 'database.insertDocument', data: [page(n)] })
    expect(reply.code).toBeUndefined()
  }
  const find = async (url: string, query: object, order: object) => {
    const asked = { action: 'database.getDocument', queryType: 'WHERE', projection: '{"n":1}' }
    const reply = await send(url, { ...asked, query: JSON.stringify(query), order: JSON.stringify(order) })
    return reply.data?.list.map((text) => (JSON.parse(text) as { _id: string })._id)
  }
  expect(await find(adminUrl, { n: 99 }, {})).toEqual(['99'])
  expect(await find(adminUrl, { n: { $in: [2, 98] } }, { n: -1 })).toEqual(['98', '2'])
  cloud?.kill('SIGKILL')
  const indexed = await start(['n'])
  expect(await find(indexed, { n: { $lt: 2 } }, { n: -1 })).toEqual(['1', '0'])
})
