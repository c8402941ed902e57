import { beforeAll, describe, expect, it } from 'vitest'
import { counsellors } from '#core/content/sample/counsellors'
import { listInbox } from '#core/contracts/account'
import { bookAppointment, holdPlace, listOpenings, releasePlace } from '#core/contracts/appointments'
import { bookFor } from '#core/contracts/sessions'
import { readWaiting, withdrawWaiting } from '#core/contracts/waitlist'
import type { Person } from '#core/domain/people/person'
import { HOUR, MINUTE } from '#core/domain/time'
import type { AnyCall } from '../../../cloudfunctions/_runtime/handle'
import { noTally } from '../../../cloudfunctions/_runtime/tally'
import { handOutHandler } from '../../../cloudfunctions/waitlist/hand-out'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { handOut, joined, storedEntries } from '../../support/waitlist/street-of-the-sample'
import type { Browser } from '../../support/world'

const world = aWorld()
let first: Browser
let second: Browser
let parent: Browser
let yunxi: Browser
beforeAll(async () => {
  first = await world.as('sample-resident')
  second = await world.as('sample-resident-2')
  parent = await world.as('sample-parent')
  yunxi = await world.as('sample-counsellor')
})

const place = (hours: number) => ({ counsellorId: 'c-yunxi', start: mondayAt(hours, 30), mode: 'room' as const })
const own = async (browser: Browser) => valueOf(await browser.call(readWaiting, {})).entries
const offerOf = async (browser: Browser) => (await own(browser)).flatMap(({ offered }) => offered ?? [])[0]
const later = (minutes: number) => world.cloud.clock.set(world.cloud.clock.now() + minutes * MINUTE)
const sayNo = async (browser: Browser) =>
  valueOf(await browser.call(releasePlace, { heldId: (await offerOf(browser))?.appointmentId ?? '' }))

type Row = Person & { readonly _id: string }
const entryOfFirst = async () => {
  const [entry] = [...(await storedEntries(world))].sort((a, b) => a.since - b.since)
  if (!entry) throw new Error('nobody waits')
  return entry
}
async function personOfFirst() {
  const { personId } = await entryOfFirst()
  const found = ((await world.documents('people')) as unknown as readonly Row[]).find(({ _id }) => _id === personId)
  if (!found) throw new Error('nobody there')
  const { _id: id, ...person } = found
  return { ...person, id }
}
const offersWith = async () => (await personOfFirst()).appointments.filter((one) => one.offeredTo !== undefined)

describe('one that cannot be written', () => {
  const breakings: readonly (readonly [string, () => Promise<void>])[] = [
    ['a row of a version that is not known', async () => world.put('people', { ...(await personOfFirst()), v: 999 })],
    [
      'a person with as many appointments as can be kept',
      async () => {
        await handOut(world)
        await sayNo(first)
        const person = await personOfFirst()
        const [one] = person.appointments
        if (!one) throw new Error('nothing to fill with')
        const { offeredTo: _, ...attended } = { ...one, status: 'attended' as const, cancelledAt: null, expires: null }
        const many = Array.from({ length: 200 }, (__, at) => ({ ...attended, id: `filled-${at}` }))
        await world.put('people', { ...person, appointments: many })
      },
    ],
  ]

  it.each(breakings)('keeps no other from theirs: %s', async (_, breakIt) => {
    await joined(first)
    await breakIt()
    later(1)
    await joined(second)
    // It is told that something failed, and the next one is asked in the same run.
    expect(await handOut(world)).not.toBeNull()
    expect((await offerOf(second))?.start).toBe(mondayAt(13, 30))
    const entry = await entryOfFirst()
    expect(entry).toMatchObject({ status: 'active', offered: null })
    expect(entry.restsUntil).toBeGreaterThan(world.cloud.clock.now() + HOUR - MINUTE)
    // What is left is kept for nobody.
    expect((await parent.call(holdPlace, { place: place(14) })).ok).toBe(true)
    later(1)
    expect(await handOut(world)).toBeNull()
  })
})

