import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, describe, expect, it } from 'vitest'
import { openCloud } from '../../support/cloud'
import { contentOf, fileIdAt, type Permit, putWith, upload } from '../../support/cloud-files'

const dir = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function startProcess(dataDir: string): Promise<{ adminUrl: string; child: ChildProcess }> {
  const options = JSON.stringify({ dataDir, functionsDir: join(dir, 'none'), schema: { collections: [] } })
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/cloud-process.ts', options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    return { adminUrl: line, child }
  }
  throw new Error('the cloud did not start')
}

async function put(adminUrl: string, path: string, text: string): Promise<void> {
  const body = JSON.stringify({ action: 'storage.getUploadMetadata', path, method: 'put' })
  const permit = ((await (await fetch(adminUrl, { method: 'POST', body })).json()) as { data: Permit }).data
  const response = await putWith(permit, text)
  if (!response.ok) throw new Error('not stored')
}

/** Long enough to be caught half written. */
const version = (n: number) => `${n}:`.repeat(50_000)

describe('files', () => {
  it('and addresses are there after a restart; what a crash left is not', async () => {
    const dataDir = join(dir, 'restarted')
    const first = await openCloud({ dataDir })
    await upload(first, 'kept.txt', 'kept')
    const { fileList } = await first.app.getTempFileURL({ fileList: [fileIdAt('kept.txt')] })
    const address = new URL(fileList[0]?.tempFileURL as string)
    await first.close()
    for (const name of ['0123456789abcdef0123456789abcdef', 'half.part']) {
      writeFileSync(join(dataDir, 'files', name), 'left behind')
    }
    const second = await openCloud({ dataDir })
    expect(String(await contentOf(second, fileIdAt('kept.txt')))).toBe('kept')
    expect(await (await fetch(`${second.url}${address.pathname}${address.search}`)).text()).toBe('kept')
    expect(readdirSync(join(dataDir, 'files'))).toHaveLength(1)
    await second.close()
  })

  it('killed in the middle of uploads: each path has a whole file, as new as was acknowledged', async () => {
    const dataDir = join(dir, 'killed')
    const { adminUrl, child } = await startProcess(dataDir)
    const gone = new Promise((resolve) => child.once('exit', resolve))
    const acknowledged = new Map<string, number>()
    const writer = async (path: string) => {
      for (let n = 1; n < 10_000; n += 1) {
        await put(adminUrl, path, version(n))
        acknowledged.set(path, n)
        if (path === 'a' && n === 15) setTimeout(() => child.kill('SIGKILL'), 3)
      }
    }
    const ends = await Promise.allSettled(['a', 'b', 'c', 'd'].map(writer))
    await gone
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'rejected'])
    const reopened = await openCloud({ dataDir })
    for (const [path, n] of acknowledged) {
      const text = String(await contentOf(reopened, fileIdAt(path)))
      const found = Number.parseInt(text, 10)
      expect(text).toBe(version(found))
      // The one under way may have been stored without our having heard of it.
      expect([n, n + 1]).toContain(found)
    }
    expect(readdirSync(join(dataDir, 'files')).length).toBeLessThanOrEqual(4)
    await reopened.close()
  })
})
