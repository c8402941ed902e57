import fc from 'fast-check'
import { describe, it } from 'vitest'
import { type Appointment, isLive } from '#core/domain/scheduling/appointment'
import type { CalendarChange } from '#core/domain/scheduling/calendar-change'
import { dateOf, instantAt, MINUTE, minuteOf } from '#core/domain/time'
import { Naive } from '../../support/town/naive'
import { counsellors, dates, peopleIds, siteIds, weeks } from '../../support/town/street'
import { HOLD, must, Town, type Wish } from '../../support/town/town'
import { whole } from '../../support/whole'

/** How often each thing happens beside the others. */
const often = {
  ...{ hold: 4, book: 9, settle: 4, late: 2, decline: 1, cancel: 2, move: 4, staff: 2, time: 4 },
  ...{ leave: 1, closing: 1, opening: 1, hours: 1, 'take-back': 2, suspend: 1, resume: 3 },
}
type Kind = keyof typeof often
const kinds = Object.entries(often).map(([kind, weight]) => ({ weight, arbitrary: fc.constant(kind as Kind) }))

/** One thing that happens; the numbers choose whom, where and when among what there is. */
const anEvent = fc.record({
  kind: fc.oneof(...kinds),
  who: fc.nat({ max: 4 }),
  whom: fc.nat({ max: 4 }),
  at: fc.nat({ max: 30 }),
  which: fc.nat({ max: 30 }),
  forChild: fc.boolean(),
  decided: fc.nat({ max: 255 }),
})
/** The day before, and a morning on which what is near becomes too late. */
const aMorning = fc.constantFrom(instantAt('2026-11-23', 420), instantAt(dates[0], 440))
type Event = typeof anEvent extends fc.Arbitrary<infer One> ? One : never

const offers = counsellors.flatMap((one) => one.offers.map((offer) => ({ counsellorId: one.id, offer })))
const pick = <One>(all: readonly One[], at: number): One => must(all[at % all.length])

/** Most wishes are for a place of the week as it was at first, so that they meet; some are for any quarter of an hour. */
function wishOf({ who, whom, at, which, forChild }: Event, by: Wish['by'] = 'client'): Wish {
  const { counsellorId, offer } = pick(offers, whom)
  const date = pick(dates, at)
  const step = offer.restBefore + offer.sessionMinutes + offer.restAfter
  const morning = counsellorId === 'c2' && offer.siteId === 's2' ? 660 : 540
  const minute = at % 5 === 4 ? 480 + which * 15 : morning + (which % 3) * step
  const mode = which % 4 === 3 ? ('phone' as const) : ('room' as const)
  const start = instantAt(date, minute)
  return {
    personId: pick(peopleIds, who),
    counsellorId,
    offerId: offer.id,
    start,
    mode,
    forOther: forChild ? 'k1' : null,
    by,
  }
}

class Both {
  readonly town = new Town()
  readonly naive = new Naive(counsellors)
  /** Kept by the guard, or booked by staff: these may be outside the hours. */
  readonly outside = new Set<string>()
  #spans = 0

  happens(event: Event): void {
    const { town, naive } = this
    const { now } = town
    switch (event.kind) {
      case 'hold': {
        const wish = wishOf(event)
        const held = naive.all.find(
          (one) => one.personId === wish.personId && one.state === 'held' && naive.lives(one, now),
        )
        const can = naive.canHave(wish, now, held?.id ?? null)
        const did = town.hold(wish)
        agree('hold', did, can)
        if (!did.ok) return
        if (held) held.state = 'over'
        return naive.add(did.value, wish, 'held', now + HOLD)
      }
      case 'book':
      case 'staff': {
        const wish = wishOf(event, event.kind === 'staff' ? 'staff' : 'client')
        const can = naive.canHave(wish, now, null)
        const did = town.book(wish)
        agree(event.kind, did, can)
        if (!did.ok) return
        if (event.kind === 'staff') this.outside.add(did.value)
        const within = town.offerOf(wish.counsellorId, wish.offerId).answerWithin
        if (within === null || wish.by === 'staff') return naive.add(did.value, wish, 'booked', null)
        return naive.add(did.value, wish, 'asked', Math.min(wish.start, now + within * MINUTE))
      }
      case 'settle':
      case 'late': {
        const waits = naive.all.filter((one) => one.state === 'held' || one.state === 'asked')
        const one = waits.length > 0 && pick(waits, event.which)
        if (!one) return
        if (event.kind === 'late' && one.expires !== null && one.expires > now) town.now = one.expires
        if (one.start <= town.now) return
        const wish = { ...one, offerId: one.offer.id, mode: one.mode as Wish['mode'], by: 'client' as const }
        const appointment = must(town.appointments().find(({ id }) => id === one.id))
        if (one.state === 'asked') {
          const did = town.approve(appointment)
          agree('approve', did, naive.lives(one, town.now))
          if (did.ok) [one.state, one.expires] = ['booked', null]
          return
        }
        const did = town.bookHeld(appointment)
        agree('book what is held', did, naive.canHave(wish, town.now, one.id, appointment.bookedAt))
        if (!did.ok) return
        const within = one.offer.answerWithin
        one.state = within === null ? 'booked' : 'asked'
        one.expires = within === null ? null : Math.min(one.start, town.now + within * MINUTE)
        return
      }
      case 'decline':
      case 'cancel': {
        const live = naive.all.filter((one) => naive.lives(one, now) && one.start > now)
        const one = live.length > 0 && pick(live, event.which)
        if (!one) return
        const appointment = must(town.appointments().find(({ id }) => id === one.id))
        if (event.kind === 'cancel') {
          agree('cancel', town.cancel(appointment), true)
          return naive.giveBack(one, now)
        }
        town.decline(appointment)
        one.state = 'over'
        return
      }
      case 'move': {
        const live = naive.all.filter((one) => one.state === 'booked' && one.start > now)
        const one = live.length > 0 && pick(live, event.which)
        if (!one) return
        const wish = { ...wishOf(event), personId: one.personId, forOther: one.forOther }
        const can = naive.canHave(wish, now, one.id)
        const did = town.move(must(town.appointments().find(({ id }) => id === one.id)), wish)
        agree('move', did, can)
        if (!did.ok) return
        one.state = 'over'
        return naive.add(did.value, wish, 'booked', null)
      }
      case 'time':
        town.now += pick([1, 5, 9, 10, 11, 60, 240, 600], event.which) * MINUTE
        return
      default:
        return this.#changes(event)
    }
  }

