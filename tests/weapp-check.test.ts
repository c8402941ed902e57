import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Built, readBuilt } from '../config/weapp-check/files'
import { globalsOf, lookForGlobals } from '../config/weapp-check/globals'
import { comparePrivacy } from '../config/weapp-check/privacy'
import { weigh } from '../config/weapp-check/weight'

const built = readBuilt('dist/weapp')
const guide = readFileSync('docs/deploying.md', 'utf8')
const having = (files: Readonly<Record<string, string>>, app: Partial<Built['app']> = {}): Built => ({
  ...built,
  app: { ...built.app, ...app },
  files: new Map([...built.files, ...Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const)]),
})

describe('npm run check:weapp, of what npm test has just built', () => {
  it('finds nothing', () => {
    expect([weigh(built), comparePrivacy(built, guide), lookForGlobals(built)].flatMap(({ faults }) => faults)).toEqual(
      [],
    )
  })
})

describe('a package', () => {
  const KiB = 1024
  const sizeOf = (name: RegExp) => Number(name.exec(weigh(built).told ?? '')?.[1])
  const main = sizeOf(/主包 (\d+)/)
  const resident = sizeOf(/resident (\d+)/)

  it('of the first download weighs at most 560 KiB', () => {
    const upTo = (bytes: number) => weigh(having({ 'more.js': 'x'.repeat(bytes - main) })).faults
    expect(upTo(560 * KiB)).toEqual([])
    expect(upTo(560 * KiB + 1)).toEqual([expect.stringContaining('主包有 573441 字节')])
  })

  it('that comes later weighs at most 1 MiB', () => {
    const upTo = (bytes: number) => weigh(having({ 'resident/more.js': 'x'.repeat(bytes - resident) })).faults
    expect(upTo(1024 * KiB)).toEqual([])
    expect(upTo(1024 * KiB + 1)).toEqual([expect.stringContaining('分包 resident ')])
  })
})

describe('a global that WeChat has not', () => {
  it.each([
    ['document.title = "x"', ['document']],
    ['function a() { return fetch("/") }', ['fetch']],
    ['new XMLHttpRequest(), localStorage.clear()', ['XMLHttpRequest', 'localStorage']],
    ['typeof a !== "undefined" && window.b', ['window']],
  ])('is found: %s', (code, names) => {
    expect(globalsOf(code, 'a.js')).toEqual(names)
    // Of a file of its own: to read the whole build takes seconds, and the first test has.
    expect(lookForGlobals({ ...built, files: new Map([['a.js', Buffer.from(code)]]) }).faults).toHaveLength(
      names.length,
    )
  })

  it.each([
    ['a.document = { fetch: 1 }'],
    ['function a(document) { return document.title }'],
    ['var window = Taro.window; window.b'],
    ['typeof document'],
    ['typeof window !== "undefined" ? window : 0'],
    ['if (typeof fetch === "function") fetch("/")'],
    ['typeof navigator === "object" && navigator.a'],
  ])('is not what stands here: %s', (code) => {
    expect(globalsOf(code, 'a.js')).toEqual([])
  })
})

describe('what the privacy guide tells', () => {
  it('is all that is asked of WeChat', () => {
    expect(comparePrivacy(having({ 'a.js': 'wx.chooseAddress()' }), guide).faults).toEqual([
      'docs/deploying.md 的隐私指引没有写：地址',
      'app.json 的 requiredPrivateInfos 没有 chooseAddress',
    ])
    const without = guide.replace(/^\| 剪切板 .*\n/m, '')
    expect(comparePrivacy(built, without).faults).toEqual(['docs/deploying.md 的隐私指引没有写：剪切板'])
  })

  it('and nothing else', () => {
    const more = guide.replace(/^\| 剪切板 /m, '| 麦克风 | 用于听。 |\n$&')
    expect(comparePrivacy(built, more).faults).toEqual(['隐私指引写了用不到的：麦克风'])
    const named = { requiredPrivateInfos: ['getLocation', 'chooseLocation'] }
    expect(comparePrivacy(having({}, named), guide).faults).toEqual([
      'requiredPrivateInfos 写了用不到的 chooseLocation',
    ])
    expect(comparePrivacy(having({}, { __usePrivacyCheck__: false }), guide).faults).toHaveLength(1)
  })
})
