import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import Sqlite from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CollectionSchema } from '../../cloud/store/schema'
import { preparation } from '../support/remote/preparation'

// REMOTE=1, tried on a cloud in a process of its own: nothing of it can be reached but by its address.

let dir: string
let cloud: ChildProcess | undefined
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remote-'))
})
afterEach(async () => {
  await stopCloud()
  rmSync(dir, { recursive: true, force: true })
})

async function startCloud(collections: CollectionSchema[], functionsDir = preparation.functionsDir): Promise<string> {
  const options = JSON.stringify({ dataDir: join(dir, 'data'), functionsDir, schema: { collections } })
  cloud = spawn(process.execPath, ['--import', 'tsx', 'tests/support/cloud-process.ts', options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  for await (const line of createInterface({ input: cloud.stdout as NodeJS.ReadableStream })) return line
  throw new Error('the cloud did not start')
}

async function stopCloud(): Promise<void> {
  if (!cloud) return
  const gone = new Promise((resolve) => cloud?.once('exit', resolve))
  cloud.kill()
  await gone
  cloud = undefined
}

const keys = (url: string) => ({
  REMOTE_ENV: 'local-env',
  REMOTE_SECRET_ID: 'an-id-to-keep',
  REMOTE_SECRET_KEY: 'a-key-to-keep',
  REMOTE_SERVICE_URL: url,
})

const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs')

/** The suite, or those of its files, as somebody at a shell would run it. */
function runSuite(env: Record<string, string>, files = ['']): Promise<{ code: number; output: string }> {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VITEST|TCB_|TENCENTCLOUD|NODE_ENV)/.test(name))
  const args = [vitest, 'run', '--no-isolate', '--no-color']
  const paths = files.map((file) => `tests/cloud/conformance/${file}`)
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...args, ...paths],
      { env: { ...Object.fromEntries(inherited), REMOTE: '1', ...env }, maxBuffer: 10_000_000, timeout: 170_000 },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    )
  })
}

/** How many documents and files each part of what was stored has, once its process is gone. */
function whatIsLeft(): { documents: Record<string, number>; files: number } {
  const file = new Sqlite(join(dir, 'data', 'cloud.db'))
  const collections = file.prepare('SELECT id, name FROM collections').all() as { id: number; name: string }[]
  const count = (table: string) => (file.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n
  const left = {
    documents: Object.fromEntries(collections.map(({ id, name }) => [name, count(`c${id}`)])),
    files: count('files'),
  }
  file.close()
  return left
}

async function send(url: string, fields: object): Promise<void> {
  await fetch(url, { method: 'POST', body: JSON.stringify(fields) })
}

describe('a remote run is refused in one sentence', () => {
  it.each([
    [
      'no keys',
      { REMOTE_ENV: '', REMOTE_SECRET_ID: '', REMOTE_SECRET_KEY: '' },
      'REMOTE_ENV, REMOTE_SECRET_ID, REMOTE_SECRET_KEY.',
    ],
    [
      'half a set',
      { REMOTE_ENV: 'an-env', REMOTE_SECRET_ID: 'an-id-to-keep', REMOTE_SECRET_KEY: '' },
      'REMOTE_SECRET_KEY.',
    ],
  ])('with %s', async (_, env, missing) => {
    const { code, output } = await runSuite(env, ['actions/add-collection'])
    expect(code).toBe(1)
    expect(output).toContain(`missing: ${missing}`)
    expect(output).not.toMatch(/an-id-to-keep|Test Files/)
  })

  it('when nothing answers there', async () => {
    const { code, output } = await runSuite(keys('http://127.0.0.1:1'), ['actions/add-collection'])
    expect(code).toBe(1)
    expect(output).toContain('The environment local-env cannot be asked: ECONNREFUSED')
    expect(output).not.toContain('Test Files')
  })

  it('when the keys are not taken, also by an answer that says them', async () => {
    const answer = { code: 'SIGN_PARAM_INVALID', message: 'an-id-to-keep and a-key-to-keep do not fit', requestId: '1' }
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(JSON.stringify(answer))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, output } = await runSuite(keys(url), ['actions/add-collection'])
    server.close()
    expect(code).toBe(1)
    expect(output).toContain('cannot be asked: SIGN_PARAM_INVALID … and … do not fit')
    expect(output).not.toMatch(/-to-keep|Test Files/)
  })
})

describe('a remote run', { timeout: 180_000 }, () => {
  it('of an environment that is prepared passes whole, tells every assumption, and leaves it as it was', async () => {
    const url = await startCloud([...preparation.collections, { name: 'somebody', indexes: [] }])
    await send(url, { action: 'database.insertDocument', collectionName: 'somebody', data: ['{"_id":"a"}'] })
    const { code, output } = await runSuite(keys(url))
    expect(output).toMatch(/Test Files\s+\d+ passed/)
    expect(output).not.toMatch(/not held|not asked|Skipped for want of|skipped/)
    expect(output.match(/^held /gm)?.length).toBeGreaterThan(50)
    expect(output).not.toMatch(/-to-keep/)
    expect(code).toBe(0)
    await stopCloud()
    const { documents, files } = whatIsLeft()
    const { somebody, ...ours } = documents
    expect(somebody).toBe(1)
    expect(Object.keys(ours).filter((name) => !name.startsWith('conformance_'))).toEqual([])
    expect(Object.entries(ours).filter(([, count]) => count > 0)).toEqual([])
    expect(files).toBe(0)
  })

  it('of one that is not prepared says what to make, leaves that out, and fails nothing that is assumed', async () => {
    const functionsDir = join(dir, 'functions')
    for (const name of ['conformance-echo', 'conformance-slow']) {
      cpSync(join(preparation.functionsDir, name), join(functionsDir, name), { recursive: true })
    }
    // An environment whose functions have longer than is asked for: what is assumed of the limit does not hold.
    rmSync(join(functionsDir, 'conformance-slow', 'config.json'))
    const url = await startCloud([], functionsDir)
    const { code, output } = await runSuite(keys(url), ['unique-indexes', 'operators/geo', 'actions/invoke-function'])
    expect(output).toMatch(/^Skipped for want of conformance_unique_indexes_people: .*"name":"mail".*"unique":true/m)
    expect(output).toMatch(/^Skipped for want of conformance_geo_places: .*"direction":"2dsphere"/m)
    expect(output).toMatch(
      /^Skipped for want of conformance-context: deploy .*prepare\/functions\/conformance-context$/m,
    )
    expect(output).not.toContain('Skipped for want of conformance-echo')
    expect(output).toMatch(/^not held {2}invoke-function: .* > is refused when it takes longer: it was not refused$/m)
    expect(output).toMatch(/^held {6}invoke-function: a function > that answers nothing answers null$/m)
    expect(output).toMatch(/^not asked geo: /m)
    expect(code).toBe(0)
  })
})

it('no file of the suite reaches into the emulator but by its types', () => {
  const folder = 'tests/cloud/conformance'
  const suite = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
  const seen = new Set<string>()
  const visit = (path: string) => {
    if (seen.has(path)) return
    seen.add(path)
    for (const [, from] of readFileSync(path, 'utf8').matchAll(
      /^(?:import|export) (?!type\b)[^'"]*from '(\.[^']+)'/gms,
    )) {
      const target = join(path, '..', from as string)
      expect(target, `${path} imports ${from}`).toMatch(/^tests\/(?!support\/cloud$)/)
      visit(`${target}.ts`)
    }
  }
  for (const path of suite) visit(path)
  expect(suite.length).toBeGreaterThan(25)
  expect([...seen]).toContain('tests/support/environment.ts')
})
