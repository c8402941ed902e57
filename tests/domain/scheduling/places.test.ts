import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim } from '#core/domain/scheduling/claim-place'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { closingOf, openSlots } from '#core/domain/scheduling/places'
import { clockText, instantAt, minuteOf } from '#core/domain/time'
import { aCalendar, anOffer, aSeat, aStretch, at } from '../../support/terms'

const monday = '2026-11-23'
const mondayAt = (clock: string) => instantAt(monday, at(clock))
const always = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY }
const now = mondayAt('07:00')
const hours = [aStretch('09:00-12:00'), aStretch('14:00-17:00')]
const taken = (text: string, offerId: string | null = 'o1', expires: number | null = null) => {
  const { from, until } = aStretch(text)
  return { id: text, kind: 'booked' as const, from, until, expires, seat: offerId === null ? null : { offerId } }
}
type Taken = ReturnType<typeof taken>

interface Asked {
  readonly claims?: readonly Taken[]
  readonly hours?: ReturnType<typeof aStretch>[]
  readonly offer?: Partial<ReturnType<typeof anOffer>>
  readonly window?: typeof always
  readonly busy?: { from: number; until: number }[]
}
const slots = ({ claims = [], window = always, busy = [], ...asked }: Asked = {}) =>
  openSlots({ date: monday, claims }, asked.hours ?? hours, anOffer(asked.offer), window, now, busy)
const starts = (asked: Asked = {}) => slots(asked).map(({ start }) => clockText(minuteOf(start)))

