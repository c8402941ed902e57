import { describe, expect, it } from 'vitest'
import { rewriteSelector } from '../../client/compile/rewrite-selector'
import { toContainerUnits } from '../../client/runtime/units'

describe('units of a phone become units of the page', () => {
  it.each([
    ['750rpx', '100cqw'],
    ['-37.5rpx', '-5cqw'],
    ['.5rpx solid', '0.06667cqw solid'],
    ['calc(32rpx * var(--fs))', 'calc(4.26667cqw * var(--fs))'],
    ['0 2rpx 4rpx rgba(0,0,0,.1)', '0 0.26667cqw 0.53333cqw rgba(0,0,0,.1)'],
    ['calc(100vh - 20vw)', 'calc(100cqh - 20cqw)'],
    ['100dvh', '100cqh'],
    ['url(data:image/png;base64,a12rpx) 10rpx', 'url(data:image/png;base64,a12rpx) 1.33333cqw'],
    ['url("a(1)2vh.png")', 'url("a(1)2vh.png")'],
    ['var(--w100vw)', 'var(--w100vw)'],
    ['10px 1rem 50%', '10px 1rem 50%'],
  ])('%s', (written, becomes) => {
    expect(toContainerUnits(written)).toBe(becomes)
  })
})

describe('selectors of a program stay inside its pages', () => {
  it.each([
    ['page', 'wx-page'],
    ['page .a', 'wx-page .a'],
    ['.a', ':where(wx-page) .a'],
    ['.page', ':where(wx-page) .page'],
    ['page-meta', ':where(wx-page) wx-page-meta'],
    ['view.a>text::after', ':where(wx-page) wx-view.a>wx-text::after'],
    ['input, textarea', ':where(wx-page) input, :where(wx-page) textarea'],
    [':is(.a, view):not(.b)', ':where(wx-page) :is(.a, wx-view):not(.b)'],
    ['[data-x="a, .b"]', ':where(wx-page) [data-x="a, .b"]'],
    ['.a\\:b.中文', ':where(wx-page) .a\\:b.中文'],
    ['.item:nth-child(2n + 1)', ':where(wx-page) .item:nth-child(2n + 1)'],
    ['my-card', ':where(wx-page) my-card'],
  ])('%s', (written, becomes) => {
    expect(rewriteSelector(written, { page: 'wx-page' })).toBe(becomes)
  })

  it('and classes of a component carry its prefix', () => {
    expect(rewriteSelector('.a.b view > .c:hover', { page: 'wx-page', classPrefix: 'x--' })).toBe(
      ':where(wx-page) .x--a.x--b wx-view > .x--c:hover',
    )
  })
})
