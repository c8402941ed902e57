import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { openBrowser } from '../support/chromium'
import { type OpenedCloud, openCloud } from '../support/cloud'
import { Phone } from '../support/phone'
import { aProgram, open, wx } from './program'

const templates = {
  booked: { title: '预约成功通知', fields: ['thing1'] },
  moved: { title: '预约变更通知', fields: ['thing1'] },
  again: { title: '预约成功通知', fields: ['thing1', 'time2'] },
}

/** A page with one button for each way of asking; what comes of it is shown. */
const ways: Record<string, string> = {
  tap: 'this.ask()',
  promise: 'Promise.resolve().then(() => this.ask())',
  later: 'setTimeout(() => this.ask(), 0)',
  answer: 'wx.getNetworkType({ success: () => this.ask() })',
  box: "wx.showModal({ title: '要提醒吗', success: () => this.ask() })",
}
const changes = {
  'pages/plain/index.wxml': `<view id="said">{{said}}</view><view id="touch" bindtouchend="ask">touch</view>
${Object.keys(ways)
  .map((way) => `<view id="${way}" bindtap="${way}">${way}</view>`)
  .join('\n')}`,
  'pages/plain/index.js': `Page({ data: { said: '', tmplIds: ['booked'] },
onLoad({ ids }) { if (ids !== undefined) this.setData({ tmplIds: JSON.parse(decodeURIComponent(ids)) }) },
ask() { wx.requestSubscribeMessage({ tmplIds: this.data.tmplIds, complete: (said) => this.setData({ said: JSON.stringify(said) }) }) },
${Object.entries(ways)
  .map(([way, does]) => `${way}() { ${does} }`)
  .join(',\n')} })`,
}

let cloud: OpenedCloud
let built: Awaited<ReturnType<typeof aProgram>>
beforeAll(async () => {
  built = await aProgram(changes)
  cloud = await openCloud({ templates, sites: [{ path: '/mini', dir: built.outDir }] })
})
afterAll(() => cloud.close())

const path = (ids: unknown) => `pages/plain/index?ids=${encodeURIComponent(JSON.stringify(ids))}`
const launch = (ids: unknown = ['booked'], cloudUrl = cloud.url) => open({ changes, cloudUrl, path: path(ids) })

const button = (program: ProgramInJsdom, text: string) =>
  program.until(() =>
    [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
      (one) => one.textContent === text,
    ),
  )
async function said(program: ProgramInJsdom): Promise<unknown> {
  const text = await program.until(() => program.el('said').textContent, 'an answer')
  return JSON.parse(text)
}
const fails = (reason: string, errCode?: number) => ({
  errMsg: `requestSubscribeMessage:fail ${reason}`,
  ...(errCode ? { errCode } : {}),
})
const leaveOf = async (program: ProgramInJsdom) => {
  const session = await program.window.fetch('/session')
  const { openid } = (await session.json()) as { openid: string }
  return (id: string) => cloud.outbox.remaining(openid, id)
}

describe('asking to send messages is refused', () => {
  it.each(['later', 'answer'])('after the turn of the tap: %s', async (way) => {
    const program = await launch()
    program.tap(way)
    expect(await said(program)).toEqual(fails('can only be invoked by user TAP gesture.'))
  })

  it('without any tap', async () => {
    const program = await launch()
    await expect(wx(program, 'requestSubscribeMessage', { tmplIds: ['booked'] })).rejects.toEqual(
      fails('can only be invoked by user TAP gesture.'),
    )
  })

  it.each([
    ['no list', null, 10001, "TmplIds can't be empty"],
    ['an empty list', [], 10001, "TmplIds can't be empty"],
    ['one text', 'booked', 10004, 'Invalid template id'],
    ['numbers', [1], 10004, 'Invalid template id'],
    ['six', ['a', 'b', 'c', 'd', 'e', 'f'], 20003, 'Templates count out of max bounds'],
    ['one that is not registered', ['booked', 'gone'], 20001, 'No template data return, verify the template id exist'],
  ])('for %s', async (_, ids, errCode, reason) => {
    const program = await launch(ids)
    program.tap('tap')
    expect(await said(program)).toEqual(fails(reason, errCode))
  })

  it('when the user wants no messages of the program', async () => {
    const program = await launch()
    program.client.setMayReceiveMessages(false)
    program.tap('tap')
    expect(await said(program)).toEqual(fails('The main switch is switched off', 20004))
    expect(await wx(program, 'getSetting')).toMatchObject({ subscriptionsSetting: { mainSwitch: false } })
  })

  it('when there is no network, before the sheet and after it', async () => {
    const unreachable = await launch(['booked'], 'http://127.0.0.1:9')
    unreachable.tap('tap')
    expect(await said(unreachable)).toEqual(fails('Request list fail', 10002))

    const program = await launch()
    program.tap('tap')
    const allow = await button(program, '允许')
    program.window.fetch = () => Promise.reject(new TypeError('no network'))
    allow.click()
    expect(await said(program)).toEqual(fails('Request subscribe fail', 10003))
  })
})

describe('the sheet', () => {
  it('names each kind of message once, and tells which were allowed', async () => {
    const program = await launch(['booked', 'moved', 'again'])
    program.tap('tap')
    const allow = await button(program, '允许')
    const rows = [...program.document.querySelectorAll('.phone-choice')]
    expect(rows.map((one) => one.textContent)).toEqual(['预约成功通知', '预约变更通知'])
    ;(rows[1] as HTMLElement).click()
    allow.click()
    const answers = { booked: 'accept', moved: 'reject', again: 'filter' }
    expect(await said(program)).toEqual({ ...answers, errMsg: 'requestSubscribeMessage:ok' })
    expect(program.client.outside.subscribeRequests).toEqual([answers])
    const leave = await leaveOf(program)
    expect(['booked', 'moved', 'again'].map(leave)).toEqual([1, 0, 0])
  })

  it('refused as a whole gives no leave', async () => {
    const program = await launch(['booked', 'moved'])
    program.tap('tap')
    ;(await button(program, '拒绝')).click()
    expect(await said(program)).toMatchObject({ booked: 'reject', moved: 'reject' })
    expect((await leaveOf(program))('booked')).toBe(0)
  })

  it('opens from a promise in the tap’s turn, and from the button of a box', async () => {
    const program = await launch()
    program.tap('promise')
    ;(await button(program, '拒绝')).click()
    await said(program)
    program.tap('box')
    ;(await button(program, '确定')).click()
    ;(await button(program, '允许')).click()
    await program.until(() => program.client.outside.subscribeRequests.length === 2)
  })
})

describe('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it('a touch is not enough, a finger’s tap is; what was allowed may be sent', async () => {
    const phone = await Phone.open(browser, cloud.url)
    await phone.launch(path(['booked', 'moved']))
    await phone.el('touch').tap()
    await phone.see('can only be invoked by user TAP gesture.')
    await phone.el('tap').tap()
    await phone.page.getByLabel('预约变更通知').uncheck()
    await phone.page.getByRole('button', { name: '允许' }).tap()
    await phone.see('"booked":"accept","moved":"reject"')
    const { openid } = await phone.page.evaluate(async () => (await fetch('/session')).json())
    expect(['booked', 'moved'].map((id) => cloud.outbox.remaining(openid, id))).toEqual([1, 0])
    expect(await phone.faults()).toEqual([])
    await phone.close()
  })
})