describe('what came to nothing', () => {
  it('goes from the person: however often they say no, one stays at most', async () => {
    const { id: entryId } = await joined(first, { until: '2026-12-20' })
    for (let times = 0; times < 5; times += 1) {
      await handOut(world)
      await sayNo(first)
      expect((await offersWith()).length).toBeLessThanOrEqual(2)
    }
    await handOut(world)
    expect((await offersWith()).map(({ status }) => status).sort()).toEqual(['held', 'lapsed'])
    valueOf(await first.call(withdrawWaiting, { entryId }))
    expect(await offersWith()).toEqual([])
  })

  it('goes where nobody says a word, and with the last day', async () => {
    await joined(first)
    await handOut(world)
    world.cloud.clock.set(mondayAt(30))
    await handOut(world)
    expect(await own(first)).toMatchObject([{ status: 'closed', because: 'over' }])
    expect(await offersWith()).toEqual([])
  })
})

const offerId = counsellors.find(({ id }) => id === 'c-yunxi')?.offers[0]?.id ?? ''
const bookAsStaff = async (hours: number) => {
  const said = { spokenConsent: true, consentVersion: 2, name: '来电的人' } as const
  return valueOf(await yunxi.call(bookFor, { ...said, offerId, start: mondayAt(hours, 30), mode: 'room' }))
}

describe('a place that was lost', () => {
  it('to staff between look and step is not let pass by whoever waits', async () => {
    valueOf(await parent.call(bookAppointment, { ...place(14), consentVersion: 2 }))
    await joined(first)
    const database = await world.database()
    let got = false
    const transaction: typeof database.transaction = async (work) => {
      if (!got) {
        got = true
        await bookAsStaff(13)
      }
      return database.transaction(work)
    }
    const clock = () => world.cloud.clock.now()
    await handOutHandler.run({}, {
      caller: null,
      database,
      transaction,
      clock,
      now: clock(),
      tally: noTally,
    } as unknown as AnyCall)
    expect(await entryOfFirst()).toMatchObject({ status: 'active', offered: null, passed: [], restsUntil: null })
  })

  it('by leaving while it is offered is not had again by joining again', async () => {
    const { id: entryId } = await joined(first)
    await handOut(world)
    expect((await offerOf(first))?.start).toBe(mondayAt(13, 30))
    valueOf(await first.call(withdrawWaiting, { entryId }))
    await joined(first)
    await handOut(world)
    expect((await offerOf(first))?.start).toBe(mondayAt(14, 30))
    const free = valueOf(
      await parent.call(listOpenings, { counsellorIds: ['c-yunxi'], from: '2026-11-23', days: 1 }),
    ).openings.flatMap(({ slots }) => slots.map(({ start }) => start))
    expect(free).toEqual([mondayAt(13, 30)])
  })
})

it('keeps nothing by a run in the future: a clock that was ahead once', async () => {
  await joined(first)
  const at = world.cloud.clock.now()
  world.cloud.clock.set(at + HOUR)
  await handOut(world)
  world.cloud.clock.set(at)
  later(1)
  await joined(second)
  expect((await parent.call(holdPlace, { place: place(14) })).ok).toBe(true)
})

it('tells whoever is paused since they let pass more than can be kept in mind', async () => {
  await joined(first)
  valueOf(await first.call(bookAppointment, { ...place(14), consentVersion: 2 }))
  // As if it were with somebody else at half past one: they cannot take this one, and it was one too many.
  const person = await personOfFirst()
  const elsewhere = { counsellorId: 'c-gone', start: mondayAt(13, 30), end: mondayAt(14, 20) }
  await world.put('people', { ...person, appointments: person.appointments.map((one) => ({ ...one, ...elsewhere })) })
  const passed = Array.from({ length: 60 }, (_, at) => ({ counsellorId: 'c-gone', start: mondayAt(100 + at) }))
  const { _id: id, ...entry } = await entryOfFirst()
  await world.put('waiting-entries', { ...entry, id, passed })
  await handOut(world)
  expect(await entryOfFirst()).toMatchObject({ status: 'paused', because: 'full' })
  const { entries } = valueOf(await first.call(listInbox, {}))
  expect(entries.map(({ kind }) => kind)).toContain('waiting-paused')
})
