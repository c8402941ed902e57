import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { listSites } from '#core/contracts/sites'
import { enterWithoutManager } from '#core/contracts/staff'
import { openAdmin } from '../config/seed'
import { openBrowser } from './support/world'

const folder = mkdtempSync(join(tmpdir(), 'xinlin-start-'))
const children: ChildProcess[] = []
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Started {
  readonly child: ChildProcess
  /** All it has said, once it either runs or has ended. */
  readonly said: string
  readonly ended: number | null
}

/** What `npm start` does once everything is built. */
const start = (name: string, port: string, ...words: string[]): Promise<Started> =>
  startScript(['--import', 'tsx', 'config/local.ts', ...words], name, port)

function startScript(script: string[], name: string, port: string): Promise<Started> {
  const child = spawn(process.execPath, script, {
    env: { ...process.env, XINLIN_DATA: join(folder, name), PORT: port },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  children.push(child)
  return new Promise((resolve) => {
    let said = ''
    const hear = (text: Buffer) => {
      said += text.toString()
      if (said.includes('扫码落地页')) resolve({ child, said, ended: null })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (ended) => resolve({ child, said, ended }))
  })
}

/** Its last step, with everything built. */
const asNpmStart = [
  '--input-type=module',
  '--eval',
  "import { keepRunning } from './config/keep-running.mjs'; keepRunning([])",
]

const gone = (child: ChildProcess) => new Promise((resolve) => child.once('exit', resolve))
const addressIn = (said: string) => said.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? ''

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function sitesAt(said: string): Promise<number> {
  const answer = await (await openBrowser(addressIn(said))).call(listSites, {})
  return answer.ok ? answer.value.sites.length : 0
}

describe('npm start', () => {
  it.each(['abc', '0', '-5', '70000', '80.5'])('refuses PORT=%s in words', async (port) => {
    const { said, ended } = await start('bad-port', port)
    expect(ended).toBe(1)
    expect(said).toContain(`PORT=${port} 不是端口号`)
    expect(said).not.toContain('    at ')
  })

  it('begins with nothing where it is asked to, says the code of the first manager, and stays so', async () => {
    const begun = await start('empty', `${await freePort()}`, '--empty')
    const code = begun.said.match(/[A-Z0-9]{20}/)?.[0] ?? ''
    expect(await sitesAt(begun.said)).toBe(0)
    const founder = await openBrowser(addressIn(begun.said))
    const top = { kind: 'street', name: '示例街道（虚构）' } as const
    expect(await founder.call(enterWithoutManager, { code, name: '示例', top })).toMatchObject({ ok: true })
    begun.child.kill('SIGKILL')
    await gone(begun.child)
    const again = await start('empty', `${await freePort()}`)
    expect(again.said).toContain(code)
    expect(await sitesAt(again.said)).toBe(0)
    again.child.kill('SIGKILL')
  })

  it('refuses a second one on the same data, also a fresh one, and the first goes on with its data', async () => {
    const port = `${await freePort()}`
    const first = await start('shared', port)
    expect(await sitesAt(first.said)).toBeGreaterThan(0)
    for (const words of [[], ['--fresh']]) {
      const second = await start('shared', port, ...words)
      expect(second.ended).toBe(1)
      expect(second.said).toContain(`已经在运行：${addressIn(first.said)}`)
    }
    expect(await sitesAt(first.said)).toBeGreaterThan(0)

    first.child.kill('SIGKILL')
    await gone(first.child)
    const again = await start('shared', port)
    expect(await sitesAt(again.said)).toBeGreaterThan(0)

    // What a killed `npm start` leaves: the channel to it closes, and nothing goes on behind anybody's back.
    const ended = gone(again.child)
    again.child.disconnect()
    expect(await ended).toBe(0)
  })

  it('names another port when the one asked for is taken', async () => {
    const port = await freePort()
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve))
    const { child, said } = await start('other-port', `${port}`)
    expect(said).toContain(`端口 ${port} 已被占用，改用 ${new URL(addressIn(said)).port}`)
    expect(await sitesAt(said)).toBeGreaterThan(0)
    child.kill()
    await gone(child)
    await new Promise((resolve) => taken.close(resolve))
  })

  it('leaves the data as it is, and writes the sample world again when that has changed', async () => {
    const port = `${await freePort()}`
    const restart = async (before: Started) => {
      before.child.kill()
      await gone(before.child)
      return start('changed', port)
    }
    let running = await start('changed', port)
    const all = await sitesAt(running.said)
    const admin = openAdmin({ adminUrl: `${addressIn(running.said)}/admin`, env: {} })
    await admin.collection('sites').doc('s-chenguang').remove()
    running = await restart(running)
    expect(await sitesAt(running.said)).toBe(all - 1)
    writeFileSync(join(folder, 'changed', 'seeded'), 'an older world')
    running = await restart(running)
    expect(await sitesAt(running.said)).toBe(all)
    running.child.kill()
    await gone(running.child)
  })

  it('refuses to run with half a key, which would make strangers of everybody', async () => {
    const { child } = await start('half-key', `${await freePort()}`)
    child.kill()
    await gone(child)
    writeFileSync(join(folder, 'half-key', 'identity.key'), 'abc')
    const { said, ended } = await start('half-key', `${await freePort()}`)
    expect(ended).toBe(1)
    expect(said).toContain('不完整')
  })

  it('starts the cloud again where it was when its console cuts the power, with everything stored', async () => {
    const { child, said } = await startScript(asNpmStart, 'power', `${await freePort()}`)
    const url = addressIn(said)
    const ask = async (name: string, input: object) => {
      const headers = { 'content-type': 'application/json', origin: url }
      const answer = await fetch(`${url}/console/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
      return ((await answer.json()) as { value: { canCutPower?: boolean; aheadMs?: number } }).value
    }
    const all = await sitesAt(said)
    await ask('insertDocument', { collection: 'people', document: '{"_id": "kept"}' })
    expect((await ask('advanceClock', { ms: 60_000 })).canCutPower).toBe(true)

    const heard = new Promise((resolve) => {
      child.stdout?.on('data', (text: Buffer) => text.toString().includes('扫码落地页') && resolve(null))
    })
    await ask('cutPower', {})
    await heard
    expect((await ask('readCloud', {})).aheadMs).toBe(0)
    expect(
      await ask('findDocuments', { collection: 'people', query: '{"_id": "kept"}', order: '', offset: 0, limit: 1 }),
    ).toMatchObject({ total: 1 })
    expect(await sitesAt(said)).toBe(all)
    child.kill('SIGTERM')
    await gone(child)
    await expect(fetch(url)).rejects.toThrow()
  })
})
