import { describe, expect, it } from 'vitest'
import { type Changes, faultsOf, open, wx } from './program'

/** The plain page of the fixture with a handler that does `body` when the page is tapped. */
const tapped = (body: string): Changes => ({
  'pages/plain/index.wxml': '<view id="plain" bindtap="go">一页 {{told}}</view>',
  'pages/plain/index.js': `Page({ data: { told: '' }, go() { ${body} } })`,
})

async function faultsAfterTap(changes: Changes): Promise<string[]> {
  const program = await open({ changes, path: 'pages/plain/index' })
  expect(faultsOf(program)).toEqual([])
  program.tap('plain')
  return faultsOf(program)
}

describe('leaning on the browser is named', () => {
  it.each([
    ['localStorage', "localStorage.setItem('a', 'b')"],
    ['sessionStorage', "sessionStorage['a'] = 1"],
    ['document', 'document.title'],
    ['window', 'window.innerWidth'],
    ['location', 'location.href'],
    ['navigator', 'navigator.userAgent'],
    ['history', 'history.back()'],
    ['fetch', "fetch('/x')"],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['alert', "alert('x')"],
    ['URL', "new URL('http://a')"],
    ['Intl', 'new Intl.DateTimeFormat()'],
    ['structuredClone', 'structuredClone({})'],
    ['TextEncoder', 'new TextEncoder()'],
    ['crypto', 'crypto.randomUUID()'],
    ['Blob', 'new Blob([])'],
    ['AbortController', 'new AbortController()'],
    ['requestAnimationFrame', 'requestAnimationFrame(() => 0)'],
    ['queueMicrotask', 'queueMicrotask(() => 0)'],
  ])('%s', async (name, code) => {
    const [fault] = await faultsAfterTap(tapped(code))
    expect(fault).toContain(`absent-global: ${name} does not exist in WeChat`)
  })

  it('while a file is read, with the file', async () => {
    const program = await open({
      changes: { 'pages/plain/index.js': "const kept = localStorage.getItem('a')\nPage({})" },
      path: 'pages/plain/index',
    })
    expect(program.client.errors.map(({ kind, where }) => [kind, where])).toEqual([
      ['absent-global', 'pages/plain/index.js'],
      ['not-registered', 'pages/plain/index.js'],
      ['missing-page', 'pages/plain/index'],
    ])
  })

  it('but not on `global`, which WeChat has: builds of uni-app begin with it', async () => {
    const code = "global.shared = 'kept'; this.setData({ told: typeof global.document + globalThis.shared })"
    const program = await open({ changes: tapped(code), path: 'pages/plain/index' })
    program.tap('plain')
    await program.until(() => program.el('plain').textContent === '一页 undefinedkept')
    expect(faultsOf(program)).toEqual([])
  })

  it.each([
    [
      'through globalThis',
      'this.setData({ told: typeof globalThis.document + typeof globalThis.fetch + typeof globalThis.globalThis.document })',
      'undefinedundefinedundefined',
    ],
    ['by code made from text', "this.setData({ told: String(new Function('return document')()) })", 'undefined'],
    [
      'asking first',
      'this.setData({ told: typeof window + typeof localStorage + typeof process })',
      'undefinedundefinedundefined',
    ],
  ])('and finds nothing %s', async (_, code, told) => {
    const program = await open({ changes: tapped(code), path: 'pages/plain/index' })
    program.tap('plain')
    await program.until(() => program.el('plain').textContent === `一页 ${told}`)
    expect(faultsOf(program)).toEqual([])
  })

  it('but a file may use such a name for its own things', async () => {
    const program = await open({
      changes: tapped("const document = { title: '自己的' }; this.setData({ told: document.title })"),
      path: 'pages/plain/index',
    })
    program.tap('plain')
    await program.until(() => program.text().includes('自己的'))
  })
})

describe('what WeChat would not do is named', () => {
  it('an API with nothing behind it', async () => {
    expect(await faultsAfterTap(tapped('wx.chooseLocation({ fail() {} })'))).toEqual([
      'unemulated-api: wx.chooseLocation has nothing behind it here',
    ])
  })

  it('an API that does not exist', async () => {
    expect((await faultsAfterTap(tapped('wx.teleport()')))[0]).toMatch(/^uncaught: wx\.teleport is not a function/)
  })

  it('a handler that does not exist', async () => {
    const changes = { 'pages/plain/index.wxml': '<view id="plain" bindtap="og">一页</view>' }
    expect(await faultsAfterTap(changes)).toEqual(['missing-handler: does not have a method "og" to handle an event'])
  })

  it('a template that does not exist', async () => {
    const changes = { 'pages/plain/index.wxml': '<template name="a">一</template><template is="{{told}}" />' }
    const page = "Page({ data: { told: 'a' } })"
    const known = await open({ changes: { ...changes, 'pages/plain/index.js': page }, path: 'pages/plain/index' })
    expect(faultsOf(known)).toEqual([])
    const unknown = await open({
      changes: { ...changes, 'pages/plain/index.js': page.replace("'a'", "'b'") },
      path: 'pages/plain/index',
    })
    expect(faultsOf(unknown)).toEqual(['missing-template: "b" is not defined'])
  })

  it('a module that does not exist', async () => {
    expect((await faultsAfterTap(tapped("require('./gone')")))[0]).toBe(
      "missing-module: module 'pages/plain/gone.js' is not defined",
    )
  })

  it('a module of another subpackage', async () => {
    const faults = await faultsAfterTap(tapped("require('../../sub/pages/detail/index')"))
    expect(faults[0]).toBe("missing-module: 'sub/pages/detail/index.js' is in another subpackage")
  })

  it('cloud functions before wx.cloud.init', async () => {
    const changes = { ...tapped("wx.cloud.callFunction({ name: 'x', fail() {} })"), 'app.js': 'App({})' }
    expect(await faultsAfterTap(changes)).toEqual(['cloud-not-initialised: wx.cloud.init was not called before'])
  })

  it('a program without App()', async () => {
    const program = await open({ changes: { 'app.js': 'wx.cloud.init()' } })
    expect(faultsOf(program)[0]).toBe('not-registered: App() was not called')
  })

  it('an error in a lifecycle, with its place', async () => {
    const program = await open({
      changes: { 'pages/plain/index.js': 'Page({ onShow() { null.x } })' },
      path: 'pages/plain/index',
    })
    expect(program.client.errors[0]).toMatchObject({ kind: 'uncaught', where: 'pages/plain/index onShow' })
    expect(program.client.errors[0]?.says).toContain('package:///pages/plain/index.js:2')
  })

  it('an error in a timer, told to the program too', async () => {
    const program = await open({
      changes: tapped("setTimeout(() => { throw new Error('later') }, 0)"),
      path: 'pages/plain/index',
    })
    program.tap('plain')
    await program.until(() => faultsOf(program).length > 0)
    expect(faultsOf(program)[0]).toContain('uncaught: later')
  })
})

