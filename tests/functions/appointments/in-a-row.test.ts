import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import {
  addOther,
  bookAppointment,
  bookTogether,
  holdPlace,
  listAnyone,
  listMyAppointments,
  listSoonestPlaces,
} from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { asStored, aWish, mondayAt } from '../../support/makers'
import { storedAppointments } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

/** On that Monday 云溪 has 13:30 and 14:30, 松柏 16:30, 17:30, 18:30 and 19:30. */
const world = aWorld()
let parent: Browser
let other: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
  other = await world.as('sample-resident-2')
})

let children: readonly [string, string]
beforeEach(async () => {
  const add = async (name: string) => valueOf(await parent.call(addOther, { kind: 'child', name })).other.id
  children = [await add('小禾'), await add('小麦')]
})

const consent = { mode: 'room', consentVersion: 2 } as const
const lasting = (start: number) => ({ start, end: start + 50 * MINUTE })
const [yunxi] = sampleWorld.counsellors as [Counsellor]

/** Another one with 云溪's hours, in a room of their own. */
function twin(id: string) {
  const offers = yunxi.offers.map((offer) => ({ ...offer, roomId: 'r-chenguang-2' }))
  return asStored({ ...yunxi, id, offers })
}

type Holding = InputOf<typeof holdPlace>
const anybody = (change: Partial<Holding> = {}, browser = parent) =>
  browser.call(holdPlace, { place: { start: mondayAt(13, 30), mode: 'room' }, inARow: true, ...change })
const withYunxi = (start: number, browser = parent, change: Partial<Holding> = {}) =>
  browser.call(holdPlace, { place: { counsellorId: 'c-yunxi', start, mode: 'room' }, ...change })

const both = (heldId: string, start: number, browser = parent, forOther: string | null = children[1]) =>
  browser.call(bookTogether, { heldId, second: { start, ...(forOther !== null && { forOther }) }, ...consent })

