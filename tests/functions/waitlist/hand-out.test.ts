import { beforeAll, describe, expect, it } from 'vitest'
import { counsellors } from '#core/content/sample/counsellors'
import { listInbox } from '#core/contracts/account'
import {
  bookAppointment,
  cancelAppointment,
  holdPlace,
  listMyAppointments,
  listOpenings,
  moveAppointment,
  releasePlace,
} from '#core/contracts/appointments'
import { saveChange } from '#core/contracts/calendar'
import type { InputOf } from '#core/contracts/operation'
import { bookFor } from '#core/contracts/sessions'
import { pauseWaiting, readWaiting, resumeWaiting, withdrawWaiting } from '#core/contracts/waitlist'
import { DAY, MINUTE } from '#core/domain/time'
import type { AnyCall } from '../../../cloudfunctions/_runtime/handle'
import { noTally } from '../../../cloudfunctions/_runtime/tally'
import { handOutHandler } from '../../../cloudfunctions/waitlist/hand-out'
import { aWorld } from '../../support/a-world'
import { asStored, mondayAt } from '../../support/makers'
import { confirmedAppointments, storedClaims } from '../../support/stored-appointments'
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

const offerId = counsellors.find(({ id }) => id === 'c-yunxi')?.offers[0]?.id ?? ''
const place = (hours: number) => ({ counsellorId: 'c-yunxi', start: mondayAt(hours, 30), mode: 'room' as const })
const book = (browser: Browser, hours: number) => browser.call(bookAppointment, { ...place(hours), consentVersion: 2 })
const yes = (browser: Browser, heldId: string) =>
  browser.call(bookAppointment, { heldId, mode: 'room', consentVersion: 2 })
const own = async (browser: Browser) => valueOf(await browser.call(readWaiting, {})).entries
const offerOf = async (browser: Browser) => (await own(browser)).flatMap(({ offered }) => offered ?? [])[0]
const isToldOf = async (browser: Browser) =>
  valueOf(await browser.call(listInbox, {})).entries.filter(({ kind }) => kind === 'place-offered')
const inboxOf = async (browser: Browser) => valueOf(await browser.call(listInbox, {})).entries.map(({ kind }) => kind)
const free = async (browser: Browser) =>
  valueOf(await browser.call(listOpenings, { counsellorIds: ['c-yunxi'], from: '2026-11-23', days: 1 }))
    .openings.flatMap(({ slots }) => slots)
    .map(({ start }) => start)
const later = (minutes: number) => world.cloud.clock.set(world.cloud.clock.now() + minutes * MINUTE)

/** The job in a process that ends before its next transaction. */
async function killedAfter(steps: number) {
  const database = await world.database()
  let left = steps
  const transaction: typeof database.transaction = (work) => {
    left -= 1
    return left < 0 ? Promise.reject(new Error('killed')) : database.transaction(work)
  }
  const clock = () => world.cloud.clock.now()
  const call = { caller: null, database, transaction, clock, now: clock(), tally: noTally } as unknown as AnyCall
  await handOutHandler.run({}, call).catch(() => undefined)
}

/** Both places of the Monday taken by somebody else. */
async function fullMonday() {
  const { appointment } = valueOf(await book(parent, 13))
  valueOf(await bookAsStaff(14))
  return appointment
}
const bookAsStaff = (hours: number) => {
  const said = { spokenConsent: true, consentVersion: 2, name: '来电的人' } as const
  return yunxi.call(bookFor, { ...said, offerId, start: mondayAt(hours, 30), mode: 'room' })
}
const cancel = async (appointmentId: string) => valueOf(await parent.call(cancelAppointment, { appointmentId }))

