import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Environment, startEnvironment } from 'emulator'
import { deployCommand } from '../../config/deploy/command'

export const envId = 'xinlin-test'
export const keys = { secretId: 'AKIDexample', secretKey: 'a secret for tests, of no use elsewhere' }
/** What an operator sets, as for the functions of tests. */
export const operator = {
  XINLIN_APP_ID: 'wx0000000000000000',
  XINLIN_IDENTITY_KEY: 'a key for tests, of no use elsewhere',
  XINLIN_FIELD_KEY: 'another key for tests, of no use elsewhere',
  XINLIN_LOOKUP_KEY: 'a third key for tests, of no use elsewhere',
}

const says = (text: string) => `exports.main = async () => ({ said: ${JSON.stringify(text)} })`
const config = (more: object = {}) => JSON.stringify({ permissions: { openapi: [] }, timeout: 20, ...more })
const timer = (name: string, cron: string) => ({ name, type: 'timer', config: cron })

/** A release with two functions, one of them with timers, and two small websites. Files by their paths. */
export const aRelease: Readonly<Record<string, string>> = {
  'cloudfunctions/hello/index.js': says('hello'),
  'cloudfunctions/hello/config.json': config({ memorySize: 512 }),
  'cloudfunctions/desk/index.js': says('tick'),
  'cloudfunctions/desk/config.json': config({
    triggers: [timer('clear', '0 17 * * * * *'), timer('watch', '5 * * * * * *')],
  }),
  'public/index.html': '<p>an older page</p>',
  'public/js/app.1.js': 'one()',
  'desk/index.html': '<p>the desk</p>',
}
export { config, says, timer }

export interface Ended {
  readonly status: number | null
  readonly said: string
}

/** A place to deploy to, in a folder of its own, and a release to deploy. */
export async function openDeploying() {
  const folder = mkdtempSync(join(tmpdir(), 'xinlin-deploy-'))
  const dist = join(folder, 'dist')
  const cloud: Environment = await startEnvironment({
    ...{ folder: join(folder, 'cloud'), envId, keys, beside: { timersByHand: true, waitForDisk: false } },
  })

  const signed = { TENCENTCLOUD_SECRETID: keys.secretId, TENCENTCLOUD_SECRETKEY: keys.secretKey }
  const to = () => ['--env', envId, '--service', cloud.url, '--dist', dist]

  /** As a process of its own, for what has to be killed. */
  function start(words: readonly string[] = []) {
    const { XINLIN_WAY_IN: _, XINLIN_DESK_ORIGIN: __, ...rest } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', 'config/deploy/index.ts', ...to(), ...words], {
      env: { ...rest, ...signed, ...operator },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const out of [child.stdout, child.stderr]) {
      out.on('data', (chunk) => {
        said += String(chunk)
      })
    }
    const ended = new Promise<Ended>((resolve) => child.on('close', (status) => resolve({ status, said })))
    return { child, ended }
  }

  /** `typed`: what somebody at the keyboard answers; null, nobody. */
  async function deploy(
    words: readonly string[] = [],
    env: Readonly<Record<string, string>> = operator,
    typed: string | null = null,
  ): Promise<Ended> {
    const lines: string[] = []
    const say = (line: string) => void lines.push(line)
    const session = { env: { ...signed, ...env }, say, ask: async () => typed }
    return { status: await deployCommand([...to(), ...words], session), said: lines.join('\n') }
  }

  return {
    cloud,
    dist,
    folder,
    start,
    deploy,
    /** In place of whatever was built before. */
    release(files: Readonly<Record<string, string>>) {
      rmSync(dist, { recursive: true, force: true })
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(dist, name)), { recursive: true })
        writeFileSync(join(dist, name), text)
      }
    },
    async close() {
      await cloud.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
