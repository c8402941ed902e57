import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Told } from '../backup/told'
import type { Found } from './found'

interface Said {
  readonly schemas: number
  readonly schema: readonly string[]
  readonly quality: readonly { readonly name: string; readonly success: boolean; readonly text: string }[]
  /** Why it does not compile; null where it does. */
  readonly compiled: string | null
}

/** What WeChat's own offline tool says of a project: a folder with project.config.json. @throws Told where it breaks. */
export function askWeChat(tool: string, project: string): Found[] {
  const folder = mkdtempSync(join(tmpdir(), 'xinlin-weapp-'))
  const out = join(folder, 'said.json')
  try {
    const words = [resolve('config/weapp-check/ask-ci.cjs'), tool, resolve(project), out]
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', timeout: 300_000 })
    if (status !== 0) throw new Told(`miniprogram-ci 没有跑完：${stderr.slice(-400)}`)
    const { schemas, schema, quality, compiled } = JSON.parse(readFileSync(out, 'utf8')) as Said
    return [
      { name: '配置文件合乎微信的格式', told: `${schemas} 个`, faults: schema },
      {
        name: '微信的代码质量检查',
        told: `${quality.length} 项`,
        faults: quality.filter(({ success }) => !success).map(({ name, text }) => `${name}：${text}`),
      },
      { name: '微信的编译', faults: compiled === null ? [] : [compiled.slice(0, 1000)] },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