  /** Terms change: whom that meets is known by standing before and not standing after. */
  #changes(event: Event): void {
    const { town, naive } = this
    const { now } = town
    const { id: counsellorId } = pick(counsellors, event.whom)
    const said = naive.said(counsellorId)
    const stood = new Map(naive.all.map((one) => [one.id, naive.stands(one)]))
    const change = this.#changeOf(event, counsellorId)
    if (!change) return
    const coming = naive.all.filter(
      (one) => one.counsellorId === counsellorId && naive.lives(one, now) && one.start > now,
    )
    const expected = coming.filter((one) => stood.get(one.id) && !naive.stands(one)).map(({ id }) => id)
    const decide = (id: string) => ((event.decided >> (Number(id.slice(1)) % 8)) & 1 ? 'keep' : 'cancel')
    const did = town.change(counsellorId, change, decide)
    if (!did.ok) {
      naive.say(counsellorId, said)
      return
    }
    same(
      'met',
      did.value.met.map(({ claim }) => claim),
      expected.map((id) => ({ id })),
    )
    for (const { date } of did.value.met) holds(did.value.touched.includes(date), `${date} is not written`)
    for (const id of expected) {
      if (decide(id) === 'cancel') naive.of(id).state = 'over'
      else this.outside.add(id)
    }
  }

  /** The change, and the same said in the simple town. */
  #changeOf({ kind, at, which }: Event, counsellorId: string): CalendarChange | null {
    const said = this.naive.said(counsellorId)
    const say = (part: Partial<typeof said>) => this.naive.say(counsellorId, part)
    const date = pick(dates, at)
    const [from, until] = [480 + (which % 20) * 15, 480 + (which % 20) * 15 + 15 * (1 + (at % 9))]
    this.#spans += 1
    const id = `x${this.#spans}`
    const span = { id, siteId: pick(siteIds, which), from: instantAt(date, from), until: instantAt(date, until) }
    switch (kind) {
      case 'leave':
        say({ closings: [...said.closings, span] })
        return { kind, leave: { id, kind: 'leave', from: span.from, until: span.until } }
      case 'closing':
        say({ closings: [...said.closings, span] })
        return { kind, closing: { id, date, from, until } }
      case 'opening':
        say({ openings: [...said.openings, span] })
        return { kind, opening: { id, date, from, until, siteId: span.siteId } }
      case 'hours': {
        const hours = pick(weeks, which)
        say({ weeks: [...said.weeks.filter((week) => week.from !== date), { from: date, hours }] })
        return { kind, from: date, hours }
      }
      case 'take-back': {
        const spans = [...said.openings, ...said.closings]
        if (spans.length === 0) return null
        const gone = pick(spans, which).id
        const without = (all: readonly (typeof spans)[number][]) => all.filter((one) => one.id !== gone)
        say({ openings: without(said.openings), closings: without(said.closings) })
        const { leaves } = must(this.town.counsellors.get(counsellorId)).calendar
        if (leaves.some((leave) => leave.id === gone)) return { kind: 'end-leave', leaveId: gone }
        return { kind: 'remove-single', id: gone }
      }
      case 'suspend':
      case 'resume':
        say({ isActive: kind === 'resume' })
        return { kind }
      default:
        return null
    }
  }

  /** What has to hold whatever has happened. */
  check(at: number): void {
    const { town, naive } = this
    const { now } = town
    const live = town.appointments().filter((one) => isLive(one, now))
    const counts = ({ expires }: { readonly expires: number | null }) => expires === null || expires > now
    const claims = [...town.days.values()].flatMap((day) => day.claims.filter(counts).map((claim) => ({ day, claim })))
    same(
      'appointments',
      live,
      naive.all.filter((one) => naive.lives(one, now)),
    )
    same(
      'claims',
      claims.map(({ claim }) => claim),
      live,
    )
    for (const { day, claim } of claims) {
      const overlap = claims.filter((other) => other.day === day && meet(other.claim, claim))
      const isGroup = overlap.every((other) => other.claim.from === claim.from && other.claim.seat?.offerId === 'o4')
      holds(overlap.length === 1 || (isGroup && overlap.length <= 3), `${claim.id} overlaps`)
    }
    for (const { roomId, claims: all } of town.rooms.values()) {
      const inRoom = all.filter(counts)
      for (const one of inRoom) {
        const overlap = inRoom.filter((other) => meet(one, other))
        const isGroup = overlap.every((other) => other.from === one.from && other.counsellorId === one.counsellorId)
        holds(overlap.length === 1 || isGroup, `${one.id} shares ${roomId}`)
      }
    }
    for (const one of live) {
      const inRoom = [...town.rooms.values()].filter((room) => room.claims.some(({ id }) => id === one.id))
      holds(inRoom.map(({ roomId }) => roomId).join() === (one.roomId ?? ''), `${one.id} sits elsewhere`)
      const isInside = one.start <= now || this.outside.has(one.id) || naive.stands(naive.of(one.id))
      holds(isInside, `${one.id} stands before a locked door`)
    }
    for (const { id: personId, appointments } of town.people.values()) {
      const coming = appointments.filter((one) => isLive(one, now) && one.end > now)
      const children = coming.filter(({ forOther }) => forOther !== null).length
      holds(children <= 2 && coming.length - children <= 3, `${personId} has too many`)
      holds(coming.filter(({ status }) => status === 'held').length <= 1, `${personId} holds two`)
      const meeting = coming.some((one) =>
        coming.some((two) => one !== two && one.start < two.end && two.start < one.end && !areTogether(one, two)),
      )
      holds(!meeting, `${personId} is in two places`)
      for (const { id, movedTo } of appointments.filter((one) => one.movedTo !== null)) {
        holds(appointments.find((one) => one.id === movedTo)?.movedFrom === id, `${id} has lost its chain`)
      }
    }
    this.checkFree(pick(offers, at), pick(dates, at), at % 2 === 0 ? 'room' : 'phone')
  }

  /** No place is lost and none is given twice: what is offered is what the simple town has. */
  checkFree({ counsellorId, offer }: (typeof offers)[number], date: string, mode: 'room' | 'phone'): void {
    const { town, naive } = this
    // Of a day that is over the hours are dropped: nobody asks any more.
    if (date < dateOf(town.now)) return
    const sites = naive.sites(counsellorId, date)
    const { isActive } = naive.said(counsellorId)
    const expected: string[] = []
    for (let minute = 0; isActive && minute < 1440; minute += 5) {
      if (!naive.isPlace(sites, offer, minute)) continue
      const left = naive.seatsLeft(counsellorId, offer, mode, instantAt(date, minute), town.now)
      if (left > 0) expected.push(`${minute}: ${left}`)
    }
    const free = town.free(counsellorId, offer, mode, date).map(({ start, left }) => `${minuteOf(start)}: ${left}`)
    holds(free.join() === expected.join(), `${offer.id} on ${date} has ${free.join()}, not ${expected.join()}`)
  }
}

