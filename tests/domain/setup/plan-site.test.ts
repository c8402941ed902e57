import { describe, expect, it } from 'vitest'
import { aRoom, aSite } from '../organisation/a-place'
import { planned, standing, wrongIn } from './a-table'

const row = (change: Readonly<Record<string, string>> = {}) => ({
  ...{ place: '南社区', kind: '社区', site: '南小屋', siteKind: '心理咨询室', address: '示例路二号' },
  ...change,
})
const one = (change: Readonly<Record<string, string>>) => planned({ places: [row(change)] }).plan.sites[0]

describe('the site of a row', () => {
  it('is begun with all that the row says', () => {
    const full = { phone: '010-8888 6666', rooms: '谈话室、沙盘（设备）', hours: '周一 9:00-12:00' }
    expect(one(full)).toMatchObject({
      ...{ id: 't-s0', nodeId: 'south', name: '南小屋', kind: 'counselling-room', address: '示例路二号' },
      ...{ phone: '010-8888 6666', closedOn: null, revision: 1 },
      rooms: [aRoom('t-s0-r0', '谈话室'), aRoom('t-s0-r1', '沙盘', 'equipment')],
      openingHours: [{ weekday: 1, from: 540, until: 720 }],
    })
  })

  it('needs no telephone, rooms or hours: they can be written later', () => {
    expect(one({})).toMatchObject({ phone: null, rooms: [], openingHours: [] })
  })

  it('of two rows are two, each with its own id', () => {
    const { plan } = planned({ places: [row(), row({ site: '南小屋二' })] })
    expect(plan.sites.map(({ id }) => id)).toEqual(['t-s0', 't-s1'])
  })

  it.each([
    ['site-missing', { site: '' }, '2 site-missing'],
    ['site-kind-unknown', { siteKind: '茶馆' }, '2 site-kind-unknown 茶馆'],
    ['address-missing', { address: '' }, '2 address-missing'],
    ['phone-wrong', { phone: '找小王' }, '2 phone-wrong 找小王'],
    ['rooms-wrong: two of one name', { rooms: '小屋、小屋' }, '2 rooms-wrong 小屋、小屋'],
    [
      'rooms-wrong: a room and a thing of one name',
      { rooms: '沙盘、沙盘（设备）' },
      '2 rooms-wrong 沙盘、沙盘（设备）',
    ],
    ['hours-unread', { hours: '早上' }, '2 hours-unread 早上'],
    ['hours-clash', { hours: '周一 9:00-12:00、11:00-13:00' }, '2 hours-clash 周一 9:00-12:00、11:00-13:00'],
  ])('%s', (_, change, told) => {
    expect(wrongIn({ places: [row(change)] })).toEqual([told])
  })

  it.each(['siteKind', 'address', 'phone', 'rooms', 'hours'])(
    'is missed where a row has no more of it than %s',
    (cell) => {
      expect(wrongIn({ places: [{ place: '南社区', [cell]: '9' }] })).toEqual(['2 site-missing'])
    },
  )

  it.each([
    ['a space around each, and whatever parts them', ' 甲 ，乙,丙; 丁；戊/己、', ['甲', '乙', '丙', '丁', '戊', '己']],
    ['brackets of either width', '甲(设备)、乙（设备）', ['甲=', '乙=']],
    ['a word like it inside the name', '设备间、甲（设备）室、（设备）', ['设备间', '甲（设备）室', '（设备）']],
    ['a space before the brackets', '甲 （设备）', ['甲=']],
  ])('has rooms as people write them: %s', (_, rooms, said) => {
    expect(one({ rooms })?.rooms.map(({ name, kind }) => `${name}${kind === 'equipment' ? '=' : ''}`)).toEqual(said)
  })

  it.each([
    ['thirty rooms', Array.from({ length: 30 }, (_, at) => `第${at}间`).join('、'), []],
    ['thirty-one rooms', Array.from({ length: 31 }, (_, at) => `第${at}间`).join('、'), ['rooms-wrong']],
    ['a name of sixty letters', '长'.repeat(60), []],
    ['a name of sixty-one letters', '长'.repeat(61), ['rooms-wrong']],
  ])('may have %s', (_, rooms, wrong) => {
    const { faults } = planned({ places: [row({ rooms })] })
    expect(faults.map(({ fault }) => fault)).toEqual(wrong)
    for (const { about } of faults) expect(about.length).toBeLessThanOrEqual(60)
  })

  it.each([
    ['12', []],
    ['1', ['phone-wrong']],
    ['(010) 8888-6666转1', []],
    ['（010）88886666', []],
    ['+86 10 88886666', []],
    [`1${'2'.repeat(28)}`, []],
    [`1${'2'.repeat(29)}`, ['phone-wrong']],
    ['a12', ['phone-wrong']],
    ['12b', ['phone-wrong']],
  ])('may be called at %s', (phone, wrong) => {
    expect(planned({ places: [row({ phone })] }).faults.map(({ fault }) => fault)).toEqual(wrong)
  })

  it.each([
    [200, []],
    [201, ['too-long']],
  ])('has an address of %i letters', (letters, wrong) => {
    const { faults } = planned({ places: [row({ address: '路'.repeat(letters) })] })
    expect(faults.map(({ fault, about }) => [fault, about.length])).toEqual(wrong.map((fault) => [fault, 60]))
  })

  it.each([
    ['siteKind', '长'.repeat(90), 60],
    ['phone', '长'.repeat(90), 30],
    ['hours', `周一 ${'9:00-12:00、'.repeat(20)}`, 60],
    ['hours', '早'.repeat(90), 60],
  ])('what is wrong of its %s is told in short', (column, word, letters) => {
    expect(planned({ places: [row({ [column]: word })] }).faults.map(({ about }) => about)).toEqual([
      word.trim().slice(0, letters),
    ])
  })
})