describe('the free places of a day', () => {
  it('follow each other through each stretch of hours', () => {
    expect(starts()).toEqual(['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'])
  })

  it('end with the session, the rests not counted, and have one seat', () => {
    expect(slots({ offer: { restBefore: 5 } })[0]).toEqual({
      start: mondayAt('09:00'),
      end: mondayAt('09:50'),
      left: 1,
    })
  })

  it('are none on a day without hours, or with hours at another site alone', () => {
    expect(starts({ hours: [] })).toEqual([])
    expect(starts({ hours: [aStretch('09:00-12:00', 's2')] })).toEqual([])
  })

  it('are those of the offer’s own site where a day has two', () => {
    const two = [aStretch('09:00-11:00'), aStretch('11:00-13:00', 's2'), aStretch('13:00-15:00')]
    expect(starts({ hours: two })).toEqual(['09:00', '10:00', '13:00', '14:00'])
    expect(starts({ hours: two, offer: { siteId: 's2' } })).toEqual(['11:00', '12:00'])
  })

  it.each([
    ['a session that just fits is one', '09:00-09:50', ['09:00']],
    ['a session one minute too long is none', '09:00-09:49', []],
    ['the last rest may run past the hours', '09:00-10:50', ['09:00', '10:00']],
    ['the evening ends at midnight', '22:10-24:00', ['22:10', '23:10']],
    ['the night begins at midnight', '00:00-01:00', ['00:00']],
  ])('%s', (_, text, expected) => {
    expect(starts({ hours: [aStretch(text)] })).toEqual(expected)
  })

  it('are a rest before, a session and a rest after apart, and the first begins with the hours', () => {
    expect(starts({ offer: { restBefore: 20, restAfter: 10 }, hours: [aStretch('09:00-12:00')] })).toEqual([
      '09:00',
      '10:20',
    ])
  })

  it.each([
    ['one that is claimed', '10:00-11:00', ['09:00', '11:00']],
    ['two that something across them touches', '09:59-10:01', ['11:00']],
    ['none when a claim ends as the first begins', '08:00-09:00', ['09:00', '10:00', '11:00']],
    ['one when a claim ends a minute later', '08:00-09:01', ['10:00', '11:00']],
    ['one when a claim begins in its rest', '09:59-10:00', ['10:00', '11:00']],
    ['all when a claim covers the day', '00:00-24:00', []],
  ])('leave out %s', (_, text, expected) => {
    expect(starts({ claims: [taken(text, 'other')], hours: [aStretch('09:00-12:00')] })).toEqual(expected)
    expect(starts({ claims: [taken(text, null)], hours: [aStretch('09:00-12:00')] })).toEqual(expected)
  })

  it('leave out one whose rest before it is somebody else’s', () => {
    const offer = { restBefore: 10, restAfter: 0 }
    const one = [aStretch('09:00-10:00')]
    expect(starts({ offer, hours: one, claims: [taken('08:00-08:50')] })).toEqual(['09:00'])
    expect(starts({ offer, hours: one, claims: [taken('08:00-08:51')] })).toEqual([])
  })

  it('offer again what was held until now, and not what is held a moment longer', () => {
    expect(starts({ claims: [taken('10:00-11:00', 'o1', now)], hours: [aStretch('10:00-11:00')] })).toEqual(['10:00'])
    expect(starts({ claims: [taken('10:00-11:00', 'o1', now + 1)], hours: [aStretch('10:00-11:00')] })).toEqual([])
  })

  it('keep to the window: its first instant in, its last out', () => {
    const window = { earliest: mondayAt('10:00'), latest: mondayAt('15:00') }
    expect(starts({ window })).toEqual(['10:00', '11:00', '14:00'])
    expect(starts({ window: { earliest: window.earliest + 1, latest: window.latest + 1 } })).toEqual([
      '11:00',
      '14:00',
      '15:00',
    ])
  })

  it.each([
    ['in the session', '10:49-11:00', ['09:00', '11:00']],
    ['in the rest after it', '10:50-11:00', ['09:00', '10:00', '11:00']],
    ['until it begins', '08:00-10:00', ['10:00', '11:00']],
    ['all day', '00:00-24:00', []],
  ])('leave out those whose room is somebody else’s %s', (_, text, expected) => {
    expect(starts({ busy: [aStretch(text)], hours: [aStretch('09:00-12:00')] })).toEqual(expected)
  })

  it('leave out those whose room or chair is somebody else’s, however the two lie', () => {
    const busy = [aStretch('09:00-11:30'), aStretch('09:10-09:20'), aStretch('14:00-14:01')]
    expect(starts({ busy })).toEqual(['15:00', '16:00'])
  })

  it.each([
    ['a session and rests of no length', { sessionMinutes: 0, restAfter: 0 }],
    ['a session of no length', { sessionMinutes: 0 }],
    ['a rest that takes the session back', { restAfter: -50 }],
    ['a rest before it that takes the session back', { restBefore: -60 }],
    ['no numbers', { sessionMinutes: Number.NaN, restAfter: Number.NaN }],
  ])('are none, and have an end, where hours would be cut by %s', (_, offer) => {
    expect(starts({ offer })).toEqual([])
  })
})

describe('the places of a group', () => {
  const offer = { capacity: 3 }
  const left = (...claims: Taken[]) =>
    slots({ offer, claims, hours: [aStretch('10:00-12:00')] }).map((one) => [clockText(minuteOf(one.start)), one.left])

  it('say how many seats are left, and are gone with the last', () => {
    const seat = taken('10:00-11:00')
    expect(left()).toEqual([
      ['10:00', 3],
      ['11:00', 3],
    ])
    expect(left(seat, seat)).toEqual([
      ['10:00', 1],
      ['11:00', 3],
    ])
    expect(left(seat, seat, seat)).toEqual([['11:00', 3]])
  })

  it('do not count a seat whose time has run out', () => {
    expect(left(taken('10:00-11:00'), taken('10:00-11:00', 'o1', now))).toContainEqual(['10:00', 2])
  })

  it.each([
    ['another offer’s', taken('10:00-11:00', 'o2')],
    ['one of the first release', taken('10:00-11:00', null)],
    ['a longer one', taken('10:00-11:10')],
    ['a shorter one', taken('10:00-10:40')],
    ['one a minute earlier', taken('09:59-10:59')],
  ])('are gone where %s stands in the way', (_, other) => {
    expect(left(other).map(([start]) => start)).not.toContain('10:00')
    expect(left(taken('10:00-11:00'), other).map(([start]) => start)).not.toContain('10:00')
  })
})

