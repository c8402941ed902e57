import { describe, expect, it } from 'vitest'
import { accept, refuse } from '#core/domain/decision'
import type { TakeRefusal } from '#core/domain/scheduling/take'
import { DAY, HOUR, instantAt, MINUTE } from '#core/domain/time'
import { aheadOf, aheadSteps } from '#core/domain/waitlist/ahead'
import { settle } from '#core/domain/waitlist/answered'
import {
  close,
  closeReasons,
  hasPassed,
  isOpen,
  isOver,
  MOST_PASSED,
  MOST_UNANSWERED,
  MOST_WAITED_FOR,
  type Offered,
  pass,
  pause,
  pauseReasons,
  priorityReasons,
} from '#core/domain/waitlist/entry'
import { handOut } from '#core/domain/waitlist/hand-out'
import { goOn, join, pauseOwn, withdraw } from '#core/domain/waitlist/join'
import { firstFor, isHandedOut, isKept, LIST_SLEEPS_AFTER } from '#core/domain/waitlist/kept'
import { couldNot, isLost, rest, withOffer } from '#core/domain/waitlist/offer-to'
import { withoutPastOffers } from '#core/domain/waitlist/past-offers'
import { LEAST_AHEAD } from '#core/domain/waitlist/standing'
import { byTurn, countsSince, HEAD_START } from '#core/domain/waitlist/turn'
import { isWaitingNow } from '#core/domain/waitlist/waits-for'
import { couldMeet, MOST_DAYS_WAITED, MOST_SITES, MOST_WINDOWS, partsOfDay } from '#core/domain/waitlist/wish'
import { anAppointment, aPerson } from '../../support/makers'
import { anEntry, anOpenPlace, aWaitingWish, began } from '../../support/waitlist/entries'

const now = instantAt('2026-11-23', 600)
const start = instantAt('2026-11-24', 540)
const place = { counsellorId: 'c1', start }
const offered: Offered = { ...place, appointmentId: 'a1', mode: 'phone', at: now, expires: now + 1000 }
const priority = { reason: 'referred', by: 'm1', at: now } as const

describe('the limits and words of the list', () => {
  it('are these', () => {
    expect([MOST_WAITED_FOR, MOST_UNANSWERED, MOST_PASSED, MOST_SITES, MOST_WINDOWS, MOST_DAYS_WAITED]).toEqual([
      ...[2, 3, 60, 5, 21, 92],
    ])
    expect([LIST_SLEEPS_AFTER, LEAST_AHEAD, HEAD_START]).toEqual([10 * MINUTE, 30 * MINUTE, 28 * DAY])
    expect([pauseReasons, closeReasons]).toEqual([
      ['own', 'unanswered', 'full'],
      ['served', 'withdrawn', 'over'],
    ])
    expect(priorityReasons).toEqual(['referred', 'let-down', 'after-crisis', 'site-closed'])
    expect(aheadSteps).toEqual(['nobody', 'one-or-two', 'three-to-five', 'more'])
    expect(partsOfDay).toEqual(['morning', 'afternoon', 'evening'])
  })
})

describe('withdrawing', () => {
  const withdrawn = { status: 'closed', because: 'withdrawn', changedAt: now } as const

  it('lets what is offered pass, and nothing where nothing is', () => {
    const other = { counsellorId: 'c2', start: start + 1 }
    expect(withdraw(anEntry({ offered, passed: [other] }), now)).toEqual(
      anEntry({ ...withdrawn, passed: [other, place] }),
    )
    expect(withdraw(anEntry({ passed: [other], restsUntil: now + 1 }), now)).toEqual(
      anEntry({ ...withdrawn, passed: [other] }),
    )
    expect(withdraw(anEntry({ status: 'paused', because: 'own' }), now)).toEqual(anEntry(withdrawn))
  })

  it('keeps the newest sixty of what was let pass', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ counsellorId: 'c2', start: start + at }))
    expect(withdraw(anEntry({ offered, passed: many }), now).passed).toEqual([...many.slice(1), place])
    expect(withdraw(anEntry({ passed: many }), now).passed).toEqual(many)
  })
})

