import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Told } from '../backup/told'

/**
 * WeChat's own tools that run without it: 260 MB with what they need, so they are fetched when they are wanted and lie
 * beside the builds' caches. miniprogram-compiler brings WeChat's compilers of templates and styles, of 2020, as programs.
 */
export const ci = { name: 'miniprogram-ci', version: '2.1.42', folder: '.cache/miniprogram-ci' }
const compiler = { name: 'miniprogram-compiler', version: '0.2.3', folder: '.cache/miniprogram-compiler' }

/** The folder of a tool, fetched where it is not there. @throws Told where it cannot be. */
function fetched({ name, version, folder }: typeof ci): string {
  const at = join(folder, 'node_modules', name)
  if (!existsSync(join(at, 'package.json'))) {
    const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, `${name}@${version}`]
    const { status } = spawnSync('npm', words, { stdio: 'ignore', shell: process.platform === 'win32' })
    if (status !== 0) throw new Told(`取不到 ${name}@${version}。连上网再试一次。`)
  }
  return resolve(at)
}

export const fetchedCi = () => fetched(ci)
export const fetchedCompiler = () => fetched(compiler)