describe('of anybody suitable, two places in a row', () => {
  const times = async () => {
    const { days } = valueOf(await parent.call(listAnyone, { mode: 'room', days: 1, inARow: true }))
    return days.flatMap((day) => day.times.map(({ start, counsellors }) => [start, counsellors]))
  }

  it('begin where one counsellor has a further place right after: not at the last of a row', async () => {
    expect(await times()).toEqual([13, 16, 17, 18].map((hour) => [mondayAt(hour, 30), 1]))
  })

  it('are of one counsellor: what another one has right after is none', async () => {
    await world.put('counsellors', twin('c-twin'))
    valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    valueOf(await parent.call(bookAppointment, { ...consent, counsellorId: 'c-twin', start: mondayAt(13, 30) }))
    expect((await times())[0]).toEqual([mondayAt(16, 30), 1])
  })

  it('are offered no more once somebody has the second', async () => {
    valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    expect(await times()).toEqual([16, 17, 18].map((hour) => [mondayAt(hour, 30), 1]))
  })

  it('are held with who has both, though another one comes first in turn; and booked both or neither', async () => {
    await world.put('counsellors', twin('c-twin'))
    const first = valueOf(await other.call(holdPlace, { place: { start: mondayAt(13, 30), mode: 'room' } }))
    const [inTurn, next] = first.appointment.counsellorId === 'c-yunxi' ? ['c-yunxi', 'c-twin'] : ['c-twin', 'c-yunxi']
    valueOf(await other.call(holdPlace, { place: { counsellorId: inTurn, start: mondayAt(14, 30), mode: 'room' } }))
    const held = valueOf(await anybody({ forOther: children[0] }))
    expect(held.appointment).toMatchObject({ counsellorId: next, start: mondayAt(13, 30), forOther: children[0] })
    expect(held.next).toEqual(lasting(mondayAt(14, 30)))
    valueOf(await both(held.appointment.id, mondayAt(14, 30)))
    const mine = valueOf(await parent.call(listMyAppointments, {})).appointments
    expect(mine.map(({ counsellorId, start, forOther, status }) => [counsellorId, start, forOther, status])).toEqual([
      [next, mondayAt(14, 30), children[1], 'confirmed'],
      [next, mondayAt(13, 30), children[0], 'confirmed'],
    ])
    expect(new Set(mine.map(({ code }) => code)).size).toBe(2)
  })

  it('are refused none-in-a-row where nobody has both, nothing changes, and one of the two may be held alone', async () => {
    valueOf(await other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    const before = await world.everything()
    expect(await anybody()).toEqual({ ok: false, refusal: 'none-in-a-row' })
    expect(await world.everything()).toEqual(before)
    expect(await anybody({ inARow: undefined, forOther: children[1] })).toMatchObject({
      ok: true,
      value: { next: null, appointment: { forOther: children[1] } },
    })
  })
})

describe('the soonest places of two in a row', () => {
  it('leave out the last of each row', async () => {
    const { places } = valueOf(await parent.call(listSoonestPlaces, { inARow: true }))
    expect(places.map(({ counsellor, start }) => [counsellor.id, start])).toEqual([
      ['c-yunxi', mondayAt(13, 30)],
      ['c-songbai', mondayAt(16, 30)],
      ['c-songbai', mondayAt(17, 30)],
    ])
  })
})

describe('a place that is held says what is free right after it', () => {
  it('of the same offer; nothing after the last of a row', async () => {
    expect(valueOf(await withYunxi(mondayAt(13, 30))).next).toEqual(lasting(mondayAt(14, 30)))
    expect(valueOf(await withYunxi(mondayAt(14, 30))).next).toBeNull()
  })

  it('not while somebody else holds that, and from the instant on at which they hold it no more', async () => {
    const { appointment } = valueOf(await withYunxi(mondayAt(14, 30), other))
    expect(await withYunxi(mondayAt(13, 30), parent, { inARow: true })).toEqual({ ok: false, refusal: 'none-in-a-row' })
    expect(valueOf(await withYunxi(mondayAt(13, 30))).next).toBeNull()
    world.cloud.clock.set(appointment.expires ?? 0)
    expect(valueOf(await withYunxi(mondayAt(13, 30), parent, { inARow: true })).next).toEqual(lasting(mondayAt(14, 30)))
  })

  it('not where the room is somebody else’s then', async () => {
    for (const id of ['c-same-room', yunxi.id])
      await world.put('counsellors', asStored({ ...yunxi, id, ownRooms: [] } as Counsellor))
    valueOf(await other.call(bookAppointment, { ...consent, counsellorId: 'c-same-room', start: mondayAt(14, 30) }))
    expect(valueOf(await withYunxi(mondayAt(13, 30))).next).toBeNull()
  })

  it('the same to the same attempt once more', async () => {
    const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' } as const
    const attempt = anAttempt(world.cloud.clock.now())
    const once = await parent.call(holdPlace, { place, inARow: true }, attempt)
    expect(await parent.call(holdPlace, { place, inARow: true }, attempt)).toEqual(once)
    expect(valueOf(once).next).toEqual(lasting(mondayAt(14, 30)))
  })
})

describe('when others want the same', () => {
  it('two families who want both places with anybody: one holds them, the other is told by name', async () => {
    const asked = await Promise.all([anybody({ forOther: children[0] }), anybody({}, other)])
    expect(asked.filter(({ ok }) => ok)).toHaveLength(1)
    expect(asked.flatMap((one) => (one.ok ? [] : [one.refusal]))).toEqual(['none-in-a-row'])
    expect((await storedAppointments(world)).filter(({ status }) => status === 'held')).toHaveLength(1)
  })

  it('whoever books the second place meanwhile has it, or the family has both: never one of the two', async () => {
    const held = valueOf(await anybody({ forOther: children[0] }))
    const [family, single] = await Promise.all([
      both(held.appointment.id, mondayAt(14, 30)),
      other.call(bookAppointment, aWish({ start: mondayAt(14, 30) })),
    ])
    expect([family.ok, single.ok].sort()).toEqual([false, true])
    const booked = (await storedAppointments(world)).filter(({ status }) => status === 'confirmed')
    expect(booked).toHaveLength(family.ok ? 2 : 1)
    expect(new Set(booked.map(({ personId }) => personId)).size).toBe(1)
  })
})