describe('what is offered to an entry', () => {
  const held = anAppointment({ id: 'a9', counsellorId: 'c7', start, mode: 'video', status: 'held', expires: now + 5 })

  it('stands on it whole, and it rests no more', () => {
    const after = { appointmentId: 'a9', counsellorId: 'c7', start, mode: 'video', at: now } as const
    expect(withOffer(anEntry({ restsUntil: now }), held, now)).toEqual(
      anEntry({ offered: { ...after, expires: now + 5 } }),
    )
    expect(withOffer(anEntry(), { ...held, expires: null }, now).offered).toEqual({ ...after, expires: now })
  })

  it.each([
    ['slot-taken', true],
    ['room-taken', true],
    ['slot-gone', true],
    ['overlapping', false],
    ['enough-booked', false],
    ['slot-resting', false],
  ] as const)('is lost to somebody else, and free again perhaps: %s %s', (refusal, lost) => {
    expect(isLost(refusal)).toBe(lost)
  })

  it.each(['enough-booked', 'booking-paused', 'known-only', 'newcomers-full', 'slot-resting'] as const)(
    'that they could not take as with %s lets them rest an hour, and passes nothing',
    (refusal) => {
      expect(couldNot(anEntry(), place, refusal, now)).toEqual(anEntry({ restsUntil: now + HOUR }))
      expect(rest(anEntry({ restsUntil: 5 }), now)).toEqual(anEntry({ restsUntil: now + HOUR }))
    },
  )

  it.each(['slot-taken', 'room-taken', 'overlapping'] as TakeRefusal[])(
    'that they could not take as with %s is passed, and they do not rest',
    (refusal) => {
      expect(couldNot(anEntry(), place, refusal, now)).toEqual(anEntry({ passed: [place] }))
    },
  )
})

describe('joining once more', () => {
  const one = { id: 'w9', personId: 'p1', code: 'K7QM', forOther: null, wish: aWaitingWish() }
  const closed = (changedAt: number, ...passed: (typeof place)[]) =>
    anEntry({ status: 'closed', because: 'withdrawn', changedAt, passed })
  const passed = (...own: ReturnType<typeof anEntry>[]) => {
    const joined = join(own, one, now)
    return joined.ok ? joined.value.passed : joined.refusal
  }

  it('is whole', () => {
    expect(join([], one, now)).toEqual(
      accept({
        ...{ ...one, since: now, status: 'active', because: null, changedAt: now, priority: null, offered: null },
        ...{ passed: [], unanswered: 0, restsUntil: null },
      }),
    )
  })

  it('brings what was let pass in the last thirty days, and lies ahead', () => {
    expect(passed(closed(now - 30 * DAY + 1, place))).toEqual([place])
    expect(passed(closed(now - 30 * DAY, place))).toEqual([])
    expect(passed(closed(now - 1, { ...place, start: now + 1 }))).toEqual([{ ...place, start: now + 1 }])
    expect(passed(closed(now - 1, { ...place, start: now }))).toEqual([])
    // What is let pass by an entry that still waits is that one's.
    const elsewhere = anEntry({ id: 'w2', passed: [place], changedAt: now - 1 }, { siteIds: ['s2'] })
    expect(passed(elsewhere)).toEqual([])
  })

  it('brings each once, and the newest sixty', () => {
    const other = { ...place, counsellorId: 'c2' }
    const later = { ...place, start: start + 1 }
    expect(passed(closed(now, place, other), closed(now, later, place))).toEqual([place, other, later])
    const many = Array.from({ length: 61 }, (_, at) => ({ ...place, start: start + at }))
    expect(passed(closed(now, ...many))).toEqual(many.slice(1))
  })

  it.each([
    ['five sites', { siteIds: ['1', '2', '3', '4', '5'] }, null],
    ['twenty-one parts of a week', { windows: Array(21).fill({ weekday: 2, part: 'morning' }) }, null],
    ['twenty-two', { windows: Array(22).fill({ weekday: 2, part: 'morning' }) }, 'wish-incomplete'],
  ] as const)('with %s', (_, wish, refusal) => {
    const joined = join([], { ...one, wish: aWaitingWish(wish) }, now)
    expect(joined.ok ? null : joined.refusal).toBe(refusal)
  })

  it('is for the same only with counsellor, topic and a site in common', () => {
    const after = (wish: Partial<typeof one.wish>) => passed(anEntry({}, wish))
    expect(after({ siteIds: ['s2', 's1'] })).toBe('waiting-already')
    expect([after({ siteIds: ['s2'] }), after({ topic: 'stress' }), after({ counsellorId: 'c1' })]).toEqual([
      [],
      [],
      [],
    ])
    const [first, second] = [anEntry({}, { siteIds: ['s2'] }), anEntry({ id: 'w2' }, { siteIds: ['s3'] })]
    expect(join([first, second], one, now)).toEqual(refuse('waiting-enough'))
    expect(passed(first, { ...second, forOther: 'child' })).toEqual([])
  })
})

