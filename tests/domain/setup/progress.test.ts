import { describe, expect, it } from 'vitest'
import type { StaffRecord } from '#core/domain/access/staff'
import { progressOf, type SetUp, type SetupStep } from '#core/domain/setup/progress'
import { aCounsellor, anOffer } from '../../support/makers'
import { aKeptLine } from '../hotlines/a-line'
import { aPlace, aRoom, aSite } from '../organisation/a-place'

const signed: StaffRecord = { id: 'p2', grants: [], agreement: { version: 1, at: 0 } }
const closed = { closedOn: '2026-01-01' }

/** A street with one community, where all is as it should be. */
const whole: SetUp = {
  nodes: [
    aPlace({ id: 'street', kind: 'street', name: '示例街道' }),
    aPlace({ id: 'south', name: '南社区', parentId: 'street' }),
  ],
  sites: [aSite({ id: 'house', nodeId: 'south', name: '南小屋' })],
  people: [
    { record: signed, name: '我', self: true },
    { record: signed, name: '示例甲', self: false },
  ],
  invited: [],
  kept: new Set(['south']),
  counsellors: [aCounsellor()],
  lines: [aKeptLine({ area: { nodeId: 'street', name: '示例街道' } })],
  placements: [{ siteId: 'house', goneOn: null }],
}
const step = (name: SetupStep, change: Partial<SetUp>) => {
  const found = progressOf({ ...whole, ...change }).find((one) => one.step === name)
  return [found?.have, found?.left, found?.done, ...(found?.names ?? [])]
}