describe('a site that is there is not changed by a table; what differs is told by its name', () => {
  const hours = [
    { weekday: 1, from: 540, until: 720 },
    { weekday: 1, from: 1020, until: 1080 },
  ] as const
  const rooms = [aRoom('a', '谈话室'), aRoom('b', '沙盘', 'equipment')]
  const there = standing({ sites: [aSite({ nodeId: 'south', name: '南小屋', rooms, openingHours: hours })] })
  it.each([
    ['nothing but its name', {}, 'site-there'],
    ['the same rooms in another order', { rooms: '沙盘（设备）、谈话室' }, 'site-there'],
    ['a room less', { rooms: '谈话室' }, 'rooms-differ'],
    ['a thing that is said to be a room', { rooms: '谈话室、沙盘' }, 'rooms-differ'],
    ['the same hours in another order', { hours: '周一 17:00-18:00；周一 9:00-12:00' }, 'site-there'],
    ['hours that end sooner', { hours: '周一 9:00-12:00、17:00-17:30' }, 'hours-differ'],
    ['hours that begin later', { hours: '周一 9:30-12:00、17:00-18:00' }, 'hours-differ'],
    ['hours of another day', { hours: '周二 9:00-12:00、17:00-18:00' }, 'hours-differ'],
    ['rooms and hours that cannot be read', { rooms: '甲、甲', hours: '早上' }, 'site-there'],
  ])('%s', (_, change, fault) => {
    expect(wrongIn({ places: [row(change)] }, there)).toEqual([`2 ${fault} 南小屋`])
  })

  it('one that is closed is not there: its name is free', () => {
    const sites = [aSite({ nodeId: 'south', name: '南小屋', closedOn: '2026-01-01' })]
    expect(wrongIn({ places: [row()] }, standing({ sites }))).toEqual([])
  })
})

it('a site of which the table has no column more is begun with what there is', () => {
  const { plan, faults } = planned({ places: [row()] })
  expect(faults).toEqual([])
  expect(plan.sites[0]).toMatchObject({ phone: null, rooms: [], openingHours: [] })
})