describe('changing one’s own', () => {
  it('goes on where one is paused, and is the very same where one is not', () => {
    const active = anEntry()
    expect(goOn(active, now)).toEqual(accept(active))
    expect(goOn(anEntry({ status: 'paused', because: 'full', unanswered: 2 }), now)).toEqual(
      accept(anEntry({ changedAt: now, unanswered: 2 })),
    )
    expect(goOn(close(anEntry(), 'served', now), now)).toEqual(refuse('waiting-closed'))
  })

  it('pauses once', () => {
    const paused = anEntry({ status: 'paused', because: 'full', changedAt: 5 })
    expect(pauseOwn(paused, now)).toEqual(accept(paused))
    expect(pauseOwn(anEntry({ unanswered: 2 }), now)).toEqual(
      accept(anEntry({ status: 'paused', because: 'own', changedAt: now, unanswered: 0 })),
    )
  })

  it('is over the day after its last one', () => {
    const entry = anEntry({}, { until: '2026-11-23' })
    const midnight = instantAt('2026-11-24')
    expect([isOver(entry, midnight - 1), isOver(entry, midnight)]).toEqual([false, true])
    expect([isOpen({ status: 'active' }), isOpen({ status: 'paused' }), isOpen({ status: 'closed' })]).toEqual([
      ...[true, true, false],
    ])
  })
})

describe('what was let pass', () => {
  it('is told by counsellor and time', () => {
    const entry = anEntry({ passed: [place] })
    const is = (change: object) => hasPassed(entry, { ...place, ...change })
    expect([is({}), is({ counsellorId: 'c2' }), is({ start: start + 1 })]).toEqual([true, false, false])
  })

  it('is without what has begun, and moves to the end where it was there', () => {
    const [gone, other] = [
      { ...place, start: now },
      { ...place, start: now + 1 },
    ]
    expect(pass(anEntry({ passed: [gone, place, other] }), place, now)).toEqual(anEntry({ passed: [other, place] }))
  })

  it('pauses who is active with the sixty-first, and nobody else', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ counsellorId: 'c2', start: start + at }))
    expect(pass(anEntry({ passed: many.slice(1) }), place, now)).toEqual(anEntry({ passed: [...many.slice(1), place] }))
    expect(pass(anEntry({ passed: many, unanswered: 1 }), place, now)).toEqual(
      anEntry({ status: 'paused', because: 'full', changedAt: now, unanswered: 0, passed: [] }),
    )
    const paused = anEntry({ status: 'paused', because: 'own', passed: many })
    expect(pass(paused, place, now)).toEqual({ ...paused, passed: [...many.slice(1), place] })
  })

  it('pausing and closing change this and nothing else', () => {
    const entry = anEntry({ offered, unanswered: 2, restsUntil: 5, priority })
    expect(pause(entry, 'own', now)).toEqual({
      ...{ ...entry, status: 'paused', because: 'own', changedAt: now, unanswered: 0 },
    })
    expect(close(entry, 'over', now)).toEqual({
      ...{ ...entry, status: 'closed', because: 'over', changedAt: now, offered: null, restsUntil: null },
    })
  })
})

describe('after an offer, whole', () => {
  const entry = anEntry({ offered })

  it('that ran out: this place is passed, and it counts', () => {
    expect(settle(entry, null, now + 1000)).toEqual(anEntry({ passed: [place], unanswered: 1 }))
    expect(settle({ ...entry, status: 'paused', because: 'own', unanswered: 2 }, null, now + 1000)).toEqual(
      anEntry({ status: 'paused', because: 'own', passed: [place], unanswered: 3 }),
    )
  })

  it('that is none: the very same, but what is over is closed once', () => {
    const waits = anEntry()
    expect(settle(waits, null, now)).toBe(waits)
    const over = anEntry({}, { until: '2026-11-22' })
    expect(settle(over, null, now)).toEqual({ ...over, status: 'closed', because: 'over', changedAt: now })
    const closed = close(over, 'withdrawn', 5)
    expect(settle(closed, null, now)).toBe(closed)
  })
})

