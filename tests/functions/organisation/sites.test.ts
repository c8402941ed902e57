import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listCounsellors, listOpenings } from '#core/contracts/appointments'
import { openKit } from '#core/contracts/content'
import { addSite, changeSite, openSite, setAtNode } from '#core/contracts/organisation'
import { land, listSites } from '#core/contracts/sites'
import { openingAt } from '#core/domain/organisation/opening'
import { addDays, DAY, dateOf } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let person: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
type Change = Parameters<typeof manager.call<typeof changeSite>>[1]['change']
const change = (one: Change, revision = 1, siteId = 's-chenguang') =>
  manager.call(changeSite, { siteId, revision, change: one })
const site = async (siteId = 's-chenguang') => valueOf(await manager.call(openSite, { siteId })).site
const words = { name: '新柳谈心屋', kind: 'school-room', address: '新柳路一号（虚构地址）', phone: null } as const
const today = dateOf(mondayAt(6))
const nextWeek = addDays(today, 7)
const shut = (from = nextWeek, until = from) =>
  ({ part: 'add-closure', closure: { from, until, between: null, reason: '水管检修' } }) as const

describe('a site is begun and written, and refused', () => {
  it('place-not-yours, site-incomplete', async () => {
    expect(await manager.call(addSite, { nodeId: 'n-nowhere', words })).toEqual(no('place-not-yours'))
    const draft = { nodeId: 'n-liuan', words: { ...words, address: ' ' } }
    expect(await manager.call(addSite, draft)).toEqual(no('site-incomplete'))
    expect(await person.call(addSite, { nodeId: 'n-liuan', words })).toEqual(no('not-allowed'))
  })

  it.each([
    ['site-incomplete', { part: 'words', words: { ...words, name: ' ' } }],
    ['opening-hours-clash', { part: 'hours', openingHours: [{ weekday: 1, from: 600, until: 540 }] }],
    ['room-unnamed', { part: 'rooms', rooms: [{ id: 'r-chenguang-1', name: ' ', kind: 'room' }] }],
    ['room-in-use', { part: 'rooms', rooms: [] }],
    ['site-in-use', { part: 'close' }],
    ['closure-invalid', { part: 'add-closure', closure: { ...shut().closure, reason: ' ' } }],
    ['closure-invalid', { part: 'add-closure', closure: { ...shut().closure, until: today } }],
    ['closure-unknown', { part: 'remove-closure', closureId: 'none' }],
  ] as [string, Change][])('%s', async (refusal, one) => {
    const before = await world.everything()
    expect(await change(one)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('site-changed to the second of two, also at once', async () => {
    const two = await Promise.all([
      change({ part: 'words', words }),
      change({ part: 'hours', openingHours: [{ weekday: 1, from: 540, until: 600 }] }),
    ])
    expect(two.filter(({ ok }) => ok)).toHaveLength(1)
    expect(two.find(({ ok }) => !ok)).toEqual(no('site-changed'))
    expect(await change({ part: 'words', words }, 1, 's-none')).toEqual(no('site-not-yours'))
  })

  it('whole: rooms, things, hours; residents see it, with the rooms alone', async () => {
    const { saved } = valueOf(await manager.call(addSite, { nodeId: 'n-liuan', words }))
    const rooms = [
      { id: null, name: '小屋', kind: 'room' },
      { id: null, name: '沙盘', kind: 'equipment' },
    ] as const
    valueOf(await change({ part: 'rooms', rooms: [...rooms] }, 1, saved.id))
    const openingHours = [{ weekday: 1 as const, from: 540, until: 720 }]
    valueOf(await change({ part: 'hours', openingHours }, 2, saved.id))
    const kept = await site(saved.id)
    expect(kept.rooms.map(({ name, inUse }) => [name, inUse])).toEqual([
      ['小屋', { offers: 0, booked: false }],
      ['沙盘', { offers: 0, booked: false }],
    ])
    const seen = valueOf(await person.call(listSites, {})).sites.find(({ id }) => id === saved.id)
    expect(seen).toMatchObject({ openingHours, community: '柳岸社区', rooms: [{ name: '小屋' }] })
    valueOf(await change({ part: 'close' }, 3, saved.id))
    const after = valueOf(await person.call(listSites, {})).sites
    expect(after.some(({ id }) => id === saved.id)).toBe(false)
  })
})

describe('a closure', () => {
  it('stands at the door, shuts every calendar there, and is taken back with all it did', async () => {
    const free = async () => {
      const asked = { counsellorIds: ['c-yunxi'], from: nextWeek, days: 1 }
      return JSON.stringify(valueOf(await person.call(listOpenings, asked))).includes('"start"')
    }
    expect(await free()).toBe(true)
    valueOf(await change(shut()))
    expect(await free()).toBe(false)
    const { special, openingHours } = valueOf(await person.call(land, { scene: 'hx-cg-01' })).site
    expect(special).toEqual([{ from: nextWeek, until: nextWeek, hours: [], reason: '水管检修' }])
    const at = mondayAt(24 * 7 + 14)
    expect(openingAt(openingHours, at)).toMatchObject({ state: 'open' })
    expect(openingAt(openingHours, at, special)).toMatchObject({
      ...{ state: 'closed', because: '水管检修', on: addDays(nextWeek, 1) },
    })
    const [closure] = (await site()).closures
    valueOf(await change({ part: 'remove-closure', closureId: closure?.id ?? '' }, 2))
    expect(await free()).toBe(true)
    expect(valueOf(await person.call(land, { scene: 'hx-cg-01' })).site.special).toBe(undefined)
  })

  it('is said where people choose a time, and on the sheet that is printed, and only while it is to come', async () => {
    const booking = async () => valueOf(await person.call(listCounsellors, {})).shut
    const printed = async () => valueOf(await person.call(openKit, { kitId: 'k02', scene: 'hx-cg-01' })).at?.shut
    expect([await booking(), await printed()]).toEqual([undefined, undefined])
    const { openingHours } = await site()
    const [first] = openingHours
    const day = addDays(today, 1 + (((first?.weekday ?? 1) + 6 - 1) % 7))
    valueOf(await change(shut(day)))
    const days = [{ from: day, until: day, hours: [], reason: '水管检修' }]
    expect(await booking()).toEqual([{ siteId: 's-chenguang', siteName: '晨光心理服务站', days }])
    expect(await printed()).toEqual(days)
    world.cloud.clock.advance(8 * DAY)
    expect([await booking(), await printed()]).toEqual([undefined, undefined])
  })

  it('beyond what anybody can book is not said where they choose', async () => {
    valueOf(await change(shut(addDays(today, 50))))
    expect(valueOf(await person.call(listCounsellors, {})).shut).toBe(undefined)
    expect(valueOf(await person.call(openKit, { kitId: 'k02', scene: 'hx-cg-01' })).at?.shut).toHaveLength(1)
  })

  it('is refused closure-booked while somebody has a place then, and nothing changes', async () => {
    const { start } = valueOf(await person.call(bookAppointment, aWish())).appointment
    const before = await world.everything()
    expect(await change(shut(dateOf(start)))).toEqual(no('closure-booked'))
    expect(await world.everything()).toEqual(before)
    expect((await site()).rooms.some(({ inUse }) => inUse.booked)).toBe(true)
    valueOf(await change(shut(addDays(dateOf(start), 1))))
  })

  it('and a booking of the same day at once: one is first, and nobody stands before a shut door', async () => {
    const wish = aWish()
    const [booked, closed] = await Promise.all([person.call(bookAppointment, wish), change(shut(dateOf(wish.start)))])
    expect([booked, closed].filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a house that was given up', () => {
  it('stands on no sheet that is printed', async () => {
    const at = async () => valueOf(await person.call(openKit, { kitId: 'k02', scene: 'hx-cg-01' })).at
    expect((await at())?.name).toBe('晨光心理服务站')
    const { _id, ...stored } = (await world.documents('sites')).find((one) => one._id === 's-chenguang') ?? {}
    await world.put('sites', { ...stored, id: 's-chenguang', closedOn: today })
    expect(await at()).toBe(null)
  })
})

describe('a holiday', () => {
  it('shuts the door where the place follows the table, and not where it says no', async () => {
    const source = { title: '示例', url: 'https://example.org' }
    const days = [{ date: nextWeek, kind: 'off', name: '示例节' }]
    await world.put('holiday-tables', { id: dateOf(mondayAt(6)).slice(0, 4), through: nextWeek, source, days, v: 1 })
    const seen = async () => valueOf(await person.call(land, { scene: 'hx-cg-01' })).site.special ?? []
    expect(await seen()).toContainEqual({ from: nextWeek, until: nextWeek, hours: [], reason: '示例节' })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-chenguang', revision: 1, key: 'followsHolidays', value: 0 }))
    expect(await seen()).toEqual([])
  })
})
