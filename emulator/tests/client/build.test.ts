import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { buildClient, ClientBuildError } from '../../client/build'
import { aProgram, type Changes, faultsOf, open } from './program'

async function problemsOf(changes: Changes): Promise<string[]> {
  const error = await aProgram(changes).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ClientBuildError)) throw error ?? new Error('the build went through')
  return error.problems.map(({ kind, where, says }) => `${kind} ${where}: ${says}`)
}

interface App {
  darkmode: boolean
  tabBar: { list: { pagePath: string }[] }
}

const json = (change: (app: App) => void) => (text: string) => {
  const value = JSON.parse(text) as App
  change(value)
  return JSON.stringify(value)
}

describe('a program WeChat would refuse', () => {
  it.each<[string, Changes, string]>([
    [
      'an unclosed tag',
      { 'pages/plain/index.wxml': '<view>\n<text>一页</view>' },
      'wxml-syntax pages/plain/index.wxml:2: missing end tag',
    ],
    [
      'an expression cut short',
      { 'pages/plain/index.wxml': '<view id="{{a">x</view>' },
      'wxml-syntax pages/plain/index.wxml:1: ',
    ],
    [
      'a page without its files',
      { 'pages/plain/index.wxml': null },
      'missing-page app.json: pages/plain/index has no .wxml',
    ],
    [
      'a page of a subpackage without its files',
      { 'sub/pages/detail/index.js': null },
      'missing-page app.json: sub/pages/detail/index has no .js',
    ],
    [
      'a component without its files',
      { 'components/card/card.js': null },
      'missing-component pages/home/index.json: components/card/card has no .js',
    ],
    [
      'a template that is not there',
      { 'pages/plain/index.wxml': '<import src="./gone.wxml" />' },
      'missing-file pages/plain/index.wxml: no pages/plain/gone.wxml',
    ],
    [
      'a wxs that is not there',
      { 'pages/home/words.wxs': null },
      'missing-file pages/home/index.wxml: no pages/home/words.wxs',
    ],
    [
      'a style sheet that is not there',
      { 'app.wxss': '@import "./gone.wxss";' },
      'missing-file app.wxss: cannot import "./gone.wxss"',
    ],
    [
      'a local picture in a style sheet',
      { 'app.wxss': '.a { background: url(/icons/dot.png) }' },
      'wxss-local-file app.wxss: background uses the local file /icons/dot.png',
    ],
    ['JSON that does not parse', { 'pages/plain/index.json': '{' }, 'bad-json pages/plain/index.json: '],
    [
      'one tab alone',
      { 'app.json': json((app) => app.tabBar.list.pop()) },
      'tab-bar app.json: 1 tabs, and WeChat takes 2 to 5',
    ],
    ['a tab icon that is not there', { 'icons/dot.png': null }, 'tab-bar app.json: icon icons/dot.png is missing'],
    [
      'a tab icon over 40 KB',
      { 'icons/dot.png': 'x'.repeat(40 * 1024 + 1) },
      'tab-bar app.json: icon icons/dot.png is over 40 KB',
    ],
    ['a package over 2 MB', { 'sub/big.js': `//${'x'.repeat(2 * 1024 * 1024)}` }, 'package-too-big sub/: '],
  ])('%s', async (_, changes, problem) => {
    const found = await problemsOf(changes)
    expect(
      found.some((one) => one.startsWith(problem)),
      found.join('\n'),
    ).toBe(true)
  })

  // Each was given to WeChat's own compiler of templates, which refuses it.
  it.each<[string, string]>([
    ['<view>一页', 'missing end tag'],
    ['<input id="name">', 'missing end tag'],
    ['一页</view>', 'invalid end tag'],
    ['<view></text></view>', 'invalid end tag'],
    ['<view wx:else>一页</view>', 'invalid attribute'],
    ['<block wx:if="{{a}}">甲</block>字<view wx:elif="{{b}}" />', 'invalid attribute'],
    ['<view wx:if>一页</view>', 'missing attribute value'],
    ['<view id=plain>一页</view>', 'should be quoted'],
    ['<view @tap="go">一页</view>', 'invalid attribute name'],
    ['<view {{a}}>一页</view>', 'invalid attribute name'],
    ['<!DOCTYPE html>', 'unknown meta tag'],
  ])('%s', async (wxml, says) => {
    expect(await problemsOf({ 'pages/plain/index.wxml': wxml })).toContain(
      `wxml-syntax pages/plain/index.wxml:1: ${says}`,
    )
  })

  it.each<[string, string, string]>([
    ['a style sheet that does not parse', '.a { color: red', 'wxss-syntax app.wxss:1: Unclosed block'],
    [
      'a picture by a path, after one written out',
      `.a { background: url("data:image/svg+xml;utf8,<svg fill='url(%23a)'/>"), url(/icons/dot.png) }`,
      'wxss-local-file app.wxss: background uses the local file /icons/dot.png',
    ],
  ])('%s', async (_, wxss, problem) => {
    expect(await problemsOf({ 'app.wxss': wxss })).toEqual([problem])
  })

  it('is told as a list of what to do, a short line each, however long what is refused', async () => {
    const error = (await aProgram({
      'app.json': json((app) => void Object.assign(app.tabBar.list[0] ?? {}, { iconPath: 'x'.repeat(30_000) })),
      'app.wxss': `.b { ${'y: z; '.repeat(5_000)}`,
      'pages/plain/index.wxml': '</view>\n'.repeat(200),
    }).catch((thrown: unknown) => thrown)) as ClientBuildError
    expect(error).toBeInstanceOf(ClientBuildError)
    const lines = error.message.split('\n')
    expect(lines[1]).toMatch(/tab-bar app\.json: icon x{100,}…$/)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(250)
    expect(lines.length).toBeLessThan(70)
    expect(error.message).toContain('and 152 more')
    expect(lines.slice(lines.indexOf('What to do:') + 1).map((line) => line.trim().split(':')[0])).toEqual([
      'tab-bar',
      'wxml-syntax',
      'wxss-syntax',
    ])
  })

  it('a tab that is a page of a subpackage', async () => {
    const change = json((app) => app.tabBar.list.splice(1, 1, { pagePath: 'sub/pages/detail/index' }))
    expect(await problemsOf({ 'app.json': change })).toContain(
      'tab-bar app.json: sub/pages/detail/index is not a page of the main package',
    )
  })

  it('a folder that holds no program', async () => {
    await expect(buildClient({ weappDir: '/nonexistent', outDir: '/nonexistent/out' })).rejects.toThrow(
      'app.json is missing',
    )
  })

  it('names everything at once, and leaves what was built before', async () => {
    const { weappDir, outDir } = await aProgram()
    writeFileSync(join(weappDir, 'pages/plain/index.wxml'), '<view></text>')
    writeFileSync(join(weappDir, 'app.wxss'), '.a {')
    await expect(buildClient({ weappDir, outDir })).rejects.toThrow(/wxml-syntax[^]*wxss-syntax/)
    expect(existsSync(join(outDir, 'index.html'))).toBe(true)
  })
})