describe('whose turn it is, to the instant', () => {
  it('goes by since, less four weeks for who was referred, then by id', () => {
    const turn = (id: string, since: number, referred = false) => ({ id, since, priority: referred ? priority : null })
    expect([countsSince(turn('a', 5)), countsSince(turn('a', 5, true))]).toEqual([5, 5 - 28 * DAY])
    expect([byTurn(turn('a', 5), turn('b', 5)), byTurn(turn('b', 5), turn('a', 5))]).toEqual([-1, 1])
    expect(byTurn(turn('a', 5), turn('a', 5))).toBe(0)
    expect([byTurn(turn('b', 4), turn('a', 7)), byTurn(turn('a', 7), turn('b', 4))]).toEqual([-3, 3])
  })

  it('who is before one has to be open, active, earlier and able to meet', () => {
    const before = (change: object, wish: object = {}) =>
      aheadOf(anEntry({ id: 'me' }), [anEntry({ id: 'b', since: began - 1, ...change }, wish)])
    expect(before({})).toBe('one-or-two')
    expect(before({ id: 'me' })).toBe('nobody')
    expect([before({ status: 'closed' }), before({ status: 'paused' }), before({ since: began + 1 })]).toEqual([
      ...['nobody', 'nobody', 'nobody'],
    ])
    expect([before({ since: began, id: 'a' }), before({ since: began, id: 'z' })]).toEqual(['one-or-two', 'nobody'])
    expect([before({}, { siteIds: ['s2'] }), before({}, { modes: ['video'] })]).toEqual(['nobody', 'nobody'])
  })

  it('could meet where weekday and part of the day are the same', () => {
    const wish = (weekday: 1 | 2, part: 'morning' | 'evening') => aWaitingWish({ windows: [{ weekday, part }] })
    const meets = (weekday: 1 | 2, part: 'morning' | 'evening') => couldMeet(wish(1, 'morning'), wish(weekday, part))
    expect([meets(1, 'morning'), meets(2, 'morning'), meets(1, 'evening')]).toEqual([true, false, false])
  })
})

describe('handing out, whole', () => {
  const open = anOpenPlace()

  it('says what, in which way and until when, and skips who waits for nothing of it', () => {
    const [first, second] = [anEntry({}, { siteIds: ['s2'] }), anEntry({ id: 'w2', since: began + 1 })]
    expect(handOut([second, first], [open], now)).toEqual([
      { entry: second, place: open, mode: 'phone', expires: now + HOUR },
    ])
    expect(handOut([second], [], now)).toEqual([])
    expect(handOut([second], [open], open.start)).toEqual([])
  })

  it('of one time gives the place of the smaller id first, and leaves what is given alone', () => {
    const [b, a] = [anOpenPlace({ counsellorId: 'b' }), anOpenPlace({ counsellorId: 'a' })]
    const places = [b, a]
    const out = handOut([anEntry(), anEntry({ id: 'w2', since: began + 1 })], places, now)
    expect(out.map((one) => [one.entry.id, one.place.counsellorId])).toEqual([
      ['w1', 'a'],
      ['w2', 'b'],
    ])
    expect(places).toEqual([b, a])
    const offers = [open, anOpenPlace({ offerId: 'o2' })]
    expect(handOut([anEntry(), anEntry({ id: 'w2', since: began + 1 })], offers, now)).toHaveLength(1)
  })

  it('is to who waits now: active, without an offer, rested, and not over', () => {
    expect([
      isWaitingNow(anEntry(), now),
      isWaitingNow(anEntry({ offered }), now),
      isWaitingNow(anEntry({ status: 'paused' }), now),
      isWaitingNow(anEntry({ restsUntil: now }), now),
      isWaitingNow(anEntry({ restsUntil: now + 1 }), now),
      isWaitingNow(anEntry({}, { until: '2026-11-22' }), now),
    ]).toEqual([true, false, false, true, false, false])
  })

  it('keeps a place for the first, while places are handed out at all', () => {
    const [first, second] = [anEntry(), anEntry({ id: 'w2', personId: 'p2', since: began - 1 })]
    expect(firstFor(open, [first, second], now)).toBe(second)
    expect(firstFor(anOpenPlace({ siteId: 's2' }), [first], now)).toBeNull()
    expect([isHandedOut(null, now), isHandedOut(now, now)]).toEqual([false, true])
    for (const far of [10 * MINUTE, -10 * MINUTE])
      expect([isHandedOut(now + far, now), isHandedOut(now + far * 0.999, now)]).toEqual([false, true])
    expect([isKept(open, [], [], now, now), isKept(open, [first], [], now, now)]).toEqual([false, true])
  })
})

describe('past offers', () => {
  it('leave the very same person where none is gone', () => {
    const past = anAppointment({ status: 'held', expires: now, consentVersion: null, offeredTo: 'w1' })
    const person = aPerson({ appointments: [past, anAppointment({ id: 'own' })] })
    expect(withoutPastOffers(person, anEntry(), now)).toBe(person)
    expect(withoutPastOffers(person, close(anEntry(), 'over', now), now)).toEqual({
      ...person,
      appointments: [anAppointment({ id: 'own' })],
    })
  })
})
