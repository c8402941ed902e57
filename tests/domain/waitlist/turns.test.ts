import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, instantAt, MINUTE } from '#core/domain/time'
import { aheadOf } from '#core/domain/waitlist/ahead'
import { handOut } from '#core/domain/waitlist/hand-out'
import { isKept } from '#core/domain/waitlist/kept'
import { couldNot } from '#core/domain/waitlist/offer-to'
import { byTurn } from '#core/domain/waitlist/turn'
import { waitsFor } from '#core/domain/waitlist/waits-for'
import { anEntry, anOpenPlace, began } from '../../support/waitlist/entries'

const now = instantAt('2026-11-23', 600)
const priority = { reason: 'referred', by: 'm1', at: now } as const
const ids = (entries: readonly { id: string }[]) => [...entries].sort(byTurn as never).map(({ id }) => id)
const handed = (...args: Parameters<typeof handOut>) =>
  handOut(...args).map(({ entry, place }) => [entry.id, place.counsellorId, place.start])

describe('whose turn it is', () => {
  it('goes by waiting, and of one moment by id', () => {
    const [a, b, c] = [anEntry({ id: 'a', since: began + 1 }), anEntry({ id: 'b' }), anEntry({ id: 'c' })]
    expect(ids([a, c, b])).toEqual(['b', 'c', 'a'])
  })

  it('counts four weeks more for who was referred, and not an instant beyond', () => {
    const waits = anEntry({ id: 'waits' })
    const referred = (since: number) => anEntry({ id: 'referred', since, priority })
    expect(ids([waits, referred(began + 28 * DAY - 1)])).toEqual(['referred', 'waits'])
    expect(ids([waits, referred(began + 28 * DAY + 1)])).toEqual(['waits', 'referred'])
  })
})

