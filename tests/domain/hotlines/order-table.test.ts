import { describe, expect, it } from 'vitest'
import type { LineAudience } from '#core/domain/hotlines/line'
import { crisisLines, linesElsewhere, orderHotlines, supportLine } from '#core/domain/hotlines/order'
import { instantAt } from '#core/domain/time'
import { aHotline, daily } from './a-line'

/** 2026-11-27 is a Friday in China. */
const friday = '2026-11-27'
const saturday = '2026-11-28'
const at = (date: string, clock: string) => instantAt(date, Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))

const working = ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: 540, until: 1080 }))
/** Friday and Saturday evenings, into the morning after. */
const weekendNights = ([5, 6] as const).map((weekday) => ({ weekday, from: 1200, until: 120 }))

const checked = { verifiedAt: '2026-11-20' }
const lines = [
  aHotline({ ...checked, number: '1001', name: '不知道时间' }),
  aHotline({ ...checked, number: '1002', name: '上班时间', hours: working }),
  aHotline({ ...checked, number: '1003', name: '周末夜里', hours: weekendNights }),
  aHotline({ ...checked, number: '1004', name: '本街道', area: { nodeId: 'street', name: '本街道' } }),
  aHotline({ ...checked, number: '1005', name: '外地', area: { nodeId: null, name: '外地' } }),
  aHotline({ ...checked, number: '1006', name: '别的街道', area: { nodeId: 'other', name: '别的街道' } }),
  aHotline({ ...checked, number: '1007', name: '青少年', audience: 'minors' }),
  aHotline({ ...checked, number: '1008', name: '妇女', audience: 'women', hours: daily(0, 1440) }),
  aHotline({ number: '1009', name: '很久没核对', verifiedAt: '2026-08-28', hours: daily(0, 1440) }),
]

const home = ['community', 'street']

describe.each([
  // date, hour, places somebody is at home in, audience, the order
  [friday, '10:00', [], null, '1002 1001 1008 1007 1003 1009 120 110'],
  [friday, '10:00', home, null, '1002 1004 1001 1008 1007 1003 1009 120 110'],
  [friday, '10:00', home, 'minors', '1007 1002 1004 1001 1008 1003 1009 120 110'],
  [friday, '10:00', home, 'women', '1008 1002 1004 1001 1007 1003 1009 120 110'],
  [friday, '21:30', home, null, '1003 1004 1001 1008 1007 1002 1009 120 110'],
  [saturday, '10:00', home, null, '1004 1001 1008 1007 1002 1003 1009 120 110'],
  // At night what is not known to be answered comes after 120 and 110.
  [friday, '23:30', home, null, '1003 1008 120 110 1004 1001 1007 1002 1009'],
  [saturday, '01:59', home, null, '1003 1008 120 110 1004 1001 1007 1002 1009'],
  [saturday, '03:00', home, null, '1008 120 110 1004 1001 1007 1002 1003 1009'],
  [friday, '03:00', [], 'minors', '1008 120 110 1007 1001 1002 1003 1009'],
  [friday, '03:00', ['other'], null, '1008 120 110 1006 1001 1007 1002 1003 1009'],
] as const)('on %s at %s, at home in %j, for %s', (date, clock, nodeIds, audience, expected) => {
  const viewer = { nodeIds, audience: audience as LineAudience | null }

  it(`the order is ${expected}`, () => {
    const order = orderHotlines(lines, at(date, clock), viewer).map(({ hotline }) => hotline.number)
    expect(order.join(' ')).toBe(expected)
  })

  it('lines of other places come only to whoever looks for them', () => {
    const elsewhere = linesElsewhere(lines, at(date, clock), viewer).map(({ hotline }) => hotline.number)
    expect(elsewhere.sort()).toEqual(
      ['1004', '1005', '1006'].filter((number) => !expected.split(' ').includes(number)).sort(),
    )
  })
})

describe('the line stale at the turn of a day', () => {
  it.each([
    ['on the ninetieth day after', '2026-11-26', '23:59', true],
    ['a minute later, in China', friday, '00:00', false],
  ])('is %s %s %s checked: %s', (_, date, clock, fresh) => {
    const found = orderHotlines(lines, at(date, clock)).find(({ hotline }) => hotline.number === '1009')
    expect(found?.fresh).toBe(fresh)
  })
})

describe('the one line of a crisis card', () => {
  it.each([
    ['is for everybody, not for others who happen to be open', [], null, '1001'],
    ['is the one of this place, hours being equal', home, null, '1004'],
    ['is the one made for the reader', home, 'minors', '1007'],
  ] as const)('%s', (_, nodeIds, audience, expected) => {
    const now = at(saturday, '10:00')
    expect(supportLine(lines, now, { nodeIds, audience }).map(({ hotline }) => hotline.number)).toEqual([expected])
    const crisis = crisisLines(lines, now, { nodeIds, audience }).map(({ hotline }) => hotline.number)
    expect(crisis).toEqual([expected, '120', '110'])
  })

  it('is one for others where there is no other', () => {
    const women = lines.filter(({ number }) => number === '1008')
    expect(supportLine(women, at(saturday, '10:00')).map(({ hotline }) => hotline.number)).toEqual(['1008'])
  })
})

describe('what is said of when a line is answered next', () => {
  const of = (number: string, date: string, clock: string) =>
    orderHotlines(lines, at(date, clock)).find(({ hotline }) => hotline.number === number)?.opensNext

  it.each([
    ['later the same day', '1002', friday, '08:00', { on: friday, from: 540 }],
    ['after the weekend', '1002', friday, '18:00', { on: '2026-11-30', from: 540 }],
    ['that evening', '1003', friday, '10:00', { on: friday, from: 1200 }],
    ['after its night', '1003', '2026-11-29', '02:00', { on: '2026-12-04', from: 1200 }],
    ['nothing while it is answered', '1003', saturday, '01:00', null],
    ['nothing where nobody knows', '1001', friday, '10:00', null],
  ])('is %s', (_, number, date, clock, expected) => {
    expect(of(number, date, clock)).toEqual(expected)
  })
})
