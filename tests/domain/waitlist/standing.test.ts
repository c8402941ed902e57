import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY, HOUR, instantAt, MINUTE, minuteOf } from '#core/domain/time'
import { LEAST_AHEAD, standsUntil } from '#core/domain/waitlist/standing'

const noon = instantAt('2026-11-23', 720)
const ten = instantAt('2026-11-23', 600)

describe('how long an offer stands', () => {
  it.each([
    ['three days ahead, half a day and on into the morning', 3 * DAY, noon, instantAt('2026-11-24', 570)],
    ['a little less, four hours', 3 * DAY - 1, noon, noon + 4 * HOUR],
    ['a day ahead, four hours', DAY, noon, noon + 4 * HOUR],
    ['a little less, one hour', DAY - 1, noon, noon + HOUR],
    ['three hours ahead, one hour', 3 * HOUR, noon, noon + HOUR],
    ['a little less, twenty minutes', 3 * HOUR - 1, noon, noon + 20 * MINUTE],
    ['half an hour ahead, twenty minutes', 30 * MINUTE, noon, noon + 20 * MINUTE],
    ['nearer than that, not at all', 30 * MINUTE - 1, noon, null],
    ['what has begun, not at all', -1, noon, null],
    [
      'from the morning on, half a day ends by day',
      4 * DAY,
      instantAt('2026-11-23', 510),
      instantAt('2026-11-23', 1230),
    ],
    ['not past nine in the evening', 4 * DAY, ten, instantAt('2026-11-24', 570)],
  ])('%s', (_, ahead, now, until) => {
    expect(standsUntil(now + ahead, now)).toBe(until)
  })

  it('ends in the night where the morning would be too late for others', () => {
    const late = instantAt('2026-11-23', 22 * 60)
    const atNine = instantAt('2026-11-24', 540)
    const atHalfPastEleven = instantAt('2026-11-24', 690)
    expect(standsUntil(atNine, late)).toBe(late + HOUR)
    expect(standsUntil(atHalfPastEleven, late)).toBe(instantAt('2026-11-24', 570))
    expect(standsUntil(atHalfPastEleven - 1, late)).toBe(late + HOUR)
  })

  it('leaves time before the session, and ends while people sleep only where there is none', () => {
    const moment = fc.integer({ min: noon, max: noon + 30 * DAY })
    fc.assert(
      fc.property(moment, fc.integer({ min: LEAST_AHEAD, max: 40 * DAY }), (now, ahead) => {
        const until = standsUntil(now + ahead, now)
        expect(until).not.toBeNull()
        if (until === null) return
        expect(until - now).toBeGreaterThanOrEqual(20 * MINUTE)
        expect(now + ahead - until).toBeGreaterThanOrEqual(10 * MINUTE)
        const minute = minuteOf(until)
        if (ahead >= 26 * HOUR) expect(minute >= 570 && minute <= 1260).toBe(true)
      }),
    )
  })
})