describe('what there has to be before residents find somebody here', () => {
  it('is told in the order in which one does it, and all of it is done here', () => {
    expect(progressOf(whole)).toEqual([
      { step: 'places', have: 2, left: 0, done: true, names: [] },
      { step: 'sites', have: 1, left: 0, done: true, names: [] },
      { step: 'rooms', have: 1, left: 0, done: true, names: [] },
      { step: 'hours', have: 1, left: 0, done: true, names: [] },
      { step: 'people', have: 1, left: 0, done: true, names: [] },
      { step: 'keepers', have: 1, left: 0, done: true, names: [] },
      { step: 'calendars', have: 1, left: 0, done: true, names: [] },
      { step: 'lines', have: 1, left: 0, done: true, names: [] },
      { step: 'codes', have: 1, left: 0, done: true, names: [] },
    ])
  })

  it('is nothing where nothing is yet', () => {
    const nothing = { nodes: [], sites: [], people: [], invited: [], kept: new Set<string>(), counsellors: [] }
    for (const one of progressOf({ ...nothing, lines: [], placements: [] })) {
      expect(one).toEqual({ step: one.step, have: 0, left: one.step === 'lines' ? 1 : 0, done: false, names: [] })
    }
  })

  const [street, south] = whole.nodes as [SetUp['nodes'][0], SetUp['nodes'][0]]
  it.each([
    ['a street without anything under it', [street], [0, 1, false, '示例街道']],
    ['one whose only community is closed', [street, { ...south, ...closed }], [0, 1, false, '示例街道']],
    [
      'a city with a street',
      [aPlace({ id: 'city', kind: 'city' }), { ...street, parentId: 'city' }, south],
      [3, 0, true],
    ],
    ['a district that holds nothing', [aPlace({ id: 'd', kind: 'district', name: '示例区' })], [0, 1, false, '示例区']],
    ['a city that holds nothing', [aPlace({ id: 'c', kind: 'city', name: '示例市' })], [0, 1, false, '示例市']],
    [
      'a community, a school, an office need nothing under them',
      ['community', 'school', 'unit'].map((kind) => aPlace({ id: kind, kind: kind as 'unit' })),
      [3, 0, true],
    ],
    ['a street that is closed is none', [{ ...street, ...closed }], [0, 0, false]],
  ])('places: %s', (_, nodes, told) => {
    expect(step('places', { nodes })).toEqual(told)
  })

  const at = (nodeId: string, change = {}) => aSite({ id: `at-${nodeId}`, nodeId, name: `${nodeId}的屋`, ...change })
  it.each([
    ['a community without one', {}, [], [0, 1, false, '南社区']],
    ['one that is closed is none', {}, [at('south', closed)], [0, 1, false, '南社区']],
    ['one at the street is not at the community', {}, [at('street')], [0, 1, false, '南社区']],
    ['a street with nothing under it needs one itself', { nodes: [street] }, [], [0, 1, false, '示例街道']],
    [
      'a community needs one though a school stands under it',
      { nodes: [street, south, aPlace({ id: 'school', kind: 'school', name: '南小学', parentId: 'south' })] },
      [at('school')],
      [1, 1, false, '南社区'],
    ],
    [
      'an office needs one though another stands under it',
      { nodes: [aPlace({ id: 'u', kind: 'unit', name: '示例厂' }), aPlace({ id: 'v', kind: 'unit', parentId: 'u' })] },
      [at('v')],
      [1, 1, false, '示例厂'],
    ],
  ])('sites: %s', (_, change, sites, told) => {
    expect(step('sites', { ...change, sites })).toEqual(told)
  })

  it.each([
    ['rooms', 'none', { rooms: [] }, [0, 1, false, '南小屋']],
    ['rooms', 'a thing is no room', { rooms: [aRoom('r', '沙盘', 'equipment')] }, [0, 1, false, '南小屋']],
    ['rooms', 'a house that is closed needs none', { rooms: [], ...closed }, [0, 0, false]],
    ['hours', 'none', { openingHours: [] }, [0, 1, false, '南小屋']],
    ['keepers', 'nobody answers for the records of its place', { nodeId: 'street' }, [0, 1, false, '南小屋']],
    ['codes', 'none hangs at this house', { id: 'other' }, [0, 1, false, '南小屋']],
  ] as const)('%s: %s', (name, _, change, told) => {
    const [house] = whole.sites
    expect(step(name, { sites: house ? [{ ...house, ...change }] : [] })).toEqual(told)
  })

  it('codes: one that was taken down hangs no more', () => {
    expect(step('codes', { placements: [{ siteId: 'house', goneOn: '2026-01-01' }] })).toEqual([0, 1, false, '南小屋'])
  })

  it.each([
    ['whoever looks, alone', { people: whole.people.slice(0, 1) }, [0, 0, false]],
    ['somebody who was invited and did not come', { invited: ['示例乙'] }, [1, 1, false, '示例乙']],
    [
      'somebody who did not sign',
      { people: [...whole.people, { record: { id: 'p3', grants: [] }, name: '示例丙', self: false }] },
      [2, 1, false, '示例丙'],
    ],
    [
      'invited first, then unsigned, oneself among them',
      { invited: ['示例乙'], people: [{ record: { id: 'p1', grants: [] }, name: '我', self: true }] },
      [0, 2, false, '示例乙', '我'],
    ],
  ])('people: %s', (_, change, told) => {
    expect(step('people', change)).toEqual(told)
  })

  const { calendar } = aCounsellor()
  const opening = { id: 'o', date: '2026-11-24', from: 540, until: 720, siteId: 's1' }
  it.each([
    ['nothing is offered', { offers: [anOffer({ open: false })] }, [0, 1, false, '示例老师']],
    ['somebody suspended', { status: 'suspended' as const }, [0, 1, false, '示例老师']],
    ['no hours', { calendar: { ...calendar, versions: [] } }, [0, 1, false, '示例老师']],
    [
      'hours that are empty',
      { calendar: { ...calendar, versions: [{ from: '2026-01-01', hours: [] }] } },
      [0, 1, false, '示例老师'],
    ],
    [
      'one day that was opened is enough',
      { calendar: { ...calendar, versions: [], openings: [opening] } },
      [1, 0, true],
    ],
    ['a chair that people book for themselves is nobody', { selfServe: 'everyone' as const }, [0, 0, false]],
  ])('calendars: %s', (_, change, told) => {
    expect(step('calendars', { counsellors: [aCounsellor(change)] })).toEqual(told)
  })

  it.each([
    ['one of everywhere', { area: null }],
    ['one of another place', { area: { nodeId: 'elsewhere', name: '别处' } }],
    ['one that was closed', { area: { nodeId: 'street', name: '示例街道' }, closed: { at: 0, by: 'p1' } }],
  ])('lines: of the places themselves there has to be one: %s is none', (_, change) => {
    expect(step('lines', { lines: [aKeptLine(change)] })).toEqual([0, 1, false])
  })

  it('lines: one of a place that is closed is none', () => {
    expect(step('lines', { nodes: [{ ...street, ...closed }, south] })).toEqual([0, 1, false])
  })
})
