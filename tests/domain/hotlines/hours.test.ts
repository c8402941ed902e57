import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundTheClock, isAnswered, isAroundTheClock, nextOpening, overlap } from '#core/domain/hotlines/hours'
import type { LineHours } from '#core/domain/hotlines/line'
import { instantAt, MINUTE } from '#core/domain/time'
import { daily } from './a-line'

/** A Monday. */
const monday = instantAt('2026-11-23')
const on = (weekday: LineHours['weekday'], from: number, until: number): LineHours => ({ weekday, from, until })

const stretch = fc.record({
  weekday: fc.constantFrom(1, 2, 3, 4, 5, 6, 7),
  from: fc.integer({ min: 0, max: 1439 }),
  until: fc.integer({ min: 0, max: 1440 }),
}) as fc.Arbitrary<LineHours>

/** Minute by minute, as somebody with a wall calendar would. */
function coveredBy(hours: readonly LineHours[]): readonly number[] {
  const covered = Array.from({ length: 7 * 1440 }, () => 0)
  for (const { weekday, from, until } of hours) {
    const length = until > from ? until - from : until - from + 1440
    for (let minute = 0; minute < length; minute += 1) {
      const at = ((weekday - 1) * 1440 + from + minute) % (7 * 1440)
      covered[at] = (covered[at] ?? 0) + 1
    }
  }
  return covered
}

describe('hours by weekday', () => {
  it('are what a wall calendar of minutes says, at every minute', () => {
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), fc.integer({ min: 0, max: 7 * 1440 - 1 }), (hours, minute) => {
        const covered = coveredBy(hours)
        expect(isAnswered(hours, monday + minute * MINUTE)).toBe((covered[minute] ?? 0) > 0)
        expect(overlap(hours)).toBe(covered.some((times) => times > 1))
        expect(isAroundTheClock(hours)).toBe(covered.every((times) => times > 0))
      }),
    )
  })

  it('open next at the first minute that is answered', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 7 * 1440 - 1 }),
        (hours, minute) => {
          const next = nextOpening(hours, monday + minute * MINUTE)
          const covered = coveredBy(hours)
          const isCovered = (at: number) => (covered[at % (7 * 1440)] ?? 0) > 0
          const opens = next ? (instantAt(next.on, next.from) - monday) / MINUTE : minute
          expect(isCovered(opens)).toBe(true)
          expect(next === null).toBe(isCovered(minute))
          const waits = Array.from({ length: opens - minute }, (_, at) => minute + at)
          expect(waits.some(isCovered)).toBe(false)
        },
      ),
    )
  })

  it('past midnight on Sunday go on on Monday', () => {
    expect(isAnswered([on(7, 1320, 120)], monday + 119 * MINUTE)).toBe(true)
    expect(isAnswered([on(7, 1320, 120)], monday + 120 * MINUTE)).toBe(false)
  })

  it('that nobody knows are neither open nor closed, and those of no day are closed for good', () => {
    expect([isAnswered(null, monday), nextOpening(null, monday)]).toEqual([null, null])
    expect([isAnswered([], monday), nextOpening([], monday)]).toEqual([false, null])
  })

  it('that touch do not overlap', () => {
    expect(overlap([on(1, 540, 720), on(1, 720, 1080), on(1, 1080, 0), on(2, 0, 60)])).toBe(false)
    expect(overlap([on(1, 540, 721), on(1, 720, 1080)])).toBe(true)
    expect(overlap(daily(480, 481))).toBe(false)
  })

  it('of every minute are around the clock, however they are cut', () => {
    for (const hours of [aroundTheClock, daily(480, 480), [...daily(0, 720), ...daily(720, 1440)]])
      expect(isAroundTheClock(hours)).toBe(true)
    expect(isAroundTheClock(daily(0, 1439))).toBe(false)
    expect(isAroundTheClock([])).toBe(false)
  })
})
