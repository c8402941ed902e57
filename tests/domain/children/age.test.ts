import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Age, ageOn, correctedAgeOn, yearsOf } from '#core/domain/children/age'
import { addDays } from '#core/domain/time'

dayjs.extend(utc)

const daysOf = (year: number, month: number) => dayjs.utc(`${year}-${month}-1`).daysInMonth()

/** By the calendar of another hand: completed months of who was born on that very day. */
function monthsOf(born: string, date: string): number {
  return dayjs.utc(date).diff(dayjs.utc(born), 'month')
}

/** The youngest and the oldest of all who were born in a month, of those that are born. */
function everybodys(year: number, month: number, date: string): { youngest: number; oldest: number } | null {
  const days = Array.from({ length: daysOf(year, month) }, (_, at) => at + 1)
  const births = days.map((day) => dayjs.utc(`${year}-${month}-${day}`).format('YYYY-MM-DD'))
  const ages = births.filter((born) => born <= date).map((born) => monthsOf(born, date))
  return ages.length === 0 ? null : { youngest: Math.min(...ages), oldest: Math.max(...ages) }
}

const aMonth = fc.record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }) })
const EIGHTEEN_YEARS = 18 * 366

describe('an age from year and month', () => {
  it('is that of the youngest of all born in that month, on each day until eighteen', () => {
    fc.assert(
      fc.property(aMonth, fc.integer({ min: 0, max: EIGHTEEN_YEARS }), (born, days) => {
        const first = `${born.year}-${String(born.month).padStart(2, '0')}-01`
        const date = addDays(first, days)
        const all = everybodys(born.year, born.month, date)
        const age = ageOn(born, date)
        expect(age?.months).toBe(all?.youngest)
        expect(age?.orOneMore).toBe(all?.youngest !== all?.oldest)
      }),
      { numRuns: 3000, seed: 20_261_126 },
    )
  })

  it('never goes back and never jumps, over every day of a childhood with five leap years', () => {
    let before: Age | null = null
    for (let day = 0; day <= EIGHTEEN_YEARS + 15; day += 1) {
      const age = ageOn({ year: 2008, month: 2 }, addDays('2008-02-01', day))
      expect([0, 1]).toContain((age?.months ?? 0) - (before?.months ?? 0))
      before = age
    }
    expect(yearsOf(before as Age)).toBe(18)
  })

  it.each([
    ['before the month of birth', { year: 2025, month: 5 }, '2025-04-30', null],
    ['on the first day of it', { year: 2025, month: 5 }, '2025-05-01', { months: 0, orOneMore: false }],
    ['on the last day of it', { year: 2025, month: 5 }, '2025-05-31', { months: 0, orOneMore: false }],
    ['the day before the last of a month', { year: 2025, month: 5 }, '2026-05-30', { months: 11, orOneMore: true }],
    ['on the last day', { year: 2025, month: 5 }, '2026-05-31', { months: 12, orOneMore: false }],
    ['on 30 June of who was born in May', { year: 2025, month: 5 }, '2025-06-30', { months: 1, orOneMore: false }],
    ['on 28 February, in a leap month born', { year: 2024, month: 2 }, '2025-02-28', { months: 12, orOneMore: false }],
    ['on 28 February of a leap year', { year: 2024, month: 2 }, '2028-02-28', { months: 47, orOneMore: true }],
    ['on 29 February', { year: 2024, month: 2 }, '2028-02-29', { months: 48, orOneMore: false }],
  ])('%s', (_, born, date, age) => {
    expect(ageOn(born, date)).toEqual(age)
  })
})

describe('a corrected age', () => {
  const early = { born: { year: 2025, month: 5 }, pretermWeeks: 32 }

  it.each([
    ['counts from forty weeks', early, '2026-07-25', { months: 11, orOneMore: true, byWeeks: 8 }],
    ['is nothing below new-born', early, '2025-05-20', { months: 0, orOneMore: false, byWeeks: 8 }],
    ['is corrected on the last day before two', early, '2027-05-30', { months: 22, orOneMore: true, byWeeks: 8 }],
    ['is the age itself from two on', early, '2027-05-31', { months: 24, orOneMore: false, byWeeks: 0 }],
    [
      'at 36 weeks takes four off',
      { ...early, pretermWeeks: 36 },
      '2026-06-27',
      { months: 11, orOneMore: true, byWeeks: 4 },
    ],
    [
      'at term is the age',
      { ...early, pretermWeeks: null },
      '2026-05-31',
      { months: 12, orOneMore: false, byWeeks: 0 },
    ],
    [
      'at 37 weeks is the age',
      { ...early, pretermWeeks: 37 },
      '2026-05-31',
      { months: 12, orOneMore: false, byWeeks: 0 },
    ],
    ['is none before the month of birth', early, '2025-04-30', null],
  ])('%s', (_, known, date, age) => {
    expect(correctedAgeOn(known, date)).toEqual(age)
  })

  it('is never above the age and never more than five months below it', () => {
    fc.assert(
      fc.property(aMonth, fc.integer({ min: 22, max: 36 }), fc.integer({ min: 0, max: 1100 }), (born, weeks, days) => {
        const date = addDays(`${born.year}-${String(born.month).padStart(2, '0')}-01`, days)
        const age = ageOn(born, date) as Age
        const corrected = correctedAgeOn({ born, pretermWeeks: weeks }, date) as Age
        expect(corrected.months).toBeLessThanOrEqual(age.months)
        expect(corrected.months).toBeGreaterThanOrEqual(Math.max(0, age.months - 5))
      }),
      { numRuns: 2000, seed: 20_261_126 },
    )
  })
})
