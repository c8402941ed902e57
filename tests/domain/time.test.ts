import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  clockText,
  dateOf,
  daysBetween,
  instantAt,
  isCivilDate,
  minuteOf,
  weekdayOf,
  yearMonthDay,
} from '#core/domain/time'

const anInstant = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) })

describe('the clock of the service, +08:00 all year', () => {
  it('turns the day at midnight in China, not at midnight UTC', () => {
    expect(dateOf(Date.UTC(2026, 10, 23, 15, 59, 59, 999))).toBe('2026-11-23')
    expect(dateOf(Date.UTC(2026, 10, 23, 16))).toBe('2026-11-24')
    expect(minuteOf(Date.UTC(2026, 10, 23, 15, 59))).toBe(1439)
    expect(minuteOf(Date.UTC(2026, 10, 23, 16))).toBe(0)
  })

  it('gives the instant of a wall time, and the last minute of a day is the next midnight', () => {
    expect(instantAt('2026-11-24', 9 * 60)).toBe(Date.UTC(2026, 10, 24, 1))
    expect(instantAt('2026-11-24', 1440)).toBe(instantAt('2026-11-25'))
  })

  it('agrees with the calendar of the platform on every day from 1970 to 2199', () => {
    const wrong: string[] = []
    let day = 0
    for (; day * 86_400_000 < Date.UTC(2200, 0, 1); day += 1) {
      const wall = new Date(day * 86_400_000)
      const date = wall.toISOString().slice(0, 10)
      const midnight = day * 86_400_000 - 8 * 3_600_000
      const { year, month, day: ofMonth } = yearMonthDay(date)
      const agrees =
        dateOf(midnight) === date &&
        dateOf(midnight + 86_399_999) === date &&
        instantAt(date) === midnight &&
        weekdayOf(date) === (wall.getUTCDay() || 7) &&
        year === wall.getUTCFullYear() &&
        month === wall.getUTCMonth() + 1 &&
        ofMonth === wall.getUTCDate() &&
        daysBetween('1970-01-01', date) === day &&
        addDays('1970-01-01', day) === date &&
        isCivilDate(date)
      if (!agrees) wrong.push(date)
    }
    expect(wrong).toEqual([])
    expect(day).toBe(84_006)
  })

  it('agrees with the clock of the platform at any millisecond', () => {
    fc.assert(
      fc.property(anInstant, (instant) => {
        const wall = new Date(instant + 8 * 3_600_000)
        expect(dateOf(instant)).toBe(wall.toISOString().slice(0, 10))
        expect(minuteOf(instant)).toBe(wall.getUTCHours() * 60 + wall.getUTCMinutes())
        expect(instantAt(dateOf(instant), minuteOf(instant))).toBe(instant - (instant % 60_000))
      }),
    )
  })

  it('walks days over month, year and leap ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
    expect(daysBetween('2026-11-23', '2027-11-23')).toBe(365)
    expect(daysBetween('2026-11-24', '2026-11-22')).toBe(-2)
  })

  it.each([
    ...[
      '2026-02-29',
      '2100-02-29',
      '2026-11-31',
      '2026-13-01',
      '2026-00-10',
      '2026-11-00',
      '1969-12-31',
      '10000-01-01',
    ],
    ...['2026-1-1', '', '2026-11-23T00:00', ' 2026-11-23', '2026/11/23', '26-11-23', '2026-11-23\n', '1000-01-01'],
  ])('knows that %s is no day', (text) => expect(isCivilDate(text)).toBe(false))

  it.each(['1970-01-01', '1999-12-31', '2000-02-29', '2028-02-29', '2400-02-29', '9999-12-31'])(
    'knows that %s is a day',
    (text) => {
      expect(isCivilDate(text)).toBe(true)
    },
  )

  it('writes a minute as a clock shows it', () => {
    expect([0, 575, 1440].map(clockText)).toEqual(['00:00', '09:35', '24:00'])
  })
})
