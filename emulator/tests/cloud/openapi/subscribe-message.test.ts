import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isFieldValue } from '../../../cloud/openapi/template-fields'
import { type OpenedCloud, openCloud } from '../../support/cloud'
import { callApi, openOpenApiCloud } from '../../support/open-api'

const settings = {
  templates: { booked: { title: '预约成功通知', fields: ['thing1', 'time2', 'phone_number3'] } },
  pages: ['pages/mine/index'],
}
const data = {
  thing1: { value: '活动室预约' },
  time2: { value: '2026年11月23日 15:01' },
  phoneNumber3: { value: '010-00000000' },
}
const message = { touser: 'o-user', templateId: 'booked', page: 'pages/mine/index?id=1', data }

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openOpenApiCloud(settings)
})
afterAll(() => cloud.close())
const send = (changed: object = {}) => callApi(cloud, 'subscribeMessage.send', { ...message, ...changed })
const refused = (errCode: number, errmsg: string) => ({
  errCode,
  errMsg: `openapi.subscribeMessage.send:fail ${errmsg}`,
})

describe('a subscribe message is refused', () => {
  let leave: number
  beforeEach(async () => {
    await cloud.outbox.grant('o-user', 'booked')
    leave = cloud.outbox.remaining('o-user', 'booked')
  })

  it.each([
    ['nobody', undefined],
    ['a stranger', 'o-stranger'],
    ['no text', { $ne: null }],
    ['a text with a NUL', 'o-user\0'],
  ])('to %s', async (_, touser) => {
    expect(await send({ touser })).toEqual(refused(40003, 'invalid openid'))
  })

  it.each([undefined, '', 'other', 'constructor', 7])(
    'of a template that is not registered: %s',
    async (templateId) => {
      expect(await send({ templateId })).toEqual(refused(40037, 'invalid template_id'))
    },
  )

  it.each(['pages/none/index', 'pages/mine/index/', 7])('with a page that is not released: %s', async (page) => {
    expect(await send({ page })).toEqual(refused(41030, 'invalid page'))
  })

  it.each([
    ['without a field', { thing1: undefined }, 'thing1', 'is empty'],
    ['with an empty value', { time2: { value: '' } }, 'time2', 'is empty'],
    ['with a value too long', { thing1: { value: '字'.repeat(21) } }, 'thing1', 'invalid'],
    ['with a number for a text', { thing1: { value: 5 } }, 'thing1', 'invalid'],
    ['with a time that is none', { time2: { value: '明天下午' } }, 'time2', 'invalid'],
  ])('%s', async (_, changed, field, what) => {
    const answer = await send({ data: { ...data, ...changed } })
    expect(answer).toEqual(refused(47003, `argument invalid! data.${field}.value ${what}`))
  })

  it('without data', async () => {
    expect(await send({ data: undefined })).toMatchObject({ errCode: 47003 })
  })

  it('without the user’s leave for this template', async () => {
    await cloud.outbox.grant('o-other', 'another')
    expect(await send({ touser: 'o-other' })).toEqual(refused(43101, 'user refuse to accept the msg'))
  })

  it('and takes no leave and sends nothing when refused', async () => {
    const before = cloud.outbox.list()
    await send({ data: { ...data, thing1: { value: '' } } })
    await send({ page: 'pages/none/index' })
    expect(cloud.outbox.remaining('o-user', 'booked')).toBe(leave)
    expect(cloud.outbox.list()).toEqual(before)
  })
})

