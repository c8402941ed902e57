import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'
import { writeFunction } from '../support/cloud'

const dir = mkdtempSync(join(tmpdir(), 'zone-'))
const children: ChildProcess[] = []
afterAll(async () => {
  for (const child of children) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }
  rmSync(dir, { recursive: true, force: true })
})

/** What a function says of the first moment of 1970, in a cloud on a machine eight hours ahead. */
async function zoneIn(name: string, functionEnv: Record<string, string>): Promise<unknown> {
  writeFunction(
    join(dir, name),
    'zone',
    'exports.main = () => [new Date(0).getHours(), String(new Date(0)).slice(16, 33), new Intl.DateTimeFormat().resolvedOptions().timeZone]',
  )
  const options = {
    dataDir: join(dir, name, 'data'),
    functionsDir: join(dir, name),
    schema: { collections: [] },
    functionEnv,
  }
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'tests/support/cloud-process.ts', JSON.stringify(options)],
    {
      env: { ...process.env, TZ: 'Asia/Shanghai' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  for await (const adminUrl of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const answer = await fetch(new URL('/call/zone', adminUrl), { method: 'POST', body: '{}' })
    return ((await answer.json()) as { result: unknown }).result
  }
  throw new Error('the cloud did not start')
}

it('functions live in UTC, wherever the machine is', async () => {
  expect(await zoneIn('plain', {})).toEqual([0, '00:00:00 GMT+0000', 'UTC'])
})

it('functions live in the zone their TZ names', async () => {
  expect(await zoneIn('named', { TZ: 'Asia/Shanghai' })).toEqual([8, '08:00:00 GMT+0800', 'Asia/Shanghai'])
})
