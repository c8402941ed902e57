/**
 * What is built from what, and what each was last built from: a build is done again when its sources are others. Plain
 * Node, since nothing may be installed yet.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
const stamps = join(root, '.cache', 'stamps')

export const builds = {
  functions: {
    label: '云函数 cloud functions',
    inputs: ['core', 'cloudfunctions', 'config/functions.mjs', 'config/notices.mjs', 'package-lock.json'],
    outputs: ['dist/cloudfunctions', 'dist/database.json'],
    command: ['node', 'config/functions.mjs'],
  },
  h5: {
    label: '网页版 H5',
    inputs: [
      'core',
      'src',
      'config/index.ts',
      'config/notices.mjs',
      'config/plugins',
      'babel.config.cjs',
      'package-lock.json',
    ],
    outputs: ['dist/h5/index.html'],
    command: ['npx', 'taro', 'build', '--type', 'h5'],
  },
  public: {
    label: '公开的网页版 public H5',
    inputs: [
      'core',
      'src',
      'config/index.ts',
      'config/notices.mjs',
      'config/plugins',
      'babel.config.cjs',
      'package-lock.json',
    ],
    outputs: ['dist/public/index.html'],
    env: { XINLIN_H5: 'public' },
    command: ['npx', 'taro', 'build', '--type', 'h5'],
  },
  desk: {
    label: '工作人员的网页版 desk H5',
    inputs: [
      'core',
      'src',
      'config/index.ts',
      'config/notices.mjs',
      'config/plugins',
      'babel.config.cjs',
      'package-lock.json',
    ],
    outputs: ['dist/desk/index.html'],
    env: { XINLIN_H5: 'desk' },
    command: ['npx', 'taro', 'build', '--type', 'h5'],
  },
  weapp: {
    label: '小程序 weapp',
    inputs: [
      'core',
      'src',
      'config/index.ts',
      'config/notices.mjs',
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
  older: {
    label: '小程序试机，旧框架 exparser client',
    inputs: ['emulator/client', 'config/client.ts', 'package-lock.json'],
    after: 'weapp',
    outputs: ['dist/client-older/index.html'],
    command: ['node', '--import', 'tsx', 'config/client.ts', 'exparser'],
  },
  console: {
    label: '本地云控制台 console',
    inputs: ['emulator/console', 'emulator/cloud/console', 'config/console.ts', 'package-lock.json'],
    outputs: ['dist/console/index.html'],
    command: ['node', '--import', 'tsx', 'config/console.ts'],
  },
}

/** WeChat's template compiler, which the older framework needs, is made for Linux on x86-64 alone, for macOS and Windows. */
export const olderBuildsHere = process.platform !== 'linux' || process.arch === 'x64'

/** A word that is another as soon as one of the sources is. */
export function sourcesOf(name) {
  const { inputs, after } = builds[name]
  return hashOf(inputs) + (after ? hashOf(builds[after].inputs) : '')
}

export function isBuilt(name) {
  return stampOf(name) === sourcesOf(name) && builds[name].outputs.every((output) => existsSync(join(root, output)))
}

/** To be asked before the work begins. What it returns is called when the build is whole: cut short it is none. */
export function beginStamped(name) {
  const sources = sourcesOf(name)
  rmSync(stampFile(name), { force: true })
  return () => stamp(name, sources)
}

export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesUnder(join(root, path)))) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  // What an editor keeps beside a file while it is open is no source.
  return readdirSync(path)
    .filter((name) => !/^\.|~$/.test(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

export const stampFile = (name) => join(stamps, name)
export const stampOf = (name) => (existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : null)

export function stamp(name, value) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(stampFile(name), value)
}
