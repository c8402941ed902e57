/**
 * What has to stand before anything can run: packages and builds. Plain Node, since nothing may be installed yet.
 * Each step is skipped when its inputs are the ones it was last done with.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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

/** Build what is missing or older than its sources, in the order given. */
export function ensureBuilt(names) {
  names.forEach((name, at) => {
    const { label, command, env = {} } = builds[name]
    const title = `${at + 1}/${names.length} ${label}`
    if (isBuilt(name)) {
      console.log(`  ✓ ${title}：已是最新`)
      return
    }
    const whole = beginStamped(name)
    step(title, () => run(command, { NODE_ENV: 'production', ...env }))
    whole()
  })
}

/** Whatever `work` returns is why it did not succeed; `run` ends the process by itself then. */
export function step(label, work) {
  const began = Date.now()
  console.log(`  … ${label}`)
  const fault = work()
  const seconds = ((Date.now() - began) / 1000).toFixed(0)
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
  if (done.status === 0) return
  console.error(done.stdout ?? '')
  console.error(done.stderr ?? done.error?.message ?? '')
  console.error(`这一步没有成功：${[command, ...args].join(' ')}`)
  process.exit(1)
}
