import { describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { faultsOf, open, wx } from './program'

const checked = { 'app.json': (text: string) => text.replace('{', '{ "__usePrivacyCheck__": true,') }

/** A page that shows what WeChat asked of it, with a button for each answer. */
const listening = {
  ...checked,
  'pages/plain/index.wxml': `<view id="asked">{{asked}}</view><view id="said">{{said}}</view>
<button id="yes" open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="yes">yes</button>
<view id="no" bindtap="no">no</view><view id="sly" bindtap="sly">sly</view>
<button id="number" open-type="getPhoneNumber" bindgetphonenumber="got">my number</button>`,
  'pages/plain/index.js': `Page({ data: { asked: '', said: '' },
onLoad() { wx.onNeedPrivacyAuthorization((resolve, { referrer }) => {
  this.resolve = resolve; resolve({ event: 'exposureAuthorization' }); this.setData({ asked: this.data.asked + referrer + ' ' }) }) },
yes() { this.resolve({ event: 'agree', buttonId: 'yes' }) },
no() { this.resolve({ event: 'disagree' }) },
sly() { this.resolve({ event: 'agree', buttonId: 'yes' }) },
got({ detail }) { this.setData({ said: JSON.stringify(detail) }) } })`,
}
const path = 'pages/plain/index'
const refused = (name: string) => ({ errMsg: `${name}:fail privacy permission is not authorized`, errno: 104 })
const copy = (program: ProgramInJsdom) => wx(program, 'setClipboardData', { data: 'a' })
const asked = (program: ProgramInJsdom, what: string) => program.until(() => program.el('asked').textContent === what)
const press = async (program: ProgramInJsdom, text: string) => {
  const button = await program.until(() =>
    [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
      (one) => one.textContent === text,
    ),
  )
  button.click()
}

describe('what handles somebody’s own', () => {
  it('asks nothing in a program that does not check', async () => {
    const program = await open({ path })
    expect(await wx(program, 'getPrivacySetting')).toMatchObject({ needAuthorization: false })
    expect(await copy(program)).toMatchObject({ errMsg: 'setClipboardData:ok' })
  })

  it('waits for an answer, fails after a no, and asks again the next time', async () => {
    const program = await open({ changes: listening, path })
    expect(await wx(program, 'getPrivacySetting')).toMatchObject({ needAuthorization: true })
    const first = copy(program).catch((error) => error)
    await asked(program, 'setClipboardData ')
    expect(program.client.outside.clipboard).toBe('')
    program.tap('no')
    expect(await first).toEqual(refused('setClipboardData'))
    const second = copy(program)
    await asked(program, 'setClipboardData setClipboardData ')
    program.tap('yes')
    expect(await second).toMatchObject({ errMsg: 'setClipboardData:ok' })
    await copy(program)
    await asked(program, 'setClipboardData setClipboardData ')
    expect(await wx(program, 'getPrivacySetting')).toMatchObject({ needAuthorization: false })
    expect(faultsOf(program)).toEqual([])
  })

  it('takes no yes for which no button was tapped', async () => {
    const program = await open({ changes: listening, path })
    const waits = copy(program).catch((error) => error)
    await asked(program, 'setClipboardData ')
    program.tap('sly')
    expect(await waits).toEqual(refused('setClipboardData'))
    expect(faultsOf(program)).toEqual(['privacy: no button "yes" for agreeing was tapped'])
  })

  it('is a button for the number as well, and nothing that is not on WeChat’s list', async () => {
    const program = await open({ changes: listening, path })
    await wx(program, 'getNetworkType')
    program.tap('number')
    await asked(program, 'button.getPhoneNumber ')
    program.tap('no')
    const said = await program.until(() => program.el('said').textContent)
    expect(JSON.parse(said)).toEqual(refused('getPhoneNumber'))
    program.tap('number')
    await asked(program, 'button.getPhoneNumber button.getPhoneNumber ')
    program.tap('yes')
    await program.until(() => program.document.getElementById('phone-own-number'))
  })

  it('gets WeChat’s own box where the program does not listen', async () => {
    const program = await open({ changes: checked, path })
    const first = copy(program).catch((error) => error)
    await press(program, '拒绝')
    expect(await first).toEqual(refused('setClipboardData'))
    const second = wx(program, 'requirePrivacyAuthorize')
    await press(program, '同意')
    expect(await second).toMatchObject({ errMsg: 'requirePrivacyAuthorize:ok' })
    await copy(program)
  })

  it('asks nobody who agreed before, and opens the guide for whoever wants to read it', async () => {
    const program = await open({ changes: listening, path, agreedToPrivacy: true })
    await copy(program)
    expect(program.el('asked').textContent).toBe('')
    expect(await wx(program, 'openPrivacyContract')).toMatchObject({ errMsg: 'openPrivacyContract:ok' })
    await press(program, '关闭')
  })
})
