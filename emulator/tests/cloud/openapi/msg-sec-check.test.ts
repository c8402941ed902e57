import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedCloud } from '../../support/cloud'
import { callApi, openOpenApiCloud } from '../../support/open-api'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openOpenApiCloud()
})
afterEach(() => cloud.textCheck.clear())
afterAll(() => cloud.close())

const text = { content: '今天的讲座很好', version: 2, scene: 2, openid: 'o-user' }
const check = (changed: object = {}) => callApi(cloud, 'security.msgSecCheck', { ...text, ...changed })

describe('a text check is refused', () => {
  it.each([
    ['of nothing', { content: '' }, 44002],
    ['of no text', { content: { $ne: null } }, 47001],
    ['of 2501 characters', { content: '字'.repeat(2501) }, 45002],
    ['for a scene there is not', { scene: 5 }, 40129],
    ['for no scene', { scene: undefined }, 40129],
    ['for nobody', { openid: undefined }, 40003],
    ['for a stranger', { openid: 'o-stranger' }, 40003],
  ])('%s', async (_, changed, errCode) => {
    const errMsg = expect.stringContaining('openapi.security.msgSecCheck:fail ')
    expect(await check(changed)).toEqual({ errCode, errMsg })
  })

  it('in version 1, by refusing the text itself', async () => {
    expect(await check({ version: undefined, content: '网络赌博' })).toMatchObject({ errCode: 87014 })
    expect(await check({ version: undefined })).toEqual({ errCode: 0, errMsg: 'openapi.security.msgSecCheck:ok' })
    const sample = '完2347全dfji试3726测asad感3847知qwez到'
    expect(await check({ version: undefined, content: sample })).toMatchObject({ errCode: 87014 })
    expect(await check({ version: undefined, content: 'a'.repeat(500 * 1024 + 1) })).toMatchObject({ errCode: 45002 })
    expect(await check({ version: undefined, content: 'a'.repeat(500 * 1024) })).toMatchObject({ errCode: 0 })
  })
})

describe('a text check', () => {
  it('lets through what has none of the words, up to 2500 characters', async () => {
    expect(await check({ content: '字'.repeat(2500) })).toEqual({
      errCode: 0,
      errMsg: 'openapi.security.msgSecCheck:ok',
      result: { suggest: 'pass', label: 100 },
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
      traceId: expect.any(String),
    })
  })

  it.each([
    ['加微信领红包', 'review', 10001],
    ['网络赌博', 'risky', 20006],
    ['特3456书yuuo莞6543李zxcz蒜7782法fgnv级', 'risky', 21000],
  ])('says of %s: %s', async (keyword, suggest, label) => {
    expect(await check({ content: `在这里${keyword}吧` })).toMatchObject({
      result: { suggest, label },
      detail: [{ strategy: 'content_model' }, { strategy: 'keyword', keyword, suggest, label }],
    })
  })

  it('goes by the worst word, wherever it is', async () => {
    const answer = await check({ content: '加微信领红包', nickname: '代开发票' })
    expect(answer).toMatchObject({ result: { suggest: 'risky', label: 20008 } })
  })
})

describe('what a text check says', () => {
  it('is what whoever tries it chose for a word, beside what is known, until another is chosen', async () => {
    cloud.textCheck.judge({ 坏话: 'risky', 怪话: 'review' })
    const said = async (content: string) => ((await check({ content })).result as { suggest: string }).suggest
    expect([await said('一句坏话'), await said('一句怪话'), await said('一句好话')]).toEqual([
      'risky',
      'review',
      'pass',
    ])
    expect(await said('网络赌博')).toBe('risky')
    expect(await check({ version: undefined, content: '一句坏话' })).toMatchObject({ errCode: 87014 })
    cloud.textCheck.judge({})
    expect(await said('一句坏话')).toBe('pass')
  })

  it.each([-1, 61010, 45009])('is errcode %i of anything while it fails with that', async (errcode) => {
    cloud.textCheck.failWith(errcode)
    for (const content of ['今天', '网络赌博']) expect(await check({ content })).toMatchObject({ errCode: errcode })
    cloud.textCheck.failWith(null)
    expect(await check({ content: '今天' })).toMatchObject({ errCode: 0 })
  })

  it('is remembered by what was asked, also where it failed, and forgotten when it is cleared', async () => {
    await check({ content: '第一句', nickname: '名字' })
    cloud.textCheck.failWith(-1)
    await check({ content: '第二句' })
    expect(cloud.textCheck.asked()).toEqual(['第一句', '名字', '第二句'])
    cloud.textCheck.clear()
    expect(cloud.textCheck.asked()).toEqual([])
    expect(await check({ content: '第二句' })).toMatchObject({ errCode: 0 })
  })
})