type Had = Pick<Appointment, 'counsellorId' | 'offerId' | 'start' | 'forOther'>

/** Two of one family in one session of the group. */
const areTogether = (one: Had, two: Had) =>
  one.offerId === 'o4' &&
  two.offerId === 'o4' &&
  one.counsellorId === two.counsellorId &&
  one.start === two.start &&
  one.forOther !== two.forOther

/** Two stretches that overlap, or one and the same. */
const meet = (a: { from: number; until: number }, b: { from: number; until: number }) =>
  a.from < b.until && b.from < a.until

// Asked a million times over: a matcher for each would take longer than the town.
function holds(is: boolean, otherwise: string): void {
  if (!is) throw new Error(otherwise)
}

function agree(what: string, did: { readonly ok: boolean; readonly refusal?: string }, can: boolean): void {
  holds(did.ok === can, `${what}: ${did.ok ? 'had, and should not be' : `${did.refusal}, and could be had`}`)
}

function same(
  what: string,
  some: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
): void {
  const [a, b] = [some, others].map((all) =>
    all
      .map(({ id }) => id)
      .sort()
      .join(),
  )
  holds(a === b, `${what}: ${a}, not ${b}`)
}

describe('a town of five people, three counsellors and two rooms', () => {
  it('keeps every promise, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(aMorning, fc.array(anEvent, { minLength: 10, maxLength: 60, size: 'max' }), (morning, events) => {
        const both = new Both()
        both.town.now = morning
        for (const [at, event] of events.entries()) {
          both.happens(event)
          both.check(at + event.which)
        }
        for (const one of offers) for (const date of dates) both.checkFree(one, date, 'room')
      }),
      { numRuns: whole ? 20_000 : 300 },
    )
  }, 1_200_000)
})
