import { describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { open, traceOf, wx } from './program'

const steps = ['beforeenter', 'enter', 'afterenter', 'beforeleave', 'leave', 'afterleave']

/** A second page with a page-container that notes its steps and is shown or put away by taps. */
const changes = {
  'pages/plain/index.wxml': `
    <view id="plain">一页</view>
    <view id="show" bindtap="show">打开</view>
    <view id="hide" bindtap="hide">收起</view>
    <view id="take" bindtap="take">拿走</view>
    <page-container wx:if="{{there}}" show="{{shown}}" ${steps.map((one) => `bind${one}="${one}"`).join(' ')}>
      <view id="inside">里面</view>
    </page-container>`,
  'pages/plain/index.js': `
    const { note } = require('../../trace')
    const told = (step) => function () { note(step) }
    Page({
      data: { shown: false, there: true },
      onUnload() { note('gone') },
      show() { this.setData({ shown: true, there: true }) },
      hide() { this.setData({ shown: false }) },
      take() { this.setData({ there: false }) },
      ${steps.map((one) => `${one}: told('${one}')`).join(',\n')}
    })`,
}

async function opened() {
  const program = await open({ changes })
  await wx(program, 'navigateTo', { url: '/pages/plain/index' })
  program.tap('show')
  await program.until(() => traceOf(program).includes('afterenter'))
  return program
}

const backKey = ({ window }: ProgramInJsdom) => new (window as unknown as typeof globalThis).PopStateEvent('popstate')

describe('a page-container that is shown', () => {
  it('is closed by navigateBack, and the page stays; the next one leaves the page', async () => {
    const program = await opened()
    await wx(program, 'navigateBack')
    await program.until(() => traceOf(program).includes('afterleave'))
    expect(program.client.pages()).toEqual(['pages/home/index', 'pages/plain/index'])
    expect(traceOf(program).filter((one) => steps.includes(one))).toEqual(steps)
    await wx(program, 'navigateBack')
    expect(program.client.pages()).toEqual(['pages/home/index'])
  })

  it('is closed by the phone’s back key, which then waits for the page again', async () => {
    const program = await opened()
    program.window.dispatchEvent(backKey(program))
    await program.until(() => traceOf(program).includes('afterleave'))
    expect(program.client.pages()).toHaveLength(2)
    expect(traceOf(program)).not.toContain('gone')
    program.window.dispatchEvent(backKey(program))
    expect(program.client.pages()).toEqual(['pages/home/index'])
  })

  it('put away by the program says so, and the way back leaves the page', async () => {
    const program = await opened()
    program.tap('hide')
    await program.until(() => traceOf(program).includes('afterleave'))
    await wx(program, 'navigateBack')
    expect(program.client.pages()).toEqual(['pages/home/index'])
  })

  it('taken out says nothing, and the way back leaves the page', async () => {
    const program = await opened()
    program.tap('take')
    await program.until(() => !program.window.document.querySelector('wx-page-container'))
    await wx(program, 'navigateBack')
    expect(program.client.pages()).toEqual(['pages/home/index'])
    expect(traceOf(program)).not.toContain('afterleave')
  })
})