describe('a program that can run', () => {
  it('is built with what the template compiler only remarks on, and that is told', async () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      const { notes } = await aProgram({ 'pages/plain/index.wxml': '<view id="a" id="b">一页</view>' })
      expect(notes).toEqual([{ kind: 'wxml-syntax', where: 'pages/plain/index.wxml:1', says: 'duplicated attribute' }])
      expect(told).toHaveBeenCalledWith('wxml-syntax pages/plain/index.wxml:1: duplicated attribute\n')
    } finally {
      told.mockRestore()
    }
  })

  // Each was given to WeChat's own compiler of templates, which builds it.
  it.each<[string, string[]]>([
    ['<div>一页</div>', ["unknown-tag: <div> is no tag of WeChat's"]],
    ['<button bindtpa="go">去</button>', ['unknown-event: <button> sends no event "tpa" (bindtpa)']],
    ['<view catch:mousedown="go" />', ['unknown-event: <view> sends no event "mousedown" (catch:mousedown)']],
    ['<view :style="a">一页</view>', ['wxml-syntax: invalid attribute name']],
    ['<view wx:key="a">一页</view>', ['wxml-syntax: invalid attribute']],
    ['<view id>一页</view>', ['wxml-syntax: missing attribute value']],
    ['<text>甲&abc;乙</text>', ['wxml-syntax: illegal entity']],
    ['<slot>一页</slot>', ['wxml-syntax: child nodes are not allowed for this element']],
  ])('may have %s, and that is told', async (wxml, told) => {
    const { notes } = await aProgram({ 'pages/plain/index.wxml': wxml })
    expect(notes.map(({ kind, says }) => `${kind}: ${says}`)).toEqual(told)
  })

  it('shows what is in a tag that WeChat does not know', async () => {
    const program = await open({
      changes: { 'pages/plain/index.wxml': '<div class="a"><p>一<text>页</text></p></div>&abc;' },
      path: 'pages/plain/index',
    })
    expect(program.text()).toContain('一页&abc;')
    expect(faultsOf(program)).toEqual([])
  })

  it('is not refused for files that nothing leads to', async () => {
    const { notes } = await aProgram({
      'unused/page.wxml': '<div><import src="./gone.wxml" />',
      'unused/words.wxs': 'module.exports = {',
      'unused/look.wxss': '.a { background: url(/icons/dot.png)',
      'unused/page.json': '{',
    })
    expect(notes).toEqual([])
  })

  it('may have pictures written out in its style sheets, with anything inside', async () => {
    const picture = `url("data:image/svg+xml;utf8,<svg width='9rpx' fill='url(%23a)'><path d='M0 0)' stroke-width='3rpx'/></svg>")`
    const { outDir } = await aProgram({ 'app.wxss': `.a { background: ${picture} 10rpx 0 }` })
    expect(readFileSync(join(outDir, 'app.css'), 'utf8')).toContain(`${picture} 1.33333cqw 0`)
  })

  it('is a page with a script and a style sheet, and its pictures beside it', async () => {
    const { outDir, pages } = await aProgram()
    const page = readFileSync(join(outDir, 'index.html'), 'utf8')
    for (const name of ['app.css', 'program.js', 'app.js'])
      expect(page).toMatch(new RegExp(`="${name}\\?[0-9a-f]{12}"`))
    expect(page).toContain('<title>小样</title>')
    expect(existsSync(join(outDir, 'package/icons/dot.png'))).toBe(true)
    expect(pages).toContain('sub/pages/detail/index')
  })

  it('tells the bytes of the main package and of each subpackage', async () => {
    const before = (await aProgram()).packages
    const after = (await aProgram({ 'sub/more.js': '1'.repeat(1000) })).packages
    expect(before.map((one) => one.root)).toEqual(['', 'sub/', 'other/'])
    expect(after.map((one, at) => one.bytes - (before[at]?.bytes ?? 0))).toEqual([0, 1000, 0])
  })

  it('takes a package of 2 MB to the byte', async () => {
    const used = (await aProgram()).packages.find((one) => one.root === 'other/')?.bytes ?? 0
    const rest = 2 * 1024 * 1024 - used
    const { packages } = await aProgram({ 'other/fill.js': ' '.repeat(rest) })
    expect(packages.find((one) => one.root === 'other/')?.bytes).toBe(2 * 1024 * 1024)
    const problems = await problemsOf({ 'other/fill.js': ' '.repeat(rest + 1) })
    expect(problems).toEqual([
      `package-too-big other/: ${2 * 1024 * 1024 + 1} bytes, and at most ${2 * 1024 * 1024} may be uploaded`,
    ])
  })

  it('keeps the styles of a page to that page and of a component to that component', async () => {
    const { outDir } = await aProgram()
    const css = readFileSync(join(outDir, 'app.css'), 'utf8')
    expect(css).toContain(':where(wx-page[data-route="pages/home/index"]) .first { color: red }')
    expect(css).toContain('.components_card_card--face')
    expect(css).toContain('url("data:image/png;base64,AA2rpx==")')
    expect(css).toContain('@container wx-window (min-width: 600px)')
    expect(css.slice(css.indexOf('/* app.wxss')).replace(/url\([^)]*\)/g, '')).not.toMatch(/\d(rpx|vw|vh)/)
  })

  it('never shows a dark scheme to a program that does not ask for one', async () => {
    const { outDir } = await aProgram({ 'app.json': json((app) => void Object.assign(app, { darkmode: false })) })
    expect(readFileSync(join(outDir, 'app.css'), 'utf8')).toMatch(/@media not all \{ wx-page \{ --ink: #fedcba/)
  })
})
