import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { absentGlobals } from '../runtime/absent'
import type { PageConfig } from '../runtime/program'
import type { PackageFiles } from './package-files'
import type { Problem } from './problem'

/**
 * Templates by WeChat's own compiler, as a JavaScript function: it takes a console, who hears of what WXS throws and the
 * names of a browser, which are undefined, and gives `$gwx`, that gives the generator of a template by its path.
 */
export function compileByWcc(
  files: PackageFiles,
  paths: string[],
  configs: Record<string, PageConfig>,
  problems: Problem[],
): string {
  const { status, stdout, stderr, error } = spawnSync(
    programPath(),
    ['-d', '-cc', componentsIn(configs), ...paths, '-gn', '$gwx'],
    { cwd: files.root, encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  if (error) throw new Error(`WeChat's template compiler does not run here: ${error.message}`)
  if (status !== 0) {
    for (const line of stderr.trim().split('\n').slice(0, 20)) {
      const [, where = '', says = ''] = /^(?:\[\w+\]\s*)?(\S+?\.wxml\S*?)[\s:]+(.*)$/.exec(line) ?? ['', 'wcc', line]
      problems.push({ kind: 'wxml-syntax', where, says })
    }
    return '()=>undefined'
  }
  return `(console,thrownByWxs,${absentGlobals.join(',')})=>{var window={__webview_engine_version__:0.02},${names};
${tellThrown(stdout)}
return $gwx}`
}

/** What the compiled code writes to without declaring it. */
const names = '$gwx,$gwn,$gwl,wh,gra,grb,snap_bb,__WXML_GLOBAL__'

/** What a function of WXS throws the compiled code drops, and draws on with nothing in its place. */
const tellThrown = (code: string) =>
  code.replace(
    /catch \(e\)\{\n(e\.message = e\.message\.replace\(\/nv_\/g,""\);)/,
    (_, before: string) => `catch (e){thrownByWxs(e);\n${before}`,
  )

const require = createRequire(import.meta.url)

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** The program of this system that miniprogram-compiler brings. It comes without the right to be run. */
function programPath(): string {
  const folder = folders[process.platform]
  if (!folder) throw new Error(`WeChat's template compiler is not made for ${process.platform}`)
  const compiler = dirname(require.resolve('miniprogram-compiler/package.json'))
  const path = join(compiler, 'bin', folder, process.platform === 'win32' ? 'wcc.exe' : 'wcc')
  try {
    accessSync(path, constants.X_OK)
  } catch {
    chmodSync(path, 0o755)
  }
  return path
}

/** Whether it can run on this machine: for Linux there is one of x86-64 alone. */
export const wccRunsHere = process.platform !== 'linux' || process.arch === 'x64'

/** Which of them use components, as wcc wants it: how many do, then of each its name, how many, and which. */
function componentsIn(configs: Record<string, PageConfig>): string {
  const using = Object.entries(configs).flatMap(([path, { usingComponents = {} }]) => {
    const tags = Object.keys(usingComponents)
    return tags.length === 0 ? [] : [[`${path}.wxml`, tags.length, ...tags].join(' ')]
  })
  return [using.length, ...using].join(' ')
}
