import { describe, expect, it } from 'vitest'
import { type Changes, engine, faultsOf, open, wx } from './program'

const page = (wxml: string, js: string, more: Changes = {}): Changes => ({
  'pages/plain/index.json': '{ "usingComponents": { "part": "/parts/part", "inner": "/parts/inner" } }',
  'pages/plain/index.wxml': wxml,
  'pages/plain/index.js': js,
  'parts/part.json': '{ "component": true }',
  'parts/part.wxml': '<slot />',
  'parts/part.js': 'Component({})',
  'parts/inner.json': '{ "component": true }',
  'parts/inner.wxml': '<slot />',
  'parts/inner.js': 'Component({})',
  ...more,
})
const opened = (changes: Changes) => open({ changes, path: 'pages/plain/index' })

describe('a list with keys', () => {
  const orders = 'abcdef fedcba badcfe bcdefa fabcde ace xyz xaybzc edhgc bahe aab  a cba abcdef'.split(' ')

  it('comes in the order of its data, and what stays is the same element', async () => {
    const program = await opened(
      page(
        '<view id="list"><block wx:for="{{list}}" wx:key="id"><input class="one" value="{{item.id}}" /><text wx:if="{{item.id !== \'c\'}}">{{index}}</text></block></view>',
        `Page({ data: { list: [] }, onLoad() { getApp().order = (order) => this.setData({ list: [...order].map((id) => ({ id })) }) } })`,
        { 'app.js': (text) => `${text}\nwx.order = (order) => getApp().order(order)` },
      ),
    )
    const order = program.client.wx.order as (order: string) => void
    const inputs = () => [...program.document.querySelectorAll<HTMLInputElement>('.one')]
    for (const to of orders) {
      const before = new Map(inputs().map((one) => [one.value, one]))
      order(to)
      expect(inputs().map(({ value }) => value)).toEqual([...to])
      const places = [...to].map((id, at) => (id === 'c' ? '' : String(at))).join('')
      expect(program.el('list').textContent).toBe(places)
      if (to === 'aab') continue
      expect(inputs().filter((one) => before.has(one.value) && before.get(one.value) !== one)).toEqual([])
    }
    expect(faultsOf(program)).toEqual([])
  })

  it('leaves alone who types in what need not move', async () => {
    const program = await opened(
      page(
        '<block wx:for="{{list}}" wx:key="*this"><input id="in-{{item}}" /></block><view id="go" bindtap="go">换</view>',
        `Page({ data: { list: ['a', 'b', 'c'] }, go() { this.setData({ list: ['b', 'c', 'a'] }) } })`,
      ),
    )
    program.el('in-b').focus()
    program.tap('go')
    expect([...program.document.querySelectorAll('input')].map(({ id }) => id)).toEqual(['in-b', 'in-c', 'in-a'])
    expect(program.document.activeElement?.id).toBe('in-b')
  })
})

it('branches and templates come and go in their place', async () => {
  const program = await opened(
    page(
      `<template name="a"><text>甲{{word}}</text></template><template name="b"><text>乙{{word}}</text></template>
      <view id="all" bindtap="go"><text wx:if="{{at === 0}}">零</text><view wx:elif="{{at === 1}}">一</view><block wx:else><text>多</text><text>{{at}}</text></block><template is="{{at % 2 ? 'a' : 'b'}}" data="{{word: at, ...rest}}" /><text>尾</text></view>`,
      'Page({ data: { at: 0, rest: {} }, go() { this.setData({ at: this.data.at + 1 }) } })',
    ),
  )
  const seen = [program.el('all').textContent]
  for (let taps = 0; taps < 3; taps += 1) {
    program.tap('all')
    seen.push(program.el('all').textContent)
  }
  expect(seen).toEqual(['零乙0尾', '一甲1尾', '多2乙2尾', '多3甲3尾'])
  expect(faultsOf(program)).toEqual([])
})

it('an event goes down to who captures it and up to who caught it, and says whose mark it passed', async () => {
  const program = await opened(
    page(
      `<view capture-bind:tap="down" bindtap="never"><view catchtap="up" mark:way="外"><view mut-bind:tap="one"><view id="in" mut-bind:tap="two" mark:who="里">点</view></view></view></view>
      <text id="told">{{told}}</text>`,
      `Page({ data: { told: '' },
        note(word) { this.setData({ told: this.data.told + word }) },
        down() { this.note('下') }, never() { this.note('错') }, one() { this.note('一') }, two() { this.note('二') },
        up({ mark }) { this.note('上' + mark.way + (mark.who || '')) } })`,
    ),
  )
  program.tap('in')
  expect(program.el('told').textContent).toBe('下二上外里')
  expect(faultsOf(program)).toEqual([])
})

