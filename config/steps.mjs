/**
 * What has to stand before anything can run: packages and builds. Plain Node, since nothing may be installed yet.
 * Each step is skipped when its inputs are the ones it was last done with.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithUs } from './ends-with-us.mjs'
import { beginStamped, builds, hashOf, isBuilt, root, stamp, stampFile, stampOf } from './stamps.mjs'

export { root } from './stamps.mjs'

/** Refuse early and in words when Node is older than the packages need. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`心邻需要 Node.js 20.19 或更新的版本，现在是 ${process.versions.node}。请先升级 Node.js。`)
  process.exit(1)
}

export function ensurePackages() {
  const wanted = hashOf(['package.json', 'emulator/package.json', 'package-lock.json'])
  if (stampOf('packages') === wanted && existsSync(join(root, 'node_modules', '.package-lock.json'))) return
  rmSync(stampFile('packages'), { force: true })
  step('安装依赖 packages（第一次约一到三分钟）', () => run(['npm', 'ci', '--no-audit', '--no-fund']))
  stamp('packages', wanted)
}

/**
 * Build what is missing or older than its sources, two at a time: a build of Taro's leaves one of two cores mostly idle.
 * What is built from another waits for that one.
 */
export async function ensureBuilt(names) {
  const left = names.map((name, at) => ({ name, title: `${at + 1}/${names.length} ${builds[name].label}` }))
  const underWay = new Map()
  const lane = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { name, title } = next
      const made = underWay.get(builds[name].after)?.then(() => build(name, title)) ?? build(name, title)
      underWay.set(name, made)
      await made
    }
  }
  await Promise.all([lane(), lane()])
}

async function build(name, title) {
  if (isBuilt(name)) {
    console.log(`  ✓ ${title}：已是最新`)
    return
  }
  const { command, env = {} } = builds[name]
  const whole = beginStamped(name)
  const began = Date.now()
  console.log(`  … ${title}`)
  const done = await ran(command, { NODE_ENV: 'production', ...env })
  if (done.status !== 0) stopFor(command, done)
  console.log(`  ✓ ${title}（${secondsSince(began)} 秒）`)
  whole()
}

/** Runs beside what else runs, and no longer than this process. */
function ran([command, ...args], env) {
  return new Promise((resolve) => {
    const child = endsWithUs(
      spawn(command, args, {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
        env: { ...process.env, ...env },
      }),
    )
    const said = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text
      })
    }
    child.on('error', (error) => resolve({ ...said, status: null, error }))
    child.on('close', (status) => resolve({ ...said, status }))
  })
}

const secondsSince = (began) => ((Date.now() - began) / 1000).toFixed(0)

/** Whatever `work` returns is why it did not succeed; `run` ends the process by itself then. */
export function step(label, work) {
  const began = Date.now()
  console.log(`  … ${label}`)
  const fault = work()
  const seconds = secondsSince(began)
  console.log(fault ? `  ✗ ${label}（${seconds} 秒）\n${fault}` : `  ✓ ${label}（${seconds} 秒）`)
}

/** Run quietly; on failure print what it said and stop. */
export function run([command, ...args], env = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  })
  if (done.status !== 0) stopFor([command, ...args], done)
}

function stopFor(command, { stdout, stderr, error }) {
  console.error(stdout ?? '')
  console.error(stderr || (error?.message ?? ''))
  console.error(`这一步没有成功：${command.join(' ')}`)
  process.exit(1)
}