describe('setData', () => {
  const sized = (bytes: number) => tapped(`this.setData({ told: 'x'.repeat(${bytes}) })`)
  const overhead = '{"told":""}'.length

  it.each([
    [256 * 1024, 0],
    [256 * 1024 + 1, 1],
  ])('of %d bytes gives %d warnings', async (bytes, warnings) => {
    const program = await open({ changes: sized(bytes - overhead), path: 'pages/plain/index' })
    program.tap('plain')
    expect(program.client.warnings.filter(({ kind }) => kind === 'set-data-too-large')).toHaveLength(warnings)
  })

  it('of undefined is warned about and changes nothing', async () => {
    const program = await open({
      changes: tapped("this.setData({ told: '有' }); this.setData({ told: undefined })"),
      path: 'pages/plain/index',
    })
    program.tap('plain')
    expect(program.el('plain').textContent).toBe('一页 有')
    expect(program.client.warnings.map(({ says }) => says)).toEqual([
      'setting data field "told" to undefined is invalid',
    ])
  })

  it('passes data as text: no functions, no shared objects', async () => {
    const code =
      'const list = [1, () => 2]; this.setData({ list }); list.push(3); this.setData({ told: JSON.stringify(this.data.list) })'
    const program = await open({ changes: tapped(code), path: 'pages/plain/index' })
    program.tap('plain')
    expect(program.el('plain').textContent).toBe('一页 [1,null]')
  })
})

describe('an unchanged program', () => {
  it('runs through its pages without a fault', async () => {
    const program = await open()
    for (const url of ['/pages/plain/index', '/sub/pages/detail/index', '/other/pages/far/index']) {
      await wx(program, 'navigateTo', { url })
    }
    expect(program.el('far').textContent).toBe('远处')
    expect(program.client.errors).toEqual([])
    expect(program.client.warnings).toEqual([])
  })
})

describe('WXS', () => {
  const page = (script: string, drawn: string): Changes => ({
    'pages/plain/index.wxml': `<wxs module="w">${script}</wxs><view id="plain" bindtap="go">${drawn}</view>`,
    'pages/plain/index.js':
      "Page({ data: { at: 0, told: '' }, go() { try { this.setData({ at: 1795476650589 }) } catch (error) { this.setData({ told: '出错' }) } } })",
  })

  it('makes dates and patterns by functions of its own', async () => {
    const script = `module.exports = function (at) {
      return getDate(at).getTime() + ' ' + getDate(2026, 10, 23).getMonth() + ' ' + '甲1乙2'.replace(getRegExp('[0-9]', 'g'), '')
    }`
    const program = await open({ changes: page(script, '{{w(at)}}'), path: 'pages/plain/index' })
    program.tap('plain')
    await program.until(() => program.el('plain').textContent === '1795476650589 10 甲乙')
    expect(faultsOf(program)).toEqual([])
  })

  it('that throws is named, and is nothing to the program', async () => {
    const script = 'module.exports = function (at) { return at > 0 ? at.none.at : at }'
    const program = await open({ changes: page(script, '{{w(at)}} {{told}}'), path: 'pages/plain/index' })
    expect(faultsOf(program)).toEqual([])
    program.tap('plain')
    expect(program.client.errors).toMatchObject([{ kind: 'uncaught', where: 'pages/plain/index.wxml' }])
    expect(program.text()).not.toContain('出错')
  })
})

it('a promise of the program that fails unheard is told to the program, and does not end the process', async () => {
  const others: unknown[] = []
  const heard = (reason: unknown) => others.push(reason)
  process.on('unhandledRejection', heard)
  try {
    const program = await open({
      changes: tapped("(async () => { throw new Error('unheard') })()"),
      path: 'pages/plain/index',
    })
    program.tap('plain')
    await program.until(() => faultsOf(program).length > 0)
    expect(faultsOf(program)).toEqual([expect.stringMatching(/^unhandled-rejection: unheard/)])
    expect(others).toEqual([])
  } finally {
    process.off('unhandledRejection', heard)
  }
})
