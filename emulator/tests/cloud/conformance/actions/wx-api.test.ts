import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { type Environment, isUnprepared, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

// cloud.callOpenAPI, the older way to WeChat's open APIs.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('wx-api')
})
afterAll(() => cloud.close())

const ask = async (name: string, api: string, data: object) =>
  (await cloud.app.callFunction({ name, data: { api, data, older: true } })).result
const text = { content: '你好' }

const unprepared = isUnprepared('conformance-permitted') || isUnprepared('conformance-unpermitted')
describe.skipIf(unprepared)('callOpenAPI', () => {
  assumed('is refused without a permission', async () => {
    expect(await ask('conformance-unpermitted', 'security.msgSecCheck', text)).toMatchObject({
      errMsg: expect.stringContaining('error code: -604101'),
    })
  })

  assumed('answers with the result as WeChat spells it', async () => {
    expect(await ask('conformance-permitted', 'security.msgSecCheck', text)).toMatchObject({
      errMsg: 'callOpenAPI:ok',
      result: { errcode: 0 },
    })
  })
})

it('a plain server may not ask', async () => {
  const { app } = cloud as unknown as { app: { callWxOpenApi(options: object): Promise<unknown> } }
  const asked = app.callWxOpenApi({ apiName: 'security.msgSecCheck', requestData: text })
  expect(await refusalOf(asked)).toMatchObject({ code: 'INVALID_PARAM' })
})
