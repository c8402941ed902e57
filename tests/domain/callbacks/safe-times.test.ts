import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  commonSpans,
  firstPromise,
  isSafeOn,
  nextSafeSpan,
  SHORTEST,
  safeAt,
  safeSpanAt,
  safeTimes,
} from '#core/domain/callbacks/safe-times'
import { tellsTooMuch } from '#core/domain/callbacks/words'
import { DAY, dateOf, MINUTE, minuteOf, type Weekday, weekdayOf } from '#core/domain/time'
import { minute, mondayAt } from '../../support/makers'

const on = (weekday: number, from: number, until: number) => ({ weekday: weekday as Weekday, from, until })
const holidays = { through: '2026-12-31', days: [] }
const afternoons = [1, 2, 3, 4].map((day) => on(day, minute(13, 30), minute(15, 30)))
const staff = { hours: afternoons, holidays }

describe('safe times', () => {
  it('are sorted, and made one where they touch', () => {
    expect(safeTimes([on(2, 60, 120), on(1, 120, 180), on(1, 60, 120)])).toEqual([on(1, 60, 180), on(2, 60, 120)])
  })

  it.each([[[]], [[on(1, 60, 60)]], [[on(1, 90, 60)]], [[on(1, 60, 74)]], [[on(1, 1400, 1441)]]])(
    'are none of %j',
    (windows) => {
      expect(safeTimes(windows)).toBeNull()
    },
  )

  it('hold from their first minute up to their end, on their day', () => {
    const windows = [on(1, 600, 660)]
    const seen = [mondayAt(9, 59), mondayAt(10), mondayAt(10, 59), mondayAt(11), mondayAt(34, 30)]
    expect(seen.map((now) => safeSpanAt(windows, now) !== null)).toEqual([false, true, true, false, false])
    expect(nextSafeSpan(windows, mondayAt(10))).toEqual({ from: mondayAt(10) + 7 * DAY, until: mondayAt(11) + 7 * DAY })
    expect(nextSafeSpan(windows, mondayAt(9, 59))).toEqual({ from: mondayAt(10), until: mondayAt(11) })
  })

  it('are now, later on that day, or not on it any more; and a day has some or none', () => {
    const windows = [on(1, 600, 660), on(1, 900, 960), on(3, 600, 660)]
    const seen = [mondayAt(9, 59), mondayAt(10), mondayAt(11), mondayAt(15), mondayAt(16), mondayAt(34)]
    expect(seen.map((now) => safeAt(windows, now))).toEqual(['later', 'now', 'later', 'now', 'not-today', 'not-today'])
    expect([mondayAt(0), mondayAt(24), mondayAt(48)].map((day) => isSafeOn(windows, dateOf(day)))).toEqual([
      ...[true, false, true],
    ])
  })
})

describe('a promise', () => {
  const all = [on(1, 0, 1440), on(2, 0, 1440)]
  it.each([
    ['in the first common hours', mondayAt(6), [], mondayAt(15, 30)],
    ['with half an hour to see it, and a quarter to call', mondayAt(14, 45), [], mondayAt(15, 30)],
    ['else on the next day', mondayAt(14, 46), [], mondayAt(24 + 15, 30)],
    ['beside five others in two hours', mondayAt(6), Array(5).fill(mondayAt(15, 30)), mondayAt(15, 30)],
    ['and the seventh the day after', mondayAt(6), Array(6).fill(mondayAt(15, 30)), mondayAt(24 + 15, 30)],
  ])('is %s', (_, now, promised, by) => {
    expect(firstPromise(all, staff, promised, now)).toBe(by)
  })

  it('follows a make-up workday, and no holiday', () => {
    const days = [
      { date: '2026-11-23', kind: 'off' as const, name: '示例' },
      { date: '2026-11-28', kind: 'work' as const, name: '示例', as: 1 as const },
    ]
    const special = { hours: [on(1, 810, 930)], holidays: { through: '2026-12-31', days } }
    const week = [1, 2, 3, 4, 5, 6, 7].map((day) => on(day, 0, 1440))
    expect(firstPromise(week, special, [], mondayAt(6))).toBe(mondayAt(5 * 24 + 15, 30))
    expect(firstPromise([on(2, 0, 1440)], special, [], mondayAt(6))).toBeNull()
  })

  it('is always safe, staffed, ahead and long enough, whatever the times', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 15, max: 600 }))
      .map(([day, from, length]) => on(day, from, Math.min(1440, from + length)))
    const hours = fc.array(stretch, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(hours, hours, fc.integer({ min: 0, max: 20_000 }), (windows, worked, after) => {
        const now = mondayAt(0) + after * MINUTE
        const safe = safeTimes(windows)
        fc.pre(safe !== null)
        for (const { from, until } of commonSpans(safe ?? [], { hours: worked, holidays }, now)) {
          expect(from).toBeGreaterThanOrEqual(now)
          expect(until - from).toBeGreaterThanOrEqual(SHORTEST)
          for (const at of [from, until - 1]) {
            expect(safeSpanAt(safe ?? [], at)).not.toBeNull()
            const there = worked.some(
              (one) => one.weekday === weekdayOf(dateOf(at)) && one.from <= minuteOf(at) && minuteOf(at) < one.until,
            )
            expect(there).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

it.each(['心理服务站', '妇 联', '援助热线', '派出所的'])('%s tells too much', (words) => {
  expect(tellsTooMuch(words)).toBe(true)
})
it.each(['小陈', '舞蹈队的', '社区的王姐', '老同学'])('%s tells nothing', (words) => {
  expect(tellsTooMuch(words)).toBe(false)
})

describe('what is safe in staff’s hours', () => {
  it('comes in order, and of what begins together the shorter first', () => {
    const windows = [on(1, 870, 900), on(1, 810, 870), on(1, 810, 840)]
    const spans = commonSpans(windows, staff, mondayAt(6)).filter(({ from }) => dateOf(from) === dateOf(mondayAt(6)))
    expect(spans).toEqual([
      { from: mondayAt(13, 30), until: mondayAt(14) },
      { from: mondayAt(13, 30), until: mondayAt(14, 30) },
      { from: mondayAt(14, 30), until: mondayAt(15) },
    ])
  })
})
