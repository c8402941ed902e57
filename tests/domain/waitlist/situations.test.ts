import { beforeEach, describe, expect, it } from 'vitest'
import { accept, refuse } from '#core/domain/decision'
import { newcomer } from '#core/domain/people/person'
import { DAY, instantAt, MINUTE } from '#core/domain/time'
import type { OpenPlace } from '#core/domain/waitlist/wish'
import { must } from '../../support/town/town'
import { aWaitingWish } from '../../support/waitlist/entries'
import { WaitingTown } from '../../support/waitlist/waiting-town'

const wish = aWaitingWish({ counsellorId: 'c1', modes: ['phone', 'video'] })
const nine = instantAt('2026-11-24', 540)

/** All of the first counsellor's places are somebody's, booked by staff for two people who are not in these stories. */
function aFullTown(): WaitingTown {
  const town = new WaitingTown()
  town.now = nine - 4 * DAY
  town.run()
  for (const place of town.places().filter(({ counsellorId }) => counsellorId === 'c1')) {
    // Staff book whom they have on the telephone; caps are not what these stories are about.
    const who = `g${place.start}`
    town.people.set(who, { ...newcomer(who), since: 1 })
    expect(town.bookFor(who, place, 'phone').ok).toBe(true)
  }
  return town
}

const bookedAt = (town: WaitingTown, start: number) => {
  const found = town.live().find((one) => one.counsellorId === 'c1' && one.start === start)
  if (!found) throw new Error('nobody sits there')
  return found
}

const offeredTo = (town: WaitingTown, id: string) => town.entries.get(id)?.offered ?? null
const mustJoin = (town: WaitingTown, personId: string, what = wish) => {
  const joined = town.join(personId, what)
  if (!joined.ok) throw new Error(joined.refusal)
  town.now += 1
  return joined.value
}
const firstPlace: OpenPlace = {
  ...{ counsellorId: 'c1', offerId: 'o1', siteId: 's1', start: nine, topics: ['stress', 'youth'] },
  modes: ['phone', 'video'],
}

describe('a place that is freed while somebody waits', () => {
  let town: WaitingTown
  let first: string
  let second: string

  beforeEach(() => {
    town = aFullTown()
    first = mustJoin(town, 'p1')
    second = mustJoin(town, 'p2')
    town.cancel(bookedAt(town, nine).id)
  })

  it('is nobody else’s before it was offered, and is offered to who waited longest', () => {
    expect(town.publicPlaces('p3').filter(({ counsellorId }) => counsellorId === 'c1')).toEqual([])
    expect(town.book('p3', firstPlace, 'phone')).toEqual(refuse('kept-for-waiting'))
    town.run()
    expect(offeredTo(town, first)).toMatchObject({ counsellorId: 'c1', start: nine })
    expect(offeredTo(town, second)).toBeNull()
    expect(town.book('p3', firstPlace, 'phone')).toEqual(refuse('slot-taken'))
  })

  it('is theirs by their yes alone, once', () => {
    town.run()
    const { appointmentId = '' } = offeredTo(town, first) ?? {}
    expect(town.people.get('p1')?.appointments).toMatchObject([{ status: 'held' }])
    expect(town.accept(appointmentId)).toEqual(accept(appointmentId))
    expect(town.accept(appointmentId)).toEqual(accept(appointmentId))
    town.run()
    expect(town.entries.get(first)).toMatchObject({ status: 'closed', because: 'served' })
    expect(town.live().filter(({ start, counsellorId }) => start === nine && counsellorId === 'c1')).toHaveLength(1)
  })

  it('goes to the next one after a no, and to the public after all', () => {
    town.run()
    town.letPass(offeredTo(town, first)?.appointmentId ?? '')
    expect(town.book('p3', firstPlace, 'phone')).toEqual(refuse('kept-for-waiting'))
    town.run()
    expect(offeredTo(town, first)).toBeNull()
    town.letPass(offeredTo(town, second)?.appointmentId ?? '')
    town.run()
    expect(town.publicPlaces('p3')).toContainEqual(firstPlace)
    expect(town.book('p3', firstPlace, 'phone').ok).toBe(true)
    expect(town.entries.get(first)).toMatchObject({ status: 'active', unanswered: 0 })
  })

  it('cannot be accepted after the time for it, whether or not the job has looked', () => {
    town.run()
    const offered = offeredTo(town, first)
    town.now = (offered?.expires ?? 0) - 1
    expect(town.book('p3', firstPlace, 'phone')).toEqual(refuse('slot-taken'))
    town.now += 1
    expect(town.accept(offered?.appointmentId ?? '')).toEqual(refuse('offer-over'))
    town.run()
    expect(town.entries.get(first)).toMatchObject({ unanswered: 1, offered: null })
    expect(offeredTo(town, second)).toMatchObject({ start: nine })
    expect(town.accept(offered?.appointmentId ?? '')).toEqual(refuse('offer-over'))
  })

  it('is given up with the entry when somebody withdraws while it is offered', () => {
    town.run()
    town.withdraw(first)
    expect(town.entries.get(first)).toMatchObject({ status: 'closed', because: 'withdrawn' })
    town.run()
    expect(offeredTo(town, second)).toMatchObject({ start: nine })
  })

  it('may be taken by staff before it is offered, and not while it is', () => {
    town.run()
    expect(town.bookFor('p4', firstPlace, 'phone')).toEqual(refuse('slot-taken'))
    town.letPass(offeredTo(town, first)?.appointmentId ?? '')
    expect(town.bookFor('p4', firstPlace, 'phone').ok).toBe(true)
    town.run()
    expect(offeredTo(town, second)).toBeNull()
  })

  it('comes to the public when nobody hands out places for ten minutes', () => {
    town.now += 10 * MINUTE - 3
    expect(town.book('p3', firstPlace, 'phone')).toEqual(refuse('kept-for-waiting'))
    town.now += 3
    expect(town.book('p3', firstPlace, 'phone').ok).toBe(true)
  })

  it('stays empty for nobody who has enough booked', () => {
    const own = town.places().filter(({ counsellorId }) => counsellorId === 'c2')
    for (const place of [own[1], own[5], own[9]]) {
      if (place) expect(town.bookFor('p1', place, 'phone').ok).toBe(true)
    }
    town.run()
    expect(town.entries.get(first)).toMatchObject({ offered: null, status: 'active' })
    expect(offeredTo(town, second)).toMatchObject({ start: nine })
  })

  it('is offered to who was referred before who waits as long', () => {
    expect(town.refer(second).ok).toBe(true)
    town.run()
    expect(offeredTo(town, second)).toMatchObject({ start: nine })
    expect(offeredTo(town, first)).toBeNull()
  })

  it('passes by who paused, and they keep their turn', () => {
    expect(town.pause(first).ok).toBe(true)
    town.run()
    expect(offeredTo(town, second)).toMatchObject({ start: nine })
    expect(town.pause(second)).toEqual(refuse('offer-open'))
    town.letPass(offeredTo(town, second)?.appointmentId ?? '')
    expect(town.goOn(first).ok).toBe(true)
    town.run()
    expect(offeredTo(town, first)).toMatchObject({ start: nine })
  })

  it('asks nobody a fourth time who never answers', () => {
    for (const _ of [1, 2, 3]) {
      town.run()
      town.now = offeredTo(town, first)?.expires ?? town.now
      const taken = town.live().find((one) => one.status === 'confirmed' && one.start > town.now + DAY)
      if (taken) town.cancel(taken.id)
    }
    town.run()
    expect(town.entries.get(first)).toMatchObject({ status: 'paused', because: 'unanswered', offered: null })
  })
})