describe('a component', () => {
  it('has properties, data, behaviors and observers, and tells events to whoever holds it', async () => {
    const program = await opened(
      page(
        '<part id="part" count="{{count}}" bind:grown="grown" /><view id="go" bindtap="go">加</view><text id="told">{{told}}</text>',
        `Page({ data: { count: 1, told: '' }, go() { this.setData({ count: this.data.count + 1 }) },
          grown({ detail, currentTarget }) { this.setData({ told: currentTarget.id + detail.to }) } })`,
        {
          'parts/part.wxml': '<text id="drawn">{{word}}{{count}}/{{double}}</text>',
          'parts/part.js': `const words = Behavior({ data: { word: '第' }, methods: { twice(of) { return of * 2 } } })
          Component({ behaviors: [words], properties: { count: { type: Number, value: 0 } }, data: { double: 0 },
            observers: { count(count) { this.setData({ double: this.twice(count) }); this.triggerEvent('grown', { to: count }) } } })`,
        },
      ),
    )
    expect(program.el('drawn').textContent).toBe('第1/2')
    program.tap('go')
    expect(program.el('drawn').textContent).toBe('第2/4')
    expect(program.el('told').textContent).toBe('part2')
    expect(faultsOf(program)).toEqual([])
  })

  it('shows what is put into its slots, by name and once they are there', async () => {
    const program = await opened(
      page(
        '<part id="part"><text slot="foot">脚</text><text wx:for="{{list}}" wx:key="*this" slot="{{item}}">{{item}}</text></part><view id="go" bindtap="go">换</view>',
        `Page({ data: { list: ['head'] }, go() { this.setData({ list: ['foot', 'head'] }); this.selectComponent('#part').open() } })`,
        {
          'parts/part.wxml':
            '<view id="head"><slot name="head" /></view><view id="foot" wx:if="{{open}}"><slot name="foot" /></view>',
          'parts/part.js':
            'Component({ options: { multipleSlots: true }, data: { open: false }, methods: { open() { this.setData({ open: true }) } } })',
        },
      ),
    )
    expect(program.el('head').textContent).toBe('head')
    program.tap('go')
    expect([program.el('head').textContent, program.el('foot').textContent]).toEqual(['head', '脚foot'])
    expect(faultsOf(program)).toEqual([])
  })

  it('lives as long as it is drawn, and knows its relations', async () => {
    const program = await opened(
      page(
        '<part id="part"><inner wx:for="{{list}}" wx:key="*this" name="{{item}}" /></part><view id="go" bindtap="go">换</view>',
        "Page({ data: { list: ['a', 'b'] }, go() { this.setData({ list: ['b'] }) } })",
        {
          'parts/part.js': `Component({ relations: { './inner': { type: 'child', linked(one) { wx.trace.push('有' + one.data.name) }, unlinked() { wx.trace.push('没了') } } },
            lifetimes: { attached() { wx.trace = []; }, ready() { wx.trace.push(String(this.getRelationNodes('./inner').length)) } } })`,
          'parts/inner.js': `Component({ properties: { name: String }, relations: { './part': { type: 'parent' } }, lifetimes: { detached() { wx.trace.push('去' + this.data.name) } } })`,
        },
      ),
    )
    const trace = () => (program.client.wx.trace as string[]).join(' ')
    await program.until(() => trace() === '有a 有b 2')
    program.tap('go')
    expect(trace()).toContain('去a')
    expect(trace()).toContain('没了')
    expect(faultsOf(program)).toEqual([])
  })

  it('wears classes of its own, those it is given, and, where it says so, everybody’s', async () => {
    const classes = async (json: string) => {
      const program = await opened(
        page('<part id="part" its-class="given" class="outer" />', 'Page({})', {
          'parts/part.json': json,
          'parts/part.wxml': '<view id="own" class="mine its-class">里</view>',
          'parts/part.js': "Component({ externalClasses: ['its-class'] })",
        }),
      )
      expect(program.el('part').className).toBe('outer')
      expect(faultsOf(program)).toEqual([])
      return program.el('own').className.split(' ')
    }
    expect(await classes('{ "component": true }')).toEqual(['parts_part--mine', 'given'])
    expect(await classes('{ "component": true, "styleIsolation": "apply-shared" }')).toEqual(
      expect.arrayContaining(['parts_part--mine', 'mine', 'given']),
    )
  })
})

it('a page with fields of its own finds them on `this`, a copy for each', async () => {
  const program = await opened(
    page(
      '<view id="plain" bindtap="go">{{told}}</view>',
      "Page({ data: { told: '' }, kept: { taps: 0 }, go() { this.kept.taps += 1; this.setData({ told: String(this.kept.taps) }) } })",
    ),
  )
  program.tap('plain')
  await wx(program, 'navigateTo', { url: '/pages/plain/index' })
  program.tap('plain')
  expect(program.el('plain').textContent).toBe('1')
})

it('what cannot be drawn is named, and the page runs all the same', async () => {
  const program = await opened(
    page(
      '<wxs module="w">module.exports = { of: function (at) { return at.none.at } }</wxs><view id="plain" bindtap="go">{{at ? w.of(at) : "好"}}</view>',
      'Page({ data: { at: 0 }, go() { this.setData({ at: 1 }); this.setData({ at: 0 }) } })',
    ),
  )
  program.tap('plain')
  expect(program.client.errors).toMatchObject([{ kind: 'uncaught', where: 'pages/plain/index.wxml' }])
  expect(program.el('plain').textContent).toBe('好')
})

it.runIf(engine === 'exparser')('a template that draws itself is stopped by WeChat, and named here', async () => {
  const program = await opened(
    page(
      '<template name="t"><view>{{of.word}}<template is="t" wx:if="{{of.more}}" data="{{of: of.more}}" /></view></template><view id="all"><template is="t" data="{{of: of}}" /></view>',
      "Page({ data: { of: { word: '外', more: { word: '里' } } } })",
    ),
  )
  expect(program.el('all').textContent).toBe('外')
  expect(faultsOf(program)).toEqual(['missing-template: "pages/plain/index.wxml:t" draws itself, where WeChat stops'])
})
