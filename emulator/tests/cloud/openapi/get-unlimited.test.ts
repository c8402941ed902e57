import { encode } from 'uqr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodePng, modulesOf } from '../../../cloud/openapi/read-picture'
import type { OpenedCloud } from '../../support/cloud'
import { callApi, openOpenApiCloud } from '../../support/open-api'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openOpenApiCloud({ pages: ['pages/landing/index'] })
})
afterAll(() => cloud.close())

const code = { scene: 'site=a1', page: 'pages/landing/index' }
const draw = (changed: object = {}) => callApi(cloud, 'wxacode.getUnlimited', { ...code, ...changed })
const pictureIn = (answer: Record<string, unknown>) => Buffer.from(answer.base64 as string, 'base64')
const fails = (errCode: number) => ({ errCode, errMsg: expect.stringContaining('openapi.wxacode.getUnlimited:fail ') })

describe('a mini program code is refused', () => {
  it.each([undefined, '', 7, { $ne: null }, 'a'.repeat(33)])(
    'whose scene is missing or too long: %j',
    async (scene) => {
      expect(await draw({ scene })).toEqual(fails(40169))
    },
  )

  it.each(['社区', 'a%20', 'a b', 'a&b', 'a"b', 'a\n'])('whose scene has characters it may not: %j', async (scene) => {
    expect(await draw({ scene })).toEqual(fails(40129))
  })

  it.each(['pages/none/index', '/pages/landing/index', 'pages/landing/index?a=1', 7])(
    'for the page %s',
    async (page) => {
      expect(await draw({ page })).toEqual(fails(41030))
    },
  )

  it('whose width is no whole number', async () => {
    expect(await draw({ width: '430' })).toEqual(fails(40097))
  })
})

describe('a mini program code', () => {
  it('is a QR code of the local address of page and scene', async () => {
    const answer = await draw()
    expect(answer).toMatchObject({ contentType: 'image/png', errCode: 0, errMsg: 'openapi.wxacode.getUnlimited:ok' })
    const address = `${cloud.url}/pages/landing/index?scene=site%3Da1`
    expect(modulesOf(pictureIn(answer))).toEqual(encode(address, { ecc: 'M', border: 4 }).data)
  })

  it.each([
    [279, 280],
    [281, 281],
    [1280, 1280],
    [1281, 1280],
  ])('asked to be %i wide is %i', async (asked, width) => {
    expect(decodePng(pictureIn(await draw({ width: asked }))).width).toBe(width)
  })

  it('takes a scene of all that is allowed, 32 long', async () => {
    expect(await draw({ scene: "0aZ!#$'()*+,/:;=?@-._~".padEnd(32, '9') })).toMatchObject({ errCode: 0 })
  })

  it('may lead to a page that is not released when it is told not to look, up to 1024 long', async () => {
    expect(await draw({ page: 'pages/none/index', checkPath: false })).toMatchObject({ errCode: 0 })
    expect(await draw({ page: 'p'.repeat(1024), checkPath: false })).toMatchObject({ errCode: 0 })
    expect(await draw({ page: 'p'.repeat(1025), checkPath: false })).toEqual(fails(41030))
    expect(await draw({ page: 'pages/none/index', envVersion: 'trial' })).toEqual(fails(41030))
    expect(await draw({ page: undefined })).toMatchObject({ errCode: 0 })
  })

  it('has the colours it is asked for', async () => {
    const { palette, chunks } = decodePng(
      pictureIn(await draw({ lineColor: { r: 10, g: '20', b: 30 }, isHyaline: true })),
    )
    expect([...palette]).toEqual([255, 255, 255, 10, 20, 30])
    expect(chunks.get('tRNS')).toEqual(Buffer.from([0]))
  })
})

it('leads where the program says', async () => {
  const other = await openOpenApiCloud({ pages: [code.page], landing: (page, scene) => `http://h/#/${page}!${scene}` })
  const answer = await callApi(other, 'wxacode.getUnlimited', code)
  await other.close()
  expect(modulesOf(pictureIn(answer))).toEqual(
    encode('http://h/#/pages/landing/index!site=a1', { ecc: 'M', border: 4 }).data,
  )
})