describe('a leave while a place is offered', () => {
  it('takes it back, and costs nobody their turn', () => {
    const town = new WaitingTown()
    town.now = nine - 4 * DAY
    const waits = mustJoin(town, 'p1')
    town.run()
    const { appointmentId = '' } = offeredTo(town, waits) ?? {}
    town.setLeaves('c1', [{ id: 'l1', kind: 'sick', from: nine, until: nine + DAY }])
    expect(town.accept(appointmentId)).toEqual(refuse('offer-over'))
    const { since } = town.entries.get(waits) ?? {}
    town.run()
    expect(town.entries.get(waits)).toMatchObject({ status: 'active', since, unanswered: 0 })
    expect(offeredTo(town, waits)).toMatchObject({ start: nine + DAY })
  })
})

describe('a place that was not there before', () => {
  const evening = instantAt('2026-11-25', 20 * 60)
  it('reaches the list first when somebody opens an hour', () => {
    const town = aFullTown()
    const waits = mustJoin(town, 'p1')
    const one = must(town.counsellors.get('c1'))
    const openings = [{ id: 'x', date: '2026-11-25', siteId: 's1', from: 1200, until: 1260 }]
    town.counsellors.set('c1', { ...one, calendar: { ...one.calendar, openings } })
    const place = { ...firstPlace, start: evening }
    expect(town.places()).toContainEqual(place)
    expect(town.book('p3', place, 'phone')).toEqual(refuse('kept-for-waiting'))
    town.run()
    expect(offeredTo(town, waits)).toMatchObject({ start: evening })
  })

  it('reaches the list first when a leave is called off', () => {
    const town = new WaitingTown()
    town.now = nine - 4 * DAY
    town.setLeaves('c1', [{ id: 'l1', kind: 'leave', from: nine - DAY, until: nine + 5 * DAY }])
    town.run()
    expect(town.places().filter(({ counsellorId }) => counsellorId === 'c1')).toEqual([])
    const waits = mustJoin(town, 'p1')
    town.run()
    town.setLeaves('c1', [])
    expect(town.book('p3', firstPlace, 'phone')).toEqual(refuse('kept-for-waiting'))
    town.run()
    expect(offeredTo(town, waits)).toMatchObject({ start: nine })
    // One place at a time: what else came back is everybody's now.
    expect(town.publicPlaces('p3').filter(({ counsellorId }) => counsellorId === 'c1').length).toBeGreaterThan(1)
  })
})
