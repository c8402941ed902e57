import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addOther, bookAppointment, cancelAppointment, holdPlace, listOpenings } from '#core/contracts/appointments'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { storedClaims } from '../../support/stored-appointments'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { yunxiWith } from '../../support/yunxi'

const world = aWorld()
let parent: Browser
let other: Browser
beforeAll(async () => {
  parent = await world.as('sample-parent')
  other = await world.as('sample-resident-2')
})

let children: readonly [string, string]
beforeEach(async () => {
  await world.put('counsellors', yunxiWith({ capacity: 3 }))
  const add = async (name: string) => valueOf(await parent.call(addOther, { kind: 'child', name })).other.id
  children = [await add('小禾'), await add('小麦')]
})

const seatFor = (forOther: string | null, browser = parent) =>
  browser.call(bookAppointment, { ...aWish(), ...(forOther !== null && { forOther }) })
const left = async () => {
  const [today] = valueOf(await other.call(listOpenings, { counsellorIds: ['c-yunxi'], days: 1 })).openings
  return today?.slots.find(({ start }) => start === mondayAt(13, 30))?.left ?? 0
}

describe('in one session of a group', () => {
  it('each child of a parent has a seat with a code of its own, and so has who comes along', async () => {
    const [first, second, own] = [await seatFor(children[0]), await seatFor(children[1]), await seatFor(null)]
    const seats = [first, second, own].map((one) => valueOf(one).appointment)
    expect(seats.map(({ forOther }) => forOther)).toEqual([...children, null])
    expect(new Set(seats.map(({ code }) => code)).size).toBe(3)
    const { days } = await storedClaims(world)
    expect(days.map(({ id }) => id).sort()).toEqual(seats.map(({ id }) => id).sort())
    expect(await seatFor(null, other)).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('a child asked for twice has one seat', async () => {
    const first = valueOf(await seatFor(children[0])).appointment
    expect(valueOf(await seatFor(children[0])).appointment.id).toBe(first.id)
    expect(await left()).toBe(2)
  })

  it('one child’s seat is held and called off by itself, and the other keeps theirs', async () => {
    const first = valueOf(await seatFor(children[0])).appointment
    const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room' } as const
    const held = valueOf(await parent.call(holdPlace, { place, forOther: children[1] })).appointment
    valueOf(await parent.call(bookAppointment, { heldId: held.id, mode: 'room', consentVersion: 2 }))
    valueOf(await parent.call(cancelAppointment, { appointmentId: first.id }))
    expect((await storedClaims(world)).days.map(({ id }) => id)).toEqual([held.id])
    expect(await left()).toBe(2)
  })
})

it('a conversation between two is no group: the second child at that time is refused overlapping', async () => {
  await world.put('counsellors', yunxiWith({ capacity: 1 }))
  valueOf(await seatFor(children[0]))
  expect(await seatFor(children[1])).toEqual({ ok: false, refusal: 'overlapping' })
})