describe('closing a place', () => {
  it.each([
    [0, 10],
    [20, 10],
    [15, 0],
  ])('leaves the others where they are, with %i and %i minutes of rest', (restBefore, restAfter) => {
    const offer = anOffer({ restBefore, restAfter })
    const open = (closings: { from: number; until: number }[]) => {
      const all = closings.map((one, id) => ({ id: `x${id}`, date: monday, ...one }))
      const inForce = hoursInForce(aCalendar({ closings: all }), monday)
      return openSlots({ date: monday, claims: [] }, inForce, offer, always, now).map(({ start }) => minuteOf(start))
    }
    const before = open([])
    for (const from of before) {
      expect(open([closingOf(offer, from)])).toEqual(before.filter((one) => one !== from))
    }
  })

  it('ends with the day', () => {
    expect(closingOf(anOffer({ sessionMinutes: 60 }), at('23:00'))).toEqual({ from: 1380, until: 1440 })
  })
})

describe('whatever the hours and whoever booked', () => {
  const aStretchOfDay = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }), fc.constantFrom('s1', 's2'))
    .map(([from, length, siteId]) => ({ siteId, from, until: Math.min(1440, from + length) }))
  const anyOffer = fc.record({
    id: fc.constantFrom('o1', 'o2'),
    siteId: fc.constantFrom('s1', 's2'),
    sessionMinutes: fc.integer({ min: 5, max: 120 }),
    restBefore: fc.integer({ min: 0, max: 20 }),
    restAfter: fc.integer({ min: 0, max: 30 }),
    capacity: fc.integer({ min: 1, max: 3 }),
  })
  const aBusyDay = fc.record({
    stretches: fc.array(aStretchOfDay, { maxLength: 3 }),
    offers: fc.tuple(anyOffer, anyOffer),
    wishes: fc.array(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 40 })), { maxLength: 14 }),
  })

  it('a place is offered exactly when claiming it would succeed, with the seats that can then be claimed', () => {
    fc.assert(
      fc.property(aBusyDay, ({ stretches, offers, wishes }) => {
        const apart = stretches
          .sort((a, b) => a.from - b.from)
          .filter((one, place, all) => all.slice(0, place).every((before) => before.until < one.from))
        let day: { date: string; claims: Parameters<typeof claim>[0]['claims']; revision: number }
        day = { date: monday, claims: [], revision: 0 }
        const ask = (offer: ReturnType<typeof anOffer>, from: number, id: string) =>
          claim(day, {
            id,
            kind: 'booked',
            expires: null,
            seat: aSeat({ offerId: offer.id }),
            offer,
            hours: apart,
            from,
            now,
          })
        const full = [anOffer(offers[0]), anOffer({ ...offers[1], id: `${offers[0].id}-other` })]
        for (const [place, [which, wish]] of wishes.entries()) {
          const offer = full[which] ?? anOffer()
          const free = openSlots(day, apart, offer, always, now)
          const chosen = free[wish % Math.max(1, free.length)]
          if (!chosen) continue
          const claimed = ask(offer, minuteOf(chosen.start), `a${place}`)
          if (!claimed.ok) throw new Error(`offered and refused: ${claimed.refusal}`)
          day = claimed.value
        }
        for (const offer of full) {
          const offered = new Map(
            openSlots(day, apart, offer, always, now).map((slot) => [minuteOf(slot.start), slot.left]),
          )
          const before = day
          for (let from = 0; from < 1440; from += 1) {
            let seats = 0
            for (; seats <= offer.capacity; seats += 1) {
              const more = ask(offer, from, `x${seats}`)
              if (!more.ok) break
              day = more.value
            }
            day = before
            expect(seats).toBe(offered.get(from) ?? 0)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})
