import { expect, it } from 'vitest'
import { type Changes, faultsOf, open } from './program'

/** The plain page, with a template without WXS and a component in it. */
const page = (wxml: string, js: string, component = 'Component({})'): Changes => ({
  'pages/plain/index.json': '{ "usingComponents": { "part": "/parts/part" } }',
  'pages/plain/index.wxml': wxml,
  'pages/plain/index.js': js,
  'parts/part.json': '{ "component": true }',
  'parts/part.wxml': '<button id="in-part" data-which="里" catchtap="{{onTap}}">{{name}}</button>',
  'parts/part.js': component,
})

it('an event is plain data in a template without WXS too: nothing live, nothing inherited', async () => {
  const program = await open({
    changes: page(
      '<input id="plain" data-which="字" bindinput="go" /><text id="told">{{told}}</text>',
      `Page({ data: { told: '' }, go(event) {
        this.setData({ told: JSON.stringify([Object.keys(event).sort(), event.detail.value, event.target.dataset, event.target.id]) })
      } })`,
    ),
    path: 'pages/plain/index',
  })
  program.type('plain', '苹果')
  await program.until(() => program.el('told').textContent !== '')
  expect(JSON.parse(program.el('told').textContent ?? '')).toEqual([
    ['currentTarget', 'detail', 'mark', 'mut', 'target', 'timeStamp', 'type'],
    '苹果',
    { which: '字' },
    'plain',
  ])
  expect(faultsOf(program)).toEqual([])
})

it('a handler may be a method that a page or a component was given while running, under a name from its data', async () => {
  // The shape of what uni-app builds: no methods are declared, `e0_a` and its kind are put on `this`.
  const program = await open({
    changes: page(
      '<part name="按" bindchosen="{{onChosen}}" /><text id="told">{{told}}</text>',
      `Component({ data: { told: '', onChosen: '' }, methods: { onLoad() {
        this.e0_a = ({ detail }) => this.setData({ told: detail.from })
        this.setData({ onChosen: 'e0_a' })
      } } })`,
      `Component({ properties: { name: String }, data: { onTap: '' }, lifetimes: { attached() {
        this.e1_b = (event) => this.triggerEvent('chosen', { from: event.currentTarget.dataset.which })
        this.setData({ onTap: 'e1_b' })
      } } })`,
    ),
    path: 'pages/plain/index',
  })
  program.tap('in-part')
  await program.until(() => program.el('told').textContent === '里')
  expect(faultsOf(program)).toEqual([])
})

it('what `this` was given takes the place of the method of that name, and a name nobody has is still told', async () => {
  const program = await open({
    changes: page(
      '<view id="plain" bindtap="go">{{told}}</view><view id="none" bindtap="og">无</view>',
      `Page({ data: { told: '' }, onLoad() { this.go = () => this.setData({ told: '后来的' }) }, go() { this.setData({ told: '原来的' }) } })`,
    ),
    path: 'pages/plain/index',
  })
  program.tap('plain')
  await program.until(() => program.el('plain').textContent === '后来的')
  program.tap('none')
  expect(faultsOf(program)).toEqual(['missing-handler: does not have a method "og" to handle an event'])
})
