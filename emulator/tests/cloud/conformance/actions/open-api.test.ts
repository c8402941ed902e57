import { afterAll, beforeAll, describe, expect } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, isUnprepared, openEnvironment } from '../../../support/environment'

// cloud.openapi within functions, as far as an environment answers without a phone in somebody's hand. A real one must
// belong to a mini program; that a function called by a server may ask WeChat is itself assumed.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('open-api')
})
afterAll(() => cloud.close())

const ask = async (api: string, data: object = {}, name = 'conformance-permitted') =>
  (await cloud.app.callFunction({ name, data: { api, data } })).result
const system = (code: number) => ({ errCode: code, errMsg: expect.stringContaining(`error code: ${code}`) })
const fails = (api: string, errCode: number) => ({ errCode, errMsg: expect.stringContaining(`openapi.${api}:fail `) })

describe.skipIf(isUnprepared('conformance-unpermitted'))('without a permission', () => {
  const names = [
    'subscribeMessage.send',
    'wxacode.getUnlimited',
    'security.msgSecCheck',
    'phonenumber.getPhoneNumber',
  ].map((name) => [name] as [string])
  assumed.each(names)('%s is refused', async (api) => {
    expect(await ask(api, {}, 'conformance-unpermitted')).toEqual(system(-604101))
  })
})

describe.skipIf(isUnprepared('conformance-permitted'))('with a permission', () => {
  assumed('an API that does not exist is refused', async () => {
    expect(await ask('not.offered')).toEqual(system(-604100))
  })

  const refusals: [string, object, number][] = [
    ['subscribeMessage.send', { touser: 'nobody', templateId: 'none', data: {} }, 40003],
    ['wxacode.getUnlimited', { scene: 'a'.repeat(33) }, 40169],
    ['wxacode.getUnlimited', { scene: '社区' }, 40129],
    ['wxacode.getUnlimited', { scene: 'a=1', page: 'pages/conformance/none' }, 41030],
    ['security.msgSecCheck', { content: '你好', version: 2, scene: 2, openid: 'nobody' }, 40003],
    ['phonenumber.getPhoneNumber', { code: 'never issued' }, 40029],
  ]
  assumed.each(refusals)('%s refuses %j with %i', async (api, data, errCode) => {
    expect(await ask(api, data)).toEqual(fails(api, errCode))
  })

  assumed('a mini program code comes as a picture', async () => {
    const answer = await ask('wxacode.getUnlimited', { scene: 'a=1', width: 280 })
    expect(answer).toMatchObject({
      contentType: expect.stringMatching(/^image\//),
      buffer: expect.any(Number),
      errCode: 0,
      errMsg: 'openapi.wxacode.getUnlimited:ok',
    })
  })
})
