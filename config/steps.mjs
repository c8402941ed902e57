/**
 * What has to stand before anything can run: packages and builds. Plain Node, since nothing may be installed yet.
 * Each step is skipped when its inputs are the ones it was last done with.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
const stamps = join(root, '.cache', 'stamps')

const builds = {
  functions: {
    label: '云函数 cloud functions',
    inputs: ['core', 'cloudfunctions', 'config/functions.mjs', 'package-lock.json'],
    outputs: ['dist/cloudfunctions', 'dist/database.json'],
    command: ['node', 'config/functions.mjs'],
  },
  h5: {
    label: '网页版 H5',
    inputs: ['core', 'src', 'config/index.ts', 'config/plugins', 'babel.config.cjs', 'package-lock.json'],
    outputs: ['dist/h5/index.html'],
    command: ['npx', 'taro', 'build', '--type', 'h5'],
  },
  weapp: {
    label: '小程序 weapp',
    inputs: [
      'core',
      'src',
      'config/index.ts',
      'config/plugins',
      'babel.config.cjs',
      'project.config.json',
      'package-lock.json',
    ],
    outputs: ['dist/weapp/app.json'],
    command: ['npx', 'taro', 'build', '--type', 'weapp'],
  },
  client: {
    label: '小程序试机 glass-easel client',
    inputs: ['emulator/client', 'config/client.ts', 'package-lock.json'],
    after: 'weapp',
    outputs: ['dist/client/index.html'],
    command: ['node', '--import', 'tsx', 'config/client.ts'],
  },
  console: {
    label: '本地云控制台 console',
    inputs: ['emulator/console', 'emulator/cloud/console', 'config/console.ts', 'package-lock.json'],
    outputs: ['dist/console/index.html'],
    command: ['node', '--import', 'tsx', 'config/console.ts'],
  },
}

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
    const build = builds[name]
    const wanted = hashOf(build.inputs) + (build.after ? hashOf(builds[build.after].inputs) : '')
    const whole = build.outputs.every((output) => existsSync(join(root, output)))
    const label = `${at + 1}/${names.length} ${build.label}`
    if (whole && stampOf(name) === wanted) {
      console.log(`  ✓ ${label}：已是最新`)
      return
    }
    // Gone before the work begins: a build cut short must not pass for a whole one.
    rmSync(stampFile(name), { force: true })
    step(label, () => run(build.command, { NODE_ENV: 'production' }))
    stamp(name, wanted)
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

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

const stampFile = (name) => join(stamps, name)
const stampOf = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : null)

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stampFile(name), value)
}
