import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { counsellors } from '#core/content/sample/counsellors'
import {
  bookAppointment,
  holdPlace,
  listAgenda,
  listAnyone,
  listCounsellors,
  listOpenings,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import { readTerms } from '#core/contracts/calendar'
import { setAtNode, setAtSite } from '#core/contracts/organisation'
import { DAY, dateOf, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aCounsellor, aroundTheClock, asStored, aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  manager = await world.as('sample-manager')
})

/** What was known in the test before is known no more. */
let nth = 0
beforeEach(() => {
  nth += 1
  world.cloud.clock.set(mondayAt(6) + nth * 30 * MINUTE)
})

const no = (refusal: string) => ({ ok: false, refusal })
const [yunxi] = counsellors
const siteId = yunxi?.offers[0]?.siteId ?? ''

/** Somebody at any hour of any day, who says of neither how soon nor how far, or of both. */
async function plant(own: { noticeMinutes: number | null; horizonDays: number | null }) {
  const one = aCounsellor({ id: 'c-yunxi' }, { siteId, roomId: 's-chenguang-r1', hours: aroundTheClock })
  await world.put('counsellors', asStored({ ...one, offers: one.offers.map((offer) => ({ ...offer, ...own })) }))
}

const starts = async () =>
  valueOf(await resident.call(listOpenings, { counsellorIds: ['c-yunxi'] })).openings.flatMap(({ slots }) =>
    slots.map(({ start }) => start),
  )

/** What is set is known a minute later everywhere. */
const aMinuteLater = () => world.cloud.clock.set(world.cloud.clock.now() + MINUTE + 1000)

describe('how soon and how far can be booked, where nobody says it of an offer', () => {
  it('is two hours and 28 days where nobody set anything', async () => {
    await plant({ noticeMinutes: null, horizonDays: null })
    const now = world.cloud.clock.now()
    const all = await starts()
    expect(Math.min(...all)).toBeGreaterThanOrEqual(now + 2 * HOUR)
    expect(Math.min(...all)).toBeLessThan(now + 4 * HOUR)
    expect(dateOf(Math.max(...all))).toBe(dateOf(now + 27 * DAY))
  })

  it('is what the street sets, and the site overrides; lists, holding and booking agree on both sides of it', async () => {
    await plant({ noticeMinutes: null, horizonDays: null })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 1, key: 'noticeMinutes', value: 24 * 60 }))
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 2, key: 'horizonDays', value: 7 }))
    aMinuteLater()
    const now = world.cloud.clock.now()
    const all = await starts()
    expect(Math.min(...all)).toBeGreaterThanOrEqual(now + DAY)
    expect(dateOf(Math.max(...all))).toBe(dateOf(now + 6 * DAY))

    const one = valueOf(await resident.call(listCounsellors, { siteId })).counsellors.find(({ id }) => id === 'c-yunxi')
    expect(one?.nextFree).toBe(Math.min(...all))
    const soonest = valueOf(await resident.call(listSoonestPlaces, {})).places
    expect(
      soonest.filter(({ counsellor }) => counsellor.id === 'c-yunxi').every(({ start }) => start >= now + DAY),
    ).toBe(true)
    const anyone = valueOf(await resident.call(listAnyone, {})).days.flatMap(({ times }) => times)
    expect(anyone.length).toBeGreaterThan(0)

    const near = mondayAt(9)
    const far = mondayAt(9) + 7 * DAY
    const place = { counsellorId: 'c-yunxi', mode: 'room' } as const
    for (const start of [near, far]) {
      const refusal = start === near ? 'too-late' : 'too-early'
      expect(await resident.call(bookAppointment, aWish({ start }))).toEqual(no(refusal))
      expect(await resident.call(holdPlace, { place: { ...place, start } })).toEqual(no(refusal))
    }

    valueOf(await manager.call(setAtSite, { siteId: 's-chenguang', revision: 1, key: 'noticeMinutes', value: 0 }))
    valueOf(await manager.call(setAtSite, { siteId: 's-chenguang', revision: 2, key: 'horizonDays', value: 8 }))
    aMinuteLater()
    expect(await starts()).toEqual(expect.arrayContaining([near, far]))
    valueOf(await resident.call(holdPlace, { place: { ...place, start: near } }))
    valueOf(await (await world.as('sample-parent')).call(bookAppointment, aWish({ start: far })))
  })

  it('stays as an offer says it itself', async () => {
    await plant({ noticeMinutes: 0, horizonDays: 3 })
    valueOf(await manager.call(setAtNode, { nodeId: 'n-qinghe', revision: 1, key: 'noticeMinutes', value: 24 * 60 }))
    aMinuteLater()
    const now = world.cloud.clock.now()
    const all = await starts()
    expect(Math.min(...all)).toBeLessThan(now + 2 * HOUR)
    expect(dateOf(Math.max(...all))).toBe(dateOf(now + 2 * DAY))
  })

  it('stands on the calendar of whoever keeps it, and is what their free places are told by', async () => {
    await plant({ noticeMinutes: null, horizonDays: null })
    valueOf(await manager.call(setAtSite, { siteId: 's-chenguang', revision: 1, key: 'horizonDays', value: 5 }))
    aMinuteLater()
    const keeper = await world.as('sample-counsellor')
    const { sites, terms } = valueOf(await keeper.call(readTerms, {}))
    expect(sites.find(({ id }) => id === 's-chenguang')?.usual).toEqual({ noticeMinutes: 120, horizonDays: 5 })
    expect(terms.offers[0]).toMatchObject({ noticeMinutes: null, horizonDays: null })
    const { days } = valueOf(await keeper.call(listAgenda, { days: 7 }))
    expect(days.filter(({ free }) => free.length > 0).map(({ date }) => date)).toHaveLength(5)
  })
})

it.each([
  ['noticeMinutes', 20_161],
  ['horizonDays', 0],
  ['horizonDays', 61],
] as const)('%s cannot be %i', async (key, value) => {
  const set = { nodeId: 'n-qinghe', revision: 1, key, value }
  expect(await manager.call(setAtNode, set)).toEqual(no('setting-outside'))
  expect(await resident.call(setAtNode, set)).toEqual(no('not-allowed'))
})