describe('what is offered to whom', () => {
  const [nine, ten] = [anOpenPlace(), anOpenPlace({ start: instantAt('2026-11-24', 600) })]

  it('is the earliest place to who waited longest, and no place twice', () => {
    const [first, second, third] = [1, 2, 3].map((at) => anEntry({ id: `w${at}`, since: began + at }))
    const entries = [third, second, first].flatMap((one) => one ?? [])
    expect(handed(entries, [ten, nine], now)).toEqual([
      ['w1', 'c1', nine.start],
      ['w2', 'c1', ten.start],
    ])
  })

  it.each([
    ['who has an offer', { offered: { ...offerOf(nine.start) } }],
    ['who paused', { status: 'paused', because: 'own' }],
    ['who withdrew', { status: 'closed', because: 'withdrawn' }],
    ['who let this one pass', { passed: [{ counsellorId: 'c1', start: nine.start }] }],
    ['who could take nothing a moment ago', { restsUntil: now + 1 }],
  ] as const)('passes by %s', (_, change) => {
    const [first, second] = [anEntry({ id: 'w1', ...change }), anEntry({ id: 'w2', since: began + 1 })]
    expect(handed([first, second], [nine], now)).toEqual([['w2', 'c1', nine.start]])
  })

  it('is nothing after the last day, nor what begins in less than half an hour', () => {
    expect(waitsFor(anEntry({}, { until: '2026-11-22' }), nine, now)).toBeNull()
    expect(waitsFor(anEntry(), nine, nine.start - 30 * MINUTE)).toBe('phone')
    expect(waitsFor(anEntry(), nine, nine.start - 30 * MINUTE + 1)).toBeNull()
    expect(waitsFor(anEntry({ restsUntil: now }), nine, now)).toBe('phone')
  })

  it('never passes by anybody whom the place would do for', () => {
    const anyEntry = fc.record({
      since: fc.integer({ min: 0, max: 5 }),
      site: fc.constantFrom('s1', 's2'),
      referred: fc.boolean(),
      status: fc.constantFrom('active' as const, 'active' as const, 'paused' as const),
    })
    const anyPlace = fc.record({
      site: fc.constantFrom('s1', 's2'),
      counsellor: fc.nat({ max: 2 }),
      at: fc.nat({ max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), fc.array(anyPlace, { maxLength: 8 }), (some, free) => {
        const entries = some.map(({ since, site, referred, status }, at) =>
          anEntry(
            { ...{ id: `w${at}`, since: began + since * 10 * DAY, status }, priority: referred ? priority : null },
            { siteIds: [site] },
          ),
        )
        const places = free.map(({ site, counsellor, at }) =>
          anOpenPlace({ counsellorId: `c${counsellor}`, siteId: site, start: instantAt('2026-11-24', 540 + at * 60) }),
        )
        const out = handOut(entries, places, now)
        const got = new Map(out.map(({ entry, place }) => [entry.id, place]))
        const keys = out.map(({ place }) => `${place.counsellorId} ${place.start}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { entry, place } of out) {
          const overtaken = entries.filter((one) => byTurn(one, entry) < 0 && !got.has(one.id))
          expect(overtaken.filter((one) => waitsFor(one, place, now) !== null)).toEqual([])
        }
      }),
    )
  })
})

describe('what the public may have', () => {
  const place = anOpenPlace()
  const waits = anEntry()

  it('is not what somebody waits for, as long as places are handed out', () => {
    expect(isKept(place, [waits], ['p2'], now - 10 * MINUTE + 1, now)).toBe(true)
    expect(isKept(place, [waits], ['p2'], now - 10 * MINUTE, now)).toBe(false)
    expect(isKept(place, [waits], ['p2'], null, now)).toBe(false)
    expect(isKept(place, [waits], ['p2'], now + MINUTE, now)).toBe(true)
  })

  it('is what nobody waits for, and what one waits for oneself before all others', () => {
    const later = anEntry({ id: 'w2', personId: 'p2', since: began + 1 })
    expect(isKept(anOpenPlace({ siteId: 's2' }), [waits], ['p2'], now, now)).toBe(false)
    expect(isKept(place, [waits, later], ['p1'], now, now)).toBe(false)
    expect(isKept(place, [waits, later], ['p2'], now, now)).toBe(true)
    expect(isKept(place, [{ ...waits, personId: 'former' }], ['p1', 'former'], now, now)).toBe(false)
  })

  it.each([
    ['slot-taken', 'passed'],
    ['overlapping', 'passed'],
    ['newcomers-full', 'rests'],
    ['slot-resting', 'rests'],
    ['enough-booked', 'rests'],
    ['booking-paused', 'rests'],
    ['known-only', 'rests'],
  ] as const)('comes to them when who waits is told %s', (refusal, as) => {
    const after = couldNot(waits, place, refusal, now)
    expect(isKept(place, [after], ['p2'], now, now)).toBe(false)
    expect(after.passed).toHaveLength(as === 'passed' ? 1 : 0)
    expect(after.restsUntil).toBe(as === 'rests' ? now + 60 * MINUTE : null)
  })
})

describe('about how many are before one', () => {
  it.each([
    [0, 'nobody'],
    [1, 'one-or-two'],
    [2, 'one-or-two'],
    [3, 'three-to-five'],
    [5, 'three-to-five'],
    [6, 'more'],
  ])('%i: %s', (count, told) => {
    const before = Array.from({ length: count }, (_, at) => anEntry({ id: `b${at}`, since: began - 1 }))
    const others = [
      anEntry({ id: 'paused', since: began - 1, status: 'paused' }),
      anEntry({ id: 'elsewhere', since: began - 1 }, { siteIds: ['s2'] }),
      anEntry({ id: 'later', since: began + 1 }),
    ]
    expect(aheadOf(anEntry(), [...others, anEntry(), ...before])).toBe(told)
  })
})

function offerOf(start: number) {
  return { appointmentId: 'a1', counsellorId: 'c1', start, mode: 'phone' as const, at: now, expires: now + MINUTE }
}
