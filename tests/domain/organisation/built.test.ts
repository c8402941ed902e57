import { describe, expect, it } from 'vitest'
import { builtOf, isBuilt, isWorking } from '#core/domain/organisation/built'
import type { NodeKind } from '#core/domain/organisation/node'
import { type SettingKey, settingsTable } from '#core/domain/organisation/settings'
import type { SiteKind } from '#core/domain/organisation/site'
import { aPlace, aRoom, aSite } from './a-place'

const usual = (key: SettingKey): number => settingsTable[key].usual

it.each([
  ['a room, and hours', {}, true],
  ['a room beside a thing', { rooms: [aRoom('e', '沙盘', 'equipment'), aRoom('r', '谈话室')] }, true],
  ['given up', { closedOn: '2026-01-01' }, false],
  ['hours and no room', { rooms: [] }, false],
  ['a thing and no room', { rooms: [aRoom('e', '沙盘', 'equipment')] }, false],
  ['a room that says nothing of when', { openingHours: [] }, false],
])('somebody can go there: %s', (_, change, works) => {
  expect(isWorking(aSite(change))).toBe(works)
})

describe('what the plans ask of a place', () => {
  it.each<[NodeKind, SiteKind, boolean | null]>([
    ['province', 'guidance-centre', null],
    ['city', 'guidance-centre', true],
    ['city', 'service-station', false],
    ['district', 'guidance-centre', true],
    ['district', 'counselling-room', false],
    ['street', 'service-station', true],
    ['street', 'counselling-room', true],
    ['street', 'social-work-room', true],
    ['street', 'guidance-centre', false],
    ['community', 'counselling-room', true],
    ['community', 'social-work-room', true],
    ['community', 'service-station', false],
    ['school', 'school-room', true],
    ['school', 'counselling-room', false],
    ['unit', 'unit-room', true],
    ['unit', 'other', false],
  ])('a %s with a %s: %s', (kind, site, built) => {
    expect(isBuilt(aPlace({ kind }), [aSite({ kind: site })])).toBe(built)
  })

  it('is at the place itself, and works', () => {
    expect(isBuilt(aPlace(), [])).toBe(false)
    expect(isBuilt(aPlace(), [aSite({ nodeId: 'n2' })])).toBe(false)
    expect(isBuilt(aPlace(), [aSite({ openingHours: [] })])).toBe(false)
    expect(isBuilt(aPlace(), [aSite({ rooms: [] }), aSite({ id: 's2' })])).toBe(true)
  })
})

describe('how far it is built', () => {
  const communities = (count: number) => Array.from({ length: count }, (_, at) => aPlace({ id: `n${at}` }))
  const rooms = (count: number) => Array.from({ length: count }, (_, at) => aSite({ id: `s${at}`, nodeId: `n${at}` }))

  it('is counted by tiers, widest first, those without any place left out; what is closed counts nowhere', () => {
    const places = [
      aPlace({ id: 'school', kind: 'school' }),
      ...communities(3),
      aPlace({ id: 'gone', closedOn: '2026-01-01' }),
      aPlace({ id: 'province', kind: 'province' }),
      aPlace({ id: 'street', kind: 'street' }),
    ]
    const sites = [aSite({ id: 'station', nodeId: 'street', kind: 'service-station' }), ...rooms(2)]
    expect(builtOf(places, [...sites, aSite({ id: 'second', nodeId: 'n0' })], usual)).toEqual([
      { tier: 'street', places: 1, built: 1, without: [], share: 10_000, target: null, reached: null },
      // Two of three, rounded down; nine in ten are asked of communities.
      { tier: 'community', places: 3, built: 2, without: ['n2'], share: 6666, target: 90, reached: false },
      { tier: 'school', places: 1, built: 0, without: ['school'], share: 0, target: 100, reached: false },
    ])
  })

  it.each([
    [10, 8, false],
    [10, 9, true],
    [11, 9, false],
    [11, 10, true],
    [1000, 899, false],
    [1000, 900, true],
  ])('of %i communities %i have theirs, ninety in a hundred are asked: reached %s', (places, built, reached) => {
    expect(builtOf(communities(places), rooms(built), usual)).toMatchObject([{ target: 90, reached }])
  })

  it('nothing is reached, or missed, where nothing is asked', () => {
    expect(builtOf(communities(2), rooms(2), () => 0)).toMatchObject([{ target: null, reached: null, share: 10_000 }])
  })
})
