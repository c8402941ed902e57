import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const book = readFileSync('docs/runbook.md', 'utf8')
const chapters = book.split(/^## /m).slice(1)
const numbered = chapters.filter((one) => /^\d+\. /.test(one))
const all = (pattern: RegExp) => [...book.matchAll(pattern)].map(([, found]) => found as string)

/** Every text of the program, of the local cloud’s console, and of what deploys. */
const texts = ['src', 'emulator/console', 'core', 'config']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe('the runbook', () => {
  it('is about ten things, each with what people and managers see, what to do, how long it takes, and how it was tried', () => {
    expect(numbered).toHaveLength(10)
    const fields = ['- **People see**', '- **Managers see**', '- **Do**', '- **How long**', '- **Tried with**']
    for (const chapter of numbered) {
      expect([chapter.split('\n')[0], fields.filter((field) => !chapter.includes(field))]).toEqual([
        chapter.split('\n')[0],
        [],
      ])
    }
  })

  it('names files and decisions that there are', () => {
    const files = all(/`((?:tests|emulator|core|config|src)\/[^`\s]+)`/g)
    expect(files.length).toBeGreaterThan(15)
    const links = all(/\]\(([^)#]+\.md)(?:#[^)]*)?\)/g).map((one) => join('docs', one))
    expect([...files, ...links].filter((one) => !existsSync(one))).toEqual([])
  })

  it('names a test of each in its last line', () => {
    for (const chapter of numbered) expect(chapter.split('**Tried with**')[1]).toMatch(/tests\/[^`]+\.test\.ts/)
  })

  it('names commands that there are', () => {
    const scripts = all(/npm run ([a-z:]+)/g)
    expect(scripts.filter((one) => !(one in packageJson.scripts))).toEqual([])
    const programs = all(/node (config\/[\w./-]+)/g)
    expect(programs.length).toBeGreaterThan(2)
    expect(programs.filter((one) => !existsSync(one))).toEqual([])
  })

  it('says what stands on a screen as it stands there', () => {
    const said = [
      ...['地方和站点', '运行情况', '自动做的事', '等得久的', '没有答成的', '放资料的地方', '没有按时做', '一直没做完'],
      ...[
        '网络好像断了',
        '我们这边出了点问题，请过一会儿再试',
        '现在用的人有点多',
        '碰到一起、重来过',
        '回电名单',
        '先核对这些',
      ],
      ...['微信提醒的模板', '少了一把加密的钥匙', '变慢', '请求丢失', '磁盘写满', '事务冲突', '时间', '定时'],
    ]
    for (const words of said) expect([words, book.includes(words), texts.includes(words)]).toEqual([words, true, true])
  })

  it('names variables that whoever deploys may set', () => {
    const variables = [...new Set(all(/`(XINLIN_[A-Z_]+)`/g))]
    expect(variables).not.toEqual([])
    for (const name of variables) expect(readFileSync('config/deploy/variables.ts', 'utf8')).toContain(name)
  })
})
