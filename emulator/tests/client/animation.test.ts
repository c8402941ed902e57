import { expect, it } from 'vitest'
import { type Changes, faultsOf, open } from './program'

const animated = (does: string): Changes => ({
  'pages/plain/index.wxml': '<view id="plain" style="color: red" animation="{{animation}}" bindtap="go">一页</view>',
  'pages/plain/index.js': `Page({ data: { animation: null }, go() { ${does} } })`,
})

const timesOf = (style: CSSStyleDeclaration) => [
  style.transitionDuration,
  style.transitionTimingFunction,
  style.transitionDelay,
]

it('an animation plays step by step, over the style of the tag, and each step keeps what came before', async () => {
  const program = await open({
    changes: animated(`
      const animation = wx.createAnimation({ duration: 40, timingFunction: 'ease', transformOrigin: '0 0' })
      animation.opacity(0.5).width('50%').top(3).translate(10, '2em').step()
      animation.rotate(90).translate(20).backgroundColor('blue').step({ duration: 10, delay: 5 })
      this.setData({ animation: animation.export(), left: animation.export() })`),
    path: 'pages/plain/index',
  })
  const { style } = program.el('plain')
  expect(style.opacity).toBe('')
  program.tap('plain')
  expect([style.color, style.opacity, style.width, style.top, style.transform]).toEqual([
    ...['red', '0.5', '50%', '3px', 'translate(10px,2em)'],
  ])
  expect([style.transformOrigin, ...timesOf(style)]).toEqual(['0 0', '40ms', 'ease', '0ms'])
  await program.until(() => style.backgroundColor === 'blue')
  expect([style.opacity, style.transform, ...timesOf(style)]).toEqual([
    ...['0.5', 'translate(20px) rotate(90deg)', '10ms', 'ease', '5ms'],
  ])
  expect(faultsOf(program)).toEqual([])
})

it('export gives what was stepped since the one before, and what has no step is not in it', async () => {
  const program = await open({
    changes: animated(`
      const animation = wx.createAnimation()
      animation.scale(2).rotate3d(0, 0, 1, 45).step()
      const first = animation.export()
      animation.skew(1, 2)
      wx.setStorageSync('kept', [first, animation.export()])`),
    path: 'pages/plain/index',
  })
  program.tap('plain')
  const kept = (program.client.wx.getStorageSync as (key: string) => unknown)('kept')
  expect(kept).toEqual([
    {
      actions: [
        {
          animates: [
            { type: 'scale', args: [2] },
            { type: 'rotate3d', args: [0, 0, 1, 45] },
          ],
          option: {
            transformOrigin: '50% 50% 0',
            transition: { duration: 400, timingFunction: 'linear', delay: 0 },
          },
        },
      ],
    },
    { actions: [] },
  ])
})

it('a later animation takes the place of what is still to come of the one before', async () => {
  const program = await open({
    changes: animated(`
      const animation = wx.createAnimation({ duration: 20 })
      animation.opacity(0.1).step().opacity(0.2).step()
      this.setData({ animation: animation.export() })
      animation.opacity(0.9).step()
      this.setData({ animation: animation.export() })`),
    path: 'pages/plain/index',
  })
  program.tap('plain')
  const { style } = program.el('plain')
  await new Promise((resolve) => setTimeout(resolve, 80))
  expect(style.opacity).toBe('0.9')
})

it.each(['transitionend', 'animationstart', 'animationiteration', 'animationend'])(
  '%s reaches the program, and those around',
  async (type) => {
    const program = await open({
      changes: {
        'pages/plain/index.wxml': `<view bind${type}="around"><view id="plain" data-which="里" bind${type}="go">一页</view></view>{{told}}`,
        'pages/plain/index.js': `Page({ data: { told: '' }, go({ type, target }) { this.told = type + target.dataset.which },
        around({ type }) { this.setData({ told: this.told + ' ' + type }) } })`,
      },
      path: 'pages/plain/index',
    })
    const { Event } = program.window as unknown as typeof globalThis
    program.el('plain').dispatchEvent(new Event(type, { bubbles: true }))
    await program.until(() => program.text().includes(`${type}里 ${type}`))
    expect(faultsOf(program)).toEqual([])
  },
)
