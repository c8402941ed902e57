import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeCall } from '../../../cloud/openapi/envelope'
import { bytesField, intField, readFields } from '../../../cloud/openapi/protobuf'
import { parseMultipart } from '../../../cloud/wire/multipart'
import { type OpenedCloud, refusalOf, withWxSdk, writeFunction } from '../../support/cloud'
import { callApi, openApiNames, openOpenApiCloud } from '../../support/open-api'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openOpenApiCloud()
})
afterAll(() => cloud.close())

const refused = (code: number) => ({ errCode: code, errMsg: expect.stringContaining(`error code: ${code}`) })

describe('an open API is refused', () => {
  it.each(openApiNames)('that config.json does not name: %s', async (api) => {
    expect(await callApi(cloud, api, {}, { name: 'plain' })).toEqual(refused(-604101))
  })

  it.each(['not.offered', 'subscribeMessage', 'subscribeMessage.send.more'])('that does not exist: %s', async (api) => {
    expect(await callApi(cloud, api, {})).toEqual(refused(-604100))
  })

  it('when the call comes from no function', async () => {
    const wx = cloud.wx as never as { openapi: { subscribeMessage: { send(data: object): Promise<unknown> } } }
    expect(await refusalOf(wx.openapi.subscribeMessage.send({}))).toMatchObject({ errCode: -604104 })
  })

  it('also by the older cloud.callOpenAPI', async () => {
    const source = `${withWxSdk}
      exports.main = ({ api, data }) => cloud.callOpenAPI({ api, data }).catch(({ errMsg }) => ({ errMsg }))`
    writeFunction(cloud.functionsDir, 'older', source)
    expect(await callApi(cloud, 'security.msgSecCheck', {}, { name: 'older' })).toEqual({
      errMsg: expect.stringContaining('error code: -604101'),
    })
    writeFunction(cloud.functionsDir, 'older', source, { permissions: { openapi: ['security.msgSecCheck'] } })
    const data = { content: '你好', version: 2, scene: 2, openid: 'o-user' }
    expect(await callApi(cloud, 'security.msgSecCheck', data, { name: 'older' })).toMatchObject({
      errMsg: 'callOpenAPI:ok',
      result: { errcode: 0, result: { suggest: 'pass' } },
    })
  })
})

describe('a malformed request is refused, and nothing falls over', () => {
  const send = async (type: string, body: string) =>
    (await fetch(cloud.adminUrl, { method: 'POST', headers: { 'content-type': type }, body })).json()
  const part = (name: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const call = part('action', 'wx.openApi') + part('apiName', 'subscribeMessage.send')

  it.each([
    ['no parts', 'multipart/form-data; boundary=b', ''],
    ['another boundary', 'multipart/form-data; boundary=c', `${call}--b--\r\n`],
    ['no end', 'multipart/form-data; boundary=b', call],
    ['a part with no name', 'multipart/form-data; boundary=b', '--b\r\nX: y\r\n\r\n1\r\n--b--'],
    ['no requestData', 'multipart/form-data; boundary=b', `${call}--b--`],
    ['JSON', 'application/json', '{"action":"wx.openApi","apiName":"subscribeMessage.send","requestData":"x"}'],
    ['no protobuf', 'multipart/form-data; boundary=b', `${call}${part('requestData', '\u0007\u0007')}--b--`],
    ['a length past the end', 'multipart/form-data; boundary=b', `${call}${part('requestData', '\u0012\u007f')}--b--`],
    ['a number for a text', 'multipart/form-data; boundary=b', `${call}${part('requestData', '\u0010\u0001')}--b--`],
  ])('%s', async (_, type, body) => {
    expect(await send(type, body)).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it.each([
    ['protobuf', decodeCall],
    ['parts', (body: Buffer) => parseMultipart('multipart/form-data', body)],
  ])('whatever its bytes are: as %s they are refused by name, or read the same each time', (_, read) => {
    const outcome = (bytes: Uint8Array) => {
      try {
        return { read: read(Buffer.from(bytes)) }
      } catch (error) {
        return { refused: (error as { code?: unknown }).code ?? error }
      }
    }
    const refused: unknown[] = []
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const first = outcome(bytes)
        if ('refused' in first) refused.push(first.refused)
        expect(outcome(bytes)).toEqual(first)
      }),
      { numRuns: 2000 },
    )
    expect(new Set(refused)).toEqual(new Set(['INVALID_PARAM']))
    // Of bytes at random hardly any are a request.
    expect(refused.length).toBeGreaterThan(1000)
  })

  it('the boundary may also be told by the body alone, and a part may hold anything', () => {
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255])
    const body = Buffer.concat([
      Buffer.from('--b\r\nContent-Disposition: form-data; name="requestData"\r\n\r\n'),
      bytes,
      Buffer.from('\r\n--b--\r\n'),
    ])
    expect(parseMultipart('multipart/form-data', body).get('requestData')).toEqual(bytes)
  })
})

describe('protobuf', () => {
  it.each([0, 1, 127, 128, 300, 2 ** 31 - 1])('numbers there and back: %i', (value) => {
    expect(readFields(intField(3, value))).toEqual([{ number: 3, value: BigInt(value) }])
  })

  it('a negative number takes the ten bytes of its two’s complement', () => {
    const bytes = intField(3, -604101)
    expect(bytes).toHaveLength(11)
    expect(BigInt.asIntN(64, readFields(bytes)[0]?.value as bigint)).toBe(-604101n)
  })

  it('another kind of API than the open ones is told apart', () => {
    expect(decodeCall(intField(1, 1))).toBeNull()
    expect(decodeCall(bytesField(2, Buffer.alloc(0)))).toEqual({})
  })
})
