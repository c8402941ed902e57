import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import type { OpenedCloud } from '../support/cloud'
import { callApi, openOpenApiCloud } from '../support/open-api'
import { open } from './program'

const changes = {
  'pages/plain/index.wxml': `<view id="said">{{said}}</view>
<button id="number" open-type="getPhoneNumber" bindgetphonenumber="got">my number</button>`,
  'pages/plain/index.js': `Page({ data: { said: '' },
got({ detail }) { this.setData({ said: JSON.stringify(detail) }) } })`,
}

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openOpenApiCloud()
})
afterAll(() => cloud.close())

async function askFor(number: string, press: '允许' | '不允许', cloudUrl = cloud.url): Promise<Record<string, string>> {
  const program: ProgramInJsdom = await open({ changes, cloudUrl, path: 'pages/plain/index' })
  program.tap('number')
  const field = await program.until(() => program.document.getElementById('phone-own-number'))
  Object.assign(field, { value: number })
  const buttons = [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')]
  buttons.find(({ textContent }) => textContent === press)?.click()
  const said = await program.until(() => program.el('said').textContent, 'an answer')
  return JSON.parse(said) as Record<string, string>
}

describe('a button for the user’s number', () => {
  it('brings a code that stands for it, once they allow it', async () => {
    const { errMsg, code } = await askFor('13800000000', '允许')
    expect(errMsg).toBe('getPhoneNumber:ok')
    expect(await callApi(cloud, 'phonenumber.getPhoneNumber', { code })).toMatchObject({
      phoneInfo: { purePhoneNumber: '13800000000' },
    })
  })

  it('brings none where they do not, where it is no number, and without a network', async () => {
    expect(await askFor('', '不允许')).toEqual({ errMsg: 'getPhoneNumber:fail user deny' })
    expect(await askFor('not a number', '允许')).toEqual({ errMsg: 'getPhoneNumber:fail no phone number' })
    expect(await askFor('13800000000', '允许', 'http://127.0.0.1:9')).toEqual({ errMsg: 'getPhoneNumber:fail network' })
  })
})

describe('POST /phone-number', () => {
  const send = (body: string, headers: Record<string, string> = {}) =>
    fetch(`${cloud.url}/phone-number`, { method: 'POST', body, headers })

  it.each(['', 'no json', 'null', '[]', '{}', '{"number":13800000000}', '{"number":"1380000000"}', '"13800000000"'])(
    'gives no code for %s',
    async (body) => {
      const response = await send(body)
      expect([response.status, await response.json()]).toEqual([400, { errMsg: 'getPhoneNumber:fail no phone number' }])
    },
  )

  it('is not for other websites, and for nothing but POST', async () => {
    const elsewhere = await send('{"number":"13800000000"}', { origin: 'http://example.cn' })
    expect(elsewhere.status).toBe(403)
    expect((await fetch(`${cloud.url}/phone-number`)).status).toBe(405)
  })
})