describe('somebody who waits', () => {
  it('is offered what was freed, before anybody else sees it, and says yes', async () => {
    const one = await fullMonday()
    await joined(first)
    expect(await handOut(world)).toBeNull()
    expect(await offerOf(first)).toBeUndefined()
    await cancel(one.id)
    // Until the job looks it is kept, and so it is afterwards.
    expect(await free(second)).toEqual([])
    expect(await second.call(holdPlace, { place: place(13) })).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(await book(second, 13)).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(await handOut(world)).toBeNull()
    expect(await offerOf(first)).toMatchObject({ state: 'open', start: mondayAt(13, 30), expires: mondayAt(9, 30) })
    expect(await isToldOf(first)).toHaveLength(1)
    expect(valueOf(await first.call(listMyAppointments, {})).appointments).toEqual([])
    const { appointmentId = '' } = (await offerOf(first)) ?? {}
    expect(valueOf(await yes(first, appointmentId)).appointment.status).toBe('confirmed')
    expect(await handOut(world)).toBeNull()
    expect(await own(first)).toMatchObject([{ status: 'closed', because: 'served', offered: null }])
  })

  it('may say yes twice at once and has it once', async () => {
    await joined(first)
    await handOut(world)
    const { appointmentId = '' } = (await offerOf(first)) ?? {}
    const both = await Promise.all([yes(first, appointmentId), yes(first, appointmentId)])
    expect(both.map((one) => valueOf(one).appointment.id)).toEqual([appointmentId, appointmentId])
    expect(await confirmedAppointments(world)).toHaveLength(1)
  })

  it('has one place, and the next one the next, when two say yes at once', async () => {
    await joined(first)
    await joined(second)
    await handOut(world)
    const [mine, theirs] = [await offerOf(first), await offerOf(second)]
    expect([mine?.start, theirs?.start]).toEqual([mondayAt(13, 30), mondayAt(14, 30)])
    const both = await Promise.all([
      yes(first, mine?.appointmentId ?? ''),
      yes(second, theirs?.appointmentId ?? ''),
      yes(second, mine?.appointmentId ?? ''),
    ])
    expect(both.map(({ ok }) => ok)).toEqual([true, true, false])
    expect(await confirmedAppointments(world)).toHaveLength(2)
  })

  it('is told that it is too late after the time to answer, and the next one is asked', async () => {
    const one = await fullMonday()
    await joined(first)
    later(1)
    await joined(second)
    await handOut(world)
    await cancel(one.id)
    await handOut(world)
    const { appointmentId = '', expires = 0 } = (await offerOf(first)) ?? {}
    world.cloud.clock.set(expires)
    expect(await yes(first, appointmentId)).toEqual({ ok: false, refusal: 'offer-over' })
    expect(await own(first)).toMatchObject([{ status: 'active', unanswered: 1, offered: null }])
    await handOut(world)
    expect((await offerOf(second))?.start).toBe(mondayAt(13, 30))
    expect(await yes(first, appointmentId)).toEqual({ ok: false, refusal: 'offer-over' })
    expect((await storedEntries(world)).map(({ unanswered }) => unanswered).sort()).toEqual([0, 1])
  })

  it('finds what is offered held already, until the offer ends, on the way to the usual yes', async () => {
    await joined(first)
    await handOut(world)
    const { appointmentId = '', expires } = (await offerOf(first)) ?? {}
    const held = valueOf(await first.call(holdPlace, { place: place(13) }))
    expect(held.appointment).toMatchObject({ id: appointmentId, status: 'held', expires })
    expect((await storedClaims(world)).days).toHaveLength(1)
    const inAnotherWay = { place: { ...place(13), mode: 'phone' as const } }
    expect((await first.call(holdPlace, inAnotherWay)).ok).toBe(false)
    valueOf(await yes(first, appointmentId))
  })

  it('can say no, and it goes on to the next one', async () => {
    await joined(first, { windows: [] })
    await handOut(world)
    const { appointmentId = '' } = (await offerOf(first)) ?? {}
    await joined(second)
    valueOf(await first.call(releasePlace, { heldId: appointmentId }))
    await handOut(world)
    expect((await offerOf(second))?.start).toBe(mondayAt(13, 30))
    // Who said no to this one may have the other one.
    expect((await offerOf(first))?.start).toBe(mondayAt(14, 30))
    expect((await own(first))[0]?.unanswered).toBe(0)
  })

  it('can wait no more while a place is offered: it is free in the same writing', async () => {
    const { id: entryId } = await joined(first)
    await handOut(world)
    expect((await storedClaims(world)).days).toHaveLength(1)
    const { entry } = valueOf(await first.call(withdrawWaiting, { entryId }))
    expect(entry).toMatchObject({ status: 'closed', because: 'withdrawn', offered: null })
    expect(await storedClaims(world)).toEqual({ days: [], rooms: [] })
    expect(await free(second)).toEqual([mondayAt(13, 30), mondayAt(14, 30)])
  })

  it('keeps what is offered from staff, who may have anything else', async () => {
    await joined(first)
    await handOut(world)
    expect(await bookAsStaff(13)).toEqual({ ok: false, refusal: 'slot-taken' })
    await joined(second)
    // Kept for the second one until the job looks; staff may all the same.
    expect(await book(parent, 14)).toEqual({ ok: false, refusal: 'slot-taken' })
    valueOf(await bookAsStaff(14))
    await handOut(world)
    expect(await offerOf(second)).toBeUndefined()
    expect((await offerOf(first))?.state).toBe('open')
  })

  it('is not overtaken by a move', async () => {
    const mine = valueOf(await book(parent, 13)).appointment
    await joined(first, { windows: [] })
    await handOut(world)
    valueOf(await first.call(releasePlace, { heldId: (await offerOf(first))?.appointmentId ?? '' }))
    await joined(second)
    const moved = await parent.call(moveAppointment, { appointmentId: mine.id, to: place(14) })
    expect(moved).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('is not overtaken where the counsellor is met at another site than an hour before', async () => {
    // Whoever booked made the instance know the site of before.
    valueOf(await book(parent, 13))
    const [yunxi] = counsellors as [(typeof counsellors)[number]]
    const offers = yunxi.offers.map((offer) => ({
      ...offer,
      siteId: 's-shuxia',
      roomId: null,
      modes: ['phone'] as const,
    }))
    const versions = yunxi.calendar.versions.map((version) => ({
      ...version,
      hours: version.hours.map((hours) => ({ ...hours, siteId: 's-shuxia' })),
    }))
    await world.put('counsellors', asStored({ ...yunxi, offers, calendar: { ...yunxi.calendar, versions } }))
    const byPhone = { ...place(14), mode: 'phone' as const }
    await handOut(world)
    await joined(first, { siteIds: ['s-shuxia'], modes: ['phone'] })
    expect(await second.call(holdPlace, { place: byPhone })).toEqual({ ok: false, refusal: 'slot-taken' })
    expect(await first.call(holdPlace, { place: byPhone })).toMatchObject({ ok: true })
  })

  it('rests while they wish, and nothing is kept for them', async () => {
    const { id: entryId } = await joined(first)
    valueOf(await first.call(pauseWaiting, { entryId }))
    await handOut(world)
    expect(await offerOf(first)).toBeUndefined()
    expect(await free(second)).toEqual([mondayAt(13, 30), mondayAt(14, 30)])
    valueOf(await first.call(resumeWaiting, { entryId }))
    await handOut(world)
    expect((await offerOf(first))?.state).toBe('open')
    expect(await first.call(pauseWaiting, { entryId })).toEqual({ ok: false, refusal: 'offer-open' })
  })
})

/** As 云溪 does it on that page, without anything decided: what is only offered is nobody's appointment. */
type Change = InputOf<typeof saveChange>['change']
const change = async (meant: Change, termsRevision = 0) =>
  valueOf(await yunxi.call(saveChange, { change: meant, termsRevision, decisions: [] }))
const leave = { kind: 'sick', from: mondayAt(13), until: mondayAt(14, 25) } as const

/** Somebody unlocks the doors for that as well: where they are shut nobody is given a place. */
const openLonger = async (hours: object) => {
  const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === 's-chenguang') ?? {}
  await world.put('sites', { ...site, id: 's-chenguang', openingHours: [...(site.openingHours as object[]), hours] })
}

describe('what staff change', () => {
  it('takes back what is offered in a leave, and costs nobody their turn', async () => {
    await joined(first)
    await handOut(world)
    const { appointmentId = '' } = (await offerOf(first)) ?? {}
    await change({ kind: 'leave', leave })
    expect(await yes(first, appointmentId)).toEqual({ ok: false, refusal: 'slot-gone' })
    await handOut(world)
    expect(await yes(first, appointmentId)).toEqual({ ok: false, refusal: 'offer-over' })
    expect(await own(first)).toMatchObject([{ status: 'active', unanswered: 0 }])
    expect((await offerOf(first))?.start).toBe(mondayAt(14, 25))
    expect((await storedClaims(world)).days).toHaveLength(1)
  })

  it('takes back what is offered with somebody who is suspended', async () => {
    await joined(first)
    await handOut(world)
    const { appointmentId = '' } = (await offerOf(first)) ?? {}
    const manager = await world.as('sample-manager')
    const suspension = {
      change: { kind: 'suspend' as const },
      termsRevision: 0,
      decisions: [],
      counsellorId: 'c-yunxi',
    }
    valueOf(await manager.call(saveChange, suspension))
    expect((await yes(first, appointmentId)).ok).toBe(false)
    await handOut(world)
    expect(await own(first)).toMatchObject([{ status: 'active', unanswered: 0, offered: null }])
    expect(await storedClaims(world)).toEqual({ days: [], rooms: [] })
    // They hear why there is nothing to say yes to; once, however often the job comes by.
    await handOut(world)
    expect((await inboxOf(first)).filter((kind) => kind === 'offer-withdrawn')).toHaveLength(1)
    expect(await inboxOf(second)).not.toContain('offer-withdrawn')
  })

  it('is offered too: a place that was added', async () => {
    await fullMonday()
    await joined(first)
    later(1)
    await joined(second)
    await handOut(world)
    expect(await offerOf(first)).toBeUndefined()
    await openLonger({ weekday: 1, from: 17 * 60, until: 18 * 60 })
    await change({
      kind: 'opening',
      opening: { date: '2026-11-23', from: 17 * 60, until: 18 * 60, siteId: 's-chenguang' },
    })
    expect(await free(parent)).toEqual([])
    await handOut(world)
    expect((await offerOf(first))?.start).toBe(mondayAt(17))
    expect(await offerOf(second)).toBeUndefined()
  })
})

describe('a place more in what is for several', () => {
  const seats = async (capacity: number, termsRevision: number) => {
    const offer = counsellors.find(({ id }) => id === 'c-yunxi')?.offers[0]
    if (!offer) throw new Error('there is nothing to book')
    const raised = { ...offer, capacity } as unknown as Extract<Change, { kind: 'offer' }>['offer']
    await change({ kind: 'offer', offer: raised }, termsRevision)
  }

  it('is offered to whoever waits, and not before', async () => {
    await seats(2, 0)
    for (const browser of [second, parent]) valueOf(await book(browser, 13))
    for (const _ of [1, 2]) valueOf(await bookAsStaff(14))
    await joined(first)
    await handOut(world)
    expect(await offerOf(first)).toBeUndefined()
    await seats(3, 1)
    await handOut(world)
    expect((await offerOf(first))?.start).toBe(mondayAt(13, 30))
  })
})

describe('a place of a leave that was called off', () => {
  it('is offered to whoever waits, and not before', async () => {
    await change({ kind: 'leave', leave: { ...leave, until: mondayAt(16) } })
    await joined(first)
    await handOut(world)
    expect(await offerOf(first)).toBeUndefined()
    const [yunxisOwn] = (await world.documents('counsellors')).filter(({ _id }) => _id === 'c-yunxi')
    const [standing] = (yunxisOwn?.calendar as { readonly leaves: readonly { readonly id: string }[] }).leaves
    await change({ kind: 'end-leave', leaveId: standing?.id ?? '' }, 1)
    await handOut(world)
    expect((await offerOf(first))?.start).toBe(mondayAt(13, 30))
  })
})

describe('the job', () => {
  it('keeps nothing for anybody where it has not run for ten minutes', async () => {
    await joined(first)
    expect(await free(second)).toEqual([mondayAt(13, 30), mondayAt(14, 30)])
    await handOut(world)
    await joined(second)
    expect(await free(parent)).toEqual([])
    later(9)
    expect(await free(parent)).toEqual([])
    later(1)
    expect(await free(parent)).toEqual([mondayAt(14, 30)])
    valueOf(await book(parent, 14))
  })

  it('offers once, run twice and run together', async () => {
    await joined(first)
    await joined(second)
    expect(await Promise.all([handOut(world), handOut(world), handOut(world)])).toEqual([null, null, null])
    expect(await handOut(world)).toBeNull()
    expect([(await offerOf(first))?.start, (await offerOf(second))?.start]).toEqual([
      mondayAt(13, 30),
      mondayAt(14, 30),
    ])
    expect((await storedClaims(world)).days).toHaveLength(2)
    expect([await isToldOf(first), await isToldOf(second)].map(({ length }) => length)).toEqual([1, 1])
  })

  it('may be killed after any step: nothing is half done, and the next run goes on', async () => {
    for (let steps = 0; steps < 4; steps += 1) {
      await world.reset()
      await joined(first)
      await joined(second)
      await killedAfter(steps)
      const offers = (await storedEntries(world)).flatMap(({ offered }) => offered ?? [])
      expect(offers).toHaveLength(Math.min(steps, 2))
      const { days } = await storedClaims(world)
      expect(days.map(({ id }) => id).sort()).toEqual(offers.map(({ appointmentId }) => appointmentId).sort())
      expect([await isToldOf(first), await isToldOf(second)].flat()).toHaveLength(offers.length)
      expect(await handOut(world)).toBeNull()
      expect([(await offerOf(first))?.start, (await offerOf(second))?.start]).toEqual([
        mondayAt(13, 30),
        mondayAt(14, 30),
      ])
    }
  })

  it('comes late: what ran out meanwhile ran out when it did', async () => {
    await joined(first)
    await handOut(world)
    const { appointmentId = '' } = (await offerOf(first)) ?? {}
    world.cloud.clock.set(mondayAt(10))
    await handOut(world)
    expect(await yes(first, appointmentId)).toEqual({ ok: false, refusal: 'offer-over' })
    // The other place of the day, since this one is not theirs any more.
    expect(await offerOf(first)).toMatchObject({ state: 'open', start: mondayAt(14, 30), expires: expect.any(Number) })
    expect((await offerOf(first))?.expires).toBeGreaterThanOrEqual(mondayAt(11))
  })

  it('closes what is over also where its person cannot be read', async () => {
    await joined(first)
    await world.put('people', { id: world.personId('sample-resident'), appointments: 'what' } as { id: string })
    world.cloud.clock.set(mondayAt(30))
    expect(await handOut(world)).toBeNull()
    expect(await storedEntries(world)).toMatchObject([{ status: 'closed', because: 'over' }])
  })

  it('bears a clock that goes forward and back: no offer is lost, none made twice', async () => {
    await joined(first)
    await handOut(world)
    const before = await offerOf(first)
    world.cloud.clock.set(mondayAt(6) - DAY)
    await handOut(world)
    expect(await offerOf(first)).toEqual(before)
    world.cloud.clock.set(mondayAt(8))
    await handOut(world)
    expect(await offerOf(first)).toEqual(before)
    expect((await storedClaims(world)).days).toHaveLength(1)
    valueOf(await yes(first, before?.appointmentId ?? ''))
  })

  it('pauses whoever let three in a row run out, and tells them', async () => {
    const { id: entryId } = await joined(first, { until: '2026-12-20' })
    for (let times = 0; times < 3; times += 1) {
      await handOut(world)
      const { expires = 0 } = (await offerOf(first)) ?? {}
      world.cloud.clock.set(expires + 1)
    }
    await handOut(world)
    expect(await own(first)).toMatchObject([{ id: entryId, status: 'paused', because: 'unanswered' }])
    const { entries } = valueOf(await first.call(listInbox, {}))
    expect(entries.map(({ kind }) => kind)).toContain('waiting-paused')
  })

  it('closes what is over and takes it away after thirty days', async () => {
    await joined(first)
    world.cloud.clock.set(mondayAt(30))
    await handOut(world)
    expect(await own(first)).toMatchObject([{ status: 'closed', because: 'over' }])
    expect((await inboxOf(first)).filter((kind) => kind === 'waiting-over')).toHaveLength(1)
    world.cloud.clock.set(mondayAt(30) + 31 * DAY)
    await handOut(world)
    expect(await storedEntries(world)).toEqual([])
  })
})
