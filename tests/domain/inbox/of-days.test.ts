import { describe, expect, it } from 'vitest'
import { type DayNews, isSeen, MOST_ALSO, NEWS_KEPT, newSince, newsOf, SETTLES, see } from '#core/domain/inbox/of-days'
import type { CalledOff, Claim } from '#core/domain/scheduling/day'
import { MINUTE } from '#core/domain/time'
import { aClaim, aDay, aSeat, mondayAt } from '../../support/makers'

const now = mondayAt(9)
const off = (change: Partial<CalledOff> = {}): CalledOff => ({
  ...{ id: 'off', code: 'K7M2', siteId: 's-chenguang', roomId: null, mode: 'room', start: now, end: now + 1 },
  ...{ at: now - MINUTE, by: 'client' },
  ...change,
})
const taken = (kind: Claim['kind'], bookedAt?: number, expires: number | null = null) =>
  aClaim({ id: 'one', kind, expires, seat: aSeat(bookedAt === undefined ? {} : { bookedAt }) })
const kindsOf = (claims: readonly Claim[], calledOff: readonly CalledOff[] = []) =>
  newsOf([aDay({ claims, calledOff })], now).map(({ kind }) => kind)
const news = (ref: string, at: number): DayNews => ({
  ...{ kind: 'place-booked', ref, at, code: 'K7M2', start: now, movedTo: null },
})

describe('a day tells', () => {
  it.each([
    ['a booking', taken('booked', now - 1), ['place-booked']],
    ['what is asked', taken('asked', now - 1, now + 1), ['place-asked']],
    ['nothing of what was asked and ran out', taken('asked', now - 1, now), []],
    ['nothing of what is held', taken('held', now - 1, now + 1), []],
    ['nothing of what its keeper took', taken('booked'), []],
    ['nothing of a claim of the first release', aClaim({ seat: null }), []],
    ['what is a minute within the month', taken('booked', now - NEWS_KEPT + 1), ['place-booked']],
    ['nothing of a month ago', taken('booked', now - NEWS_KEPT), []],
  ])('%s', (_, claim, kinds) => {
    expect(kindsOf([claim])).toEqual(kinds)
  })

  it.each([
    ['given back', off(), ['place-cancelled']],
    ['moved by the person', off({ by: 'moved', movedTo: now }), ['place-moved']],
    ['moved by the person to somebody else', off({ by: 'moved', movedTo: null }), ['place-moved']],
    ['moved by staff', off({ by: 'moved' }), []],
    ['not answered', off({ by: 'lapsed' }), ['place-lapsed']],
    ['called off by staff', off({ by: 'staff' }), []],
    ['called off by staff, and they wait', off({ by: 'staff', wants: 'help' }), ['place-wants']],
    ['called off by staff, and seen to', off({ by: 'staff', wants: 'help', called: { at: now, by: '示例' } }), []],
  ])('of a place %s', (_, one, kinds) => {
    expect(kindsOf([], [one])).toEqual(kinds)
  })

  it('the latest first, of several days', () => {
    const days = [aDay({ claims: [taken('booked', now - 5)] }), aDay({ calledOff: [off({ at: now - 1 })] })]
    expect(newsOf(days, now).map(({ at }) => at)).toEqual([now - 1, now - 5])
  })
})

describe('what is seen', () => {
  const [old, fresh] = [news('old', now - SETTLES), news('fresh', now - SETTLES + 1)]

  it('is nothing at first, and asked for from a month ago on', () => {
    expect(isSeen(old, undefined)).toBe(false)
    expect(newSince(undefined, now)).toBe(now - NEWS_KEPT + 1)
    expect(newSince({ until: now - 5, also: [] }, now)).toBe(now - 4)
  })

  it('reaches two minutes before now, and one by one from there', () => {
    expect(see(undefined, [fresh, old], [fresh, old], now)).toEqual({
      ...{ until: now - SETTLES, also: [{ kind: 'place-booked', ref: 'fresh' }] },
    })
  })

  it('stops before the first that was not looked at, which stays new', () => {
    const read = see(undefined, [fresh, old], [fresh], now)
    expect(read).toEqual({ until: old.at - 1, also: [{ kind: 'place-booked', ref: 'fresh' }] })
    expect([isSeen(old, read), isSeen(fresh, read)]).toEqual([false, true])
    const all = see(read, [fresh, old], [old], now + SETTLES)
    expect(all).toEqual({ until: now, also: [] })
    expect([isSeen(old, all), isSeen(fresh, all)]).toEqual([true, true])
  })

  it('never goes back, whatever the clock says', () => {
    const before = { until: now, also: [] }
    const next = news('next', now + 1)
    expect(see(before, [next], [next], now - MINUTE)).toEqual({
      ...{ until: now, also: [{ kind: 'place-booked', ref: 'next' }] },
    })
  })

  it('is the very same where nothing was new, or nothing like it is there', () => {
    const before = { until: now, also: [] }
    expect(see(before, [fresh, old], [fresh], now)).toBe(before)
    expect(see(undefined, [old], [fresh], now)).toBeUndefined()
    expect(see(undefined, [old], [{ kind: 'place-cancelled', ref: 'old' }], now)).toBeUndefined()
  })

  it('has a bound, the latest kept', () => {
    const many = Array.from({ length: MOST_ALSO + 5 }, (_, at) => news(`n${at}`, now - at))
    const read = see(undefined, [...many, old], many, now)
    expect(read?.also).toHaveLength(MOST_ALSO)
    expect(read?.also[0]).toEqual({ kind: 'place-booked', ref: 'n0' })
  })
})
