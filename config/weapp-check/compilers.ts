import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Built, namesOf } from './files'
import type { Found } from './found'

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** WeChat's compilers over every template and every style, as its developer tools of 2020 ran them. */
export function compileAll(tool: string, built: Built): Found[] {
  const folder = folders[process.platform]
  if (!folder) return [{ name: '微信的模板和样式编译器', told: '这种系统上没有，跳过', faults: [] }]
  const run = (program: 'wcc' | 'wcsc', words: readonly string[]) => {
    const path = join(tool, 'bin', folder, process.platform === 'win32' ? `${program}.exe` : program)
    if (process.platform !== 'win32') chmodSync(path, 0o755)
    const { status, stderr, error } = spawnSync(path, words, { cwd: built.folder, maxBuffer: 1 << 28 })
    return status === 0 ? [] : [`${program}：${String(stderr || error).slice(0, 1000)}`]
  }
  const templates = namesOf(built, '.wxml')
  const styles = namesOf(built, '.wxss')
  return [
    {
      name: '微信的模板编译器（wcc）',
      told: `${templates.length} 个模板`,
      faults: run('wcc', [
        '-d',
        '-cc',
        componentsIn(built, templates),
        ...templates,
        ...namesOf(built, '.wxs'),
        '-gn',
        '$gwx',
      ]),
    },
    {
      name: '微信的样式编译器（wcsc）',
      told: `${styles.length} 个样式`,
      faults: run('wcsc', ['-lc', ...styles]),
    },
  ]
}

/** Which of them use components of their own, as wcc wants it: how many do, then of each its name, how many, and which. */
function componentsIn({ folder }: Built, templates: readonly string[]): string {
  const using = templates.flatMap((name) => {
    const json = join(folder, name.replace(/\.wxml$/, '.json'))
    const { usingComponents = {} } = existsSync(json)
      ? (JSON.parse(readFileSync(json, 'utf8')) as { usingComponents?: Record<string, string> })
      : {}
    const names = Object.keys(usingComponents)
    return names.length === 0 ? [] : [[name, names.length, ...names].join(' ')]
  })
  return [using.length, ...using].join(' ')
}