describe('a subscribe message', () => {
  it('goes out once for each time the template was accepted, also of many sent at once', async () => {
    await cloud.outbox.grant('o-twice', 'booked')
    await cloud.outbox.grant('o-twice', 'booked')
    const answers = await Promise.all(Array.from({ length: 5 }, () => send({ touser: 'o-twice' })))
    const sent = answers.filter(({ errCode }) => errCode === 0)
    expect(sent).toEqual(Array(2).fill({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' }))
    expect(answers.filter(({ errCode }) => errCode === 43101)).toHaveLength(3)
    expect(cloud.outbox.list().filter(({ openid }) => openid === 'o-twice')).toHaveLength(2)
    expect(cloud.outbox.remaining('o-twice', 'booked')).toBe(0)
  })

  it('goes out no more once the template was taken back, and those of others do', async () => {
    for (const template of ['booked', 'other']) await cloud.outbox.grant('o-back', template)
    await cloud.outbox.grant('o-beside', 'booked')
    await cloud.outbox.revoke('o-back', 'booked')
    expect(await send({ touser: 'o-back' })).toEqual(refused(43101, 'user refuse to accept the msg'))
    expect(cloud.outbox.remaining('o-back', 'other')).toBe(1)
    expect(await send({ touser: 'o-beside' })).toMatchObject({ errCode: 0 })
    await cloud.outbox.grant('o-back', 'booked')
    expect(await send({ touser: 'o-back' })).toMatchObject({ errCode: 0 })
  })

  it('is in the outbox as it would be shown, with the clock’s time', async () => {
    await cloud.outbox.grant('o-shown', 'booked')
    cloud.clock.set(Date.UTC(2030, 0, 1))
    await send({ touser: 'o-shown', data: { ...data, unknown9: { value: 'left out' } } })
    const shown = cloud.outbox.list().at(-1)
    cloud.clock.reset()
    expect(shown).toEqual({
      at: expect.any(Number),
      openid: 'o-shown',
      templateId: 'booked',
      page: 'pages/mine/index?id=1',
      fields: { thing1: '活动室预约', time2: '2026年11月23日 15:01', phone_number3: '010-00000000' },
    })
    expect(new Date(shown?.at ?? 0).getUTCFullYear()).toBe(2030)
  })
})

describe('an outbox that is cleared', () => {
  it('has nothing that was sent, and nobody’s leave is left', async () => {
    for (let times = 0; times < 2; times += 1) await cloud.outbox.grant('o-cleared', 'booked')
    await send({ touser: 'o-cleared' })
    expect(cloud.outbox.list()).not.toEqual([])
    await cloud.outbox.clear()
    expect(cloud.outbox.list()).toEqual([])
    expect(cloud.outbox.remaining('o-cleared', 'booked')).toBe(0)
    expect(await send({ touser: 'o-cleared' })).not.toMatchObject({ errCode: 0 })
  })
})

describe('accepting a template in the browser', () => {
  const accept = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${cloud.url}/subscribe`, { method: 'POST', body: JSON.stringify(body), headers })
    return { status: answer.status, body: await answer.json(), cookie: answer.headers.get('set-cookie') }
  }

  it.each([
    ['nothing', {}, 10004],
    ['an empty list', { accepted: [] }, 10001],
    ['no texts', { accepted: [1] }, 10004],
    [
      'six templates',
      {
        accepted: Array(6)
          .fill('booked')
          .map((id, at) => `${id}${at}`),
      },
      20003,
    ],
    ['one that is not registered', { accepted: ['booked', 'toString'] }, 20001],
  ])('is refused for %s', async (_, body, errCode) => {
    expect(await accept(body)).toMatchObject({ status: 400, body: { errCode } })
  })

  it('is refused to another website, and by another method', async () => {
    expect((await accept({ accepted: ['booked'] }, { origin: 'http://elsewhere.example' })).status).toBe(403)
    expect((await fetch(`${cloud.url}/subscribe`, { method: 'DELETE' })).status).toBe(405)
  })

  it('is refused when it asks for the titles of none, of too many or of others', async () => {
    const ask = async (query: string) => (await fetch(`${cloud.url}/subscribe${query}`)).json()
    expect(await ask('')).toMatchObject({ errCode: 10001 })
    expect(await ask(`?${Array.from({ length: 6 }, (_, at) => `id=t${at}`).join('&')}`)).toMatchObject({
      errCode: 20003,
    })
    expect(await ask('?id=booked&id=other')).toMatchObject({ errCode: 20001 })
    expect(await ask('?id=booked')).toEqual({ templates: [{ id: 'booked', title: '预约成功通知' }] })
  })

  it('gives leave for one message to whoever this browser is', async () => {
    const { cookie, body } = await accept({ accepted: ['booked', 'booked'] })
    expect(body).toEqual({ errMsg: 'requestSubscribeMessage:ok', booked: 'accept' })
    const session = await fetch(`${cloud.url}/session`, { headers: { cookie: cookie?.split(';')[0] ?? '' } })
    const { openid } = (await session.json()) as { openid: string }
    expect(cloud.outbox.remaining(openid, 'booked')).toBe(1)
    expect(await send({ touser: openid })).toMatchObject({ errCode: 0 })
  })
})

it('leave and outbox outlive a restart', async () => {
  const first = await openCloud(settings)
  await first.outbox.grant('o-user', 'booked')
  await first.stop()
  const second = await openCloud({ ...settings, dataDir: first.dataDir })
  expect(second.outbox.remaining('o-user', 'booked')).toBe(1)
  await second.close()
  await first.close()
})

describe('the value of a field', () => {
  it.each([
    ['thing1', '字'.repeat(20), '字'.repeat(21)],
    ['number1', '1'.repeat(32), '1'.repeat(33)],
    ['number1', '-1.5', '一'],
    ['letter1', 'a'.repeat(32), 'a'.repeat(33)],
    ['letter1', 'abc', 'ab1'],
    ['symbol1', '+-*/%', '+-*/%!'],
    ['character_string1', 'A-1'.padEnd(32, '0'), 'A-1'.padEnd(33, '0')],
    ['character_string1', 'A 1', '甲1'],
    ['time1', '15:01', '24:00'],
    ['time1', '2026年2月28日 15:01', '2026年2月29日 15:01'],
    ['time1', '2028年2月29日 15:01~2028年2月29日 16:01', '15:01~16:01~17:01'],
    ['date1', '2026-11-23', '2026-13-01'],
    ['amount1', '¥100.5元', '一百'],
    ['phone_number1', '+86-0766-66888866'.slice(0, 17), '0'.repeat(18)],
    ['car_number1', '粤A8Z888挂', '粤A8Z88888挂'],
    ['name1', '字'.repeat(10), '字'.repeat(11)],
    ['name1', 'a'.repeat(20), 'a'.repeat(21)],
    ['phrase1', '已预约成功', '已预约成功了'],
    ['phrase1', '已完成', 'done'],
  ])('%s may be %s, not %s', (field, good, bad) => {
    expect([isFieldValue(field, good), isFieldValue(field, bad)]).toEqual([true, false])
  })

  it('of an unknown kind may be nothing', () => {
    expect(isFieldValue('constructor', 'x')).toBe(false)
  })
})
