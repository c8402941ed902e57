import { describe, expect, it } from 'vitest'
import type { Closure } from '#core/domain/organisation/closure'
import { beginSite, changeSite, type InUse, type SiteChange } from '#core/domain/organisation/keep-site'
import { roomNameIn } from '#core/domain/organisation/site'
import { aRoom, aSite } from './a-place'

const today = '2026-11-23'
const unused: InUse = { offers: 0, booked: false }
const used: [string, InUse][] = [
  ['an offer is open', { offers: 1, booked: false }],
  ['a session is to come', { offers: 0, booked: true }],
]
const no = (refusal: string) => ({ ok: false, refusal })
const site = aSite({ rooms: [aRoom('r1', '谈话室'), aRoom('e1', '沙盘', 'equipment')], revision: 6 })
const change = (one: SiteChange, around = {}, from = site) =>
  changeSite(from, one, { site: unused, useOf: () => unused, freshIds: ['f1', 'f2'], today, ...around })
const changed = (...asked: Parameters<typeof change>) => {
  const decided = change(...asked)
  return decided.ok ? decided.value : expect.fail(decided.refusal)
}

describe('what is said of a site', () => {
  const words = { name: ' 新小屋 ', kind: 'other', address: ' 示例路二号 ', phone: ' 010-1234567 ' } as const

  it('is written without spaces around it, counted, and all else stays', () => {
    expect(changed({ part: 'words', words })).toEqual({
      ...site,
      ...{ name: '新小屋', kind: 'other', address: '示例路二号', phone: '010-1234567', revision: 7 },
    })
  })

  it.each([
    ['', null],
    [' ', null],
    [null, null],
  ])('a telephone of %j is none', (phone, kept) => {
    expect(changed({ part: 'words', words: { ...words, phone } }).phone).toBe(kept)
  })

  it('has a place on the map where one is said, and none where none is', () => {
    const location = { latitude: 30, longitude: 120 }
    const located = changed({ part: 'words', words: { ...words, location } })
    expect(located.location).toEqual(location)
    expect(changed({ part: 'words', words }, {}, located)).not.toHaveProperty('location')
  })

  it.each(['name', 'address'])('site-incomplete: without %s', (missing) => {
    expect(change({ part: 'words', words: { ...words, [missing]: ' ' } })).toEqual(no('site-incomplete'))
  })

  it('begins a site that is empty', () => {
    expect(beginSite('s9', 'n9', words)).toEqual({
      ok: true,
      value: {
        ...{ id: 's9', nodeId: 'n9', name: '新小屋', kind: 'other', address: '示例路二号', phone: '010-1234567' },
        ...{ rooms: [], openingHours: [], closures: [], settings: {}, closedOn: null, revision: 1 },
      },
    })
    expect(beginSite('s9', 'n9', { ...words, name: '' })).toEqual(no('site-incomplete'))
  })
})

describe('rooms', () => {
  const [room, tray] = site.rooms
  const kept = [room, tray].flatMap((one) => (one ? [one] : []))
  const anew = (name: string, id: string | null = null) => ({ id, name, kind: 'room' as const })

  it('keep their ids under another name, and a new one has a fresh id; so has one of an id nobody knows', () => {
    const rooms = [{ ...aRoom('r1', ' 小屋 ') }, ...kept.slice(1), anew('大屋'), anew('阁楼', 'r9')]
    expect(changed({ part: 'rooms', rooms }).rooms).toEqual([
      aRoom('r1', '小屋'),
      aRoom('e1', '沙盘', 'equipment'),
      aRoom('f1', '大屋'),
      aRoom('f2', '阁楼'),
    ])
  })

  it.each([
    ['without a name', [anew(' ')]],
    ['two of one name', [anew('小屋'), anew(' 小屋 ')]],
  ])('room-unnamed: %s', (_, rooms) => {
    expect(change({ part: 'rooms', rooms })).toEqual(no('room-unnamed'))
  })

  it.each(used)('room-in-use: it goes, or becomes a thing, while %s', (_, use) => {
    const useOf = (id: string) => (id === 'r1' ? use : undefined)
    expect(change({ part: 'rooms', rooms: kept.slice(1) }, { useOf })).toEqual(no('room-in-use'))
    const asThing = [aRoom('r1', '谈话室', 'equipment'), ...kept.slice(1)]
    expect(change({ part: 'rooms', rooms: asThing }, { useOf })).toEqual(no('room-in-use'))
    expect(changed({ part: 'rooms', rooms: kept.slice(0, 1) }, { useOf }).rooms).toEqual(kept.slice(0, 1))
    expect(changed({ part: 'rooms', rooms: kept }, { useOf }).rooms).toEqual(kept)
  })

  it('go where nothing hangs on them', () => {
    expect(changed({ part: 'rooms', rooms: [] }).rooms).toEqual([])
  })

  it('are called by their names; one that nobody knows by nothing', () => {
    expect(roomNameIn(site, 'e1')).toBe('沙盘')
    expect([roomNameIn(site, 'gone'), roomNameIn(site, null), roomNameIn(undefined, 'r1')]).toEqual(['', '', ''])
  })
})

describe('hours, and whether it is there', () => {
  it('opening-hours-clash: hours that cannot be kept', () => {
    const hours = [{ weekday: 2, from: 540, until: 720 }] as const
    expect(changed({ part: 'hours', openingHours: hours })).toEqual({ ...site, openingHours: hours, revision: 7 })
    const clash = [...hours, { weekday: 2, from: 719, until: 800 }] as const
    expect(change({ part: 'hours', openingHours: clash })).toEqual(no('opening-hours-clash'))
  })

  it('closes from today on, stays closed from the day it was, and opens again', () => {
    const shut = changed({ part: 'close' })
    expect(shut).toEqual({ ...site, closedOn: '2026-11-23', revision: 7 })
    expect(changed({ part: 'close' }, { today: '2026-12-01' }, shut).closedOn).toBe('2026-11-23')
    expect(changed({ part: 'open' }, {}, shut)).toEqual({ ...site, closedOn: null, revision: 8 })
  })

  it.each(used)('site-in-use: %s', (_, use) => {
    expect(change({ part: 'close' }, { site: use })).toEqual(no('site-in-use'))
  })
})

describe('closures', () => {
  const closure = (from: string, until = from): Closure => ({
    id: `c${from}`,
    from,
    until,
    between: null,
    reason: '消毒',
  })
  const add = (one: Closure, closures: readonly Closure[] = []) => {
    const { id: _, ...draft } = one
    return change({ part: 'add-closure', closure: draft }, {}, { ...site, closures })
  }
  const days = (decided: ReturnType<typeof add>) =>
    decided.ok ? decided.value.closures.map(({ from }) => from) : decided

  it('stand by their first day under a fresh id; those that are over are let go', () => {
    const there = [closure('2026-11-22'), closure('2026-11-23'), closure('2026-12-01')]
    const added = add({ ...closure('2026-11-25'), reason: ' 装修 ' }, there)
    expect(days(added)).toEqual(['2026-11-23', '2026-11-25', '2026-12-01'])
    expect(added.ok && added.value.closures[1]).toMatchObject({ id: 'f1', reason: '装修' })
  })

  it('closure-invalid: one that cannot be kept', () => {
    expect(add(closure('2026-11-22'))).toEqual(no('closure-invalid'))
    expect(add({ ...closure('2026-11-24'), reason: ' ' })).toEqual(no('closure-invalid'))
  })

  it('closures-full: thirty are kept that are to come, one more is not', () => {
    const coming = (count: number) => Array.from({ length: count }, () => closure('2026-12-01'))
    expect(add(closure('2026-11-24'), [...coming(29), closure('2026-11-01')]).ok).toBe(true)
    expect(add(closure('2026-11-24'), coming(30))).toEqual(no('closures-full'))
  })

  it('closure-unknown: it is not there, or is over', () => {
    const closures = [closure('2026-11-22'), closure('2026-11-24'), closure('2026-11-25')]
    const remove = (closureId: string) => change({ part: 'remove-closure', closureId }, {}, { ...site, closures })
    expect(days(remove('c2026-11-24'))).toEqual(['2026-11-25'])
    expect([remove('gone'), remove('c2026-11-22')]).toEqual([no('closure-unknown'), no('closure-unknown')])
  })
})
