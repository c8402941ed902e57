import dayjs from 'dayjs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AgeFacts, correctedAgeOn, developmentalMonths, fullMonths } from '#core/domain/children/age'
import { ageChoice, monthsPossible, nextBlockAt, placeAt } from '#core/domain/children/age-blocks'
import { findScaleForChildren } from '#core/scales/children/index'

const groupsOf = (id: string) => findScaleForChildren(id)?.groups ?? []
const signs = groupsOf('warning-signs')
const selfCheck = groupsOf('milestones')

/** Full months → where they are, for the signs. */
const wanted = (months: number): string => {
  if (months < 3) return 'before 3'
  const steps: readonly (readonly [from: number, words: string])[] = [
    [3, 'window m3'],
    [4, 'between m3'],
    [6, 'window m6'],
    [7, 'between m6'],
    [8, 'window m8'],
    [9, 'between m8'],
    [12, 'window m12'],
    [13, 'between m12'],
    [18, 'window m18'],
    [19, 'between m18'],
    [24, 'window m24'],
    [25, 'between m24'],
    [30, 'window m30'],
    [31, 'between m30'],
    [36, 'window m36'],
    [48, 'window m48'],
    [60, 'window m60'],
    [72, 'window m72'],
    [84, 'after'],
  ]
  return steps.filter(([from]) => from <= months).at(-1)?.[1] ?? ''
}

function told(groups: Parameters<typeof placeAt>[0], months: number): string {
  const place = placeAt(groups, months)
  if ('group' in place) return `${place.in} ${place.group}`
  return place.in === 'before' ? `before ${place.from}` : 'after'
}

/** The house's own reckoning, from another library: months that have gone by, the last day of a short month included. */
const monthsByDayjs = (born: string, on: string) => {
  let months = 0
  while (
    !dayjs(born)
      .add(months + 1, 'month')
      .isAfter(dayjs(on), 'day')
  )
    months += 1
  return months
}

describe('full months of life', () => {
  it.each([
    ['2025-05-26', '2026-11-25', 17],
    ['2025-05-26', '2026-11-26', 18],
    ['2026-08-31', '2026-11-29', 2],
    ['2026-08-31', '2026-11-30', 3],
    ['2024-02-29', '2025-02-27', 11],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-02-29', '2028-02-28', 47],
    ['2024-02-29', '2028-02-29', 48],
    ['2023-11-30', '2024-02-28', 2],
    ['2023-11-30', '2024-02-29', 3],
    ['2026-11-26', '2026-11-26', 0],
  ])('born %s, on %s: %d', (born, on, months) => {
    expect(fullMonths(born, on)).toBe(months)
  })

  it('are as another calendar counts them, for every day of the first years', () => {
    const days = fc.integer({ min: 0, max: 1500 })
    fc.assert(
      fc.property(days, days, (from, later) => {
        const born = dayjs('2023-12-01').add(from, 'day')
        const on = born.add(later, 'day').format('YYYY-MM-DD')
        expect(fullMonths(born.format('YYYY-MM-DD'), on)).toBe(monthsByDayjs(born.format('YYYY-MM-DD'), on))
      }),
      { numRuns: 300 },
    )
  })
})

describe('every age from birth to eighteen, in days', () => {
  it.each(['2008-02-29', '2008-01-31', '2008-11-26'])('born %s: one block, or a plain none', (born) => {
    for (let day = 0; day <= 6575; day += 1) {
      const on = dayjs(born).add(day, 'day').format('YYYY-MM-DD')
      const months = fullMonths(born, on)
      expect(`${on} ${told(signs, months)}`).toBe(`${on} ${wanted(months)}`)
      const holding = signs.filter(
        ({ ages }) => ages && months >= ages.from && (ages.until === null || months <= ages.until),
      )
      expect(holding.length).toBe(months >= 3 && months < 84 ? 1 : 0)
    }
  })

  it('has the self-check until three and none after, so that nobody of 37 months is asked what a child of 36 does', () => {
    expect([2, 3, 5, 6, 7, 30, 35, 36, 37].map((months) => told(selfCheck, months))).toEqual([
      'before 3',
      'window m3',
      'between m3',
      'window m6',
      'between m6',
      'window m30',
      'between m30',
      'window m36',
      'after',
    ])
  })

  it.each([3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72])(
    'changes at %d full months, the day before and the day after',
    (n) => {
      const born = '2016-02-29'
      const turning = Array.from({ length: 40 }, (_, at) =>
        dayjs(born).add(n, 'month').subtract(20, 'day').add(at, 'day').format('YYYY-MM-DD'),
      ).find((day) => fullMonths(born, day) === n)
      const before = dayjs(turning).subtract(1, 'day').format('YYYY-MM-DD')
      expect(told(signs, fullMonths(born, before))).toBe(wanted(n - 1))
      expect(told(signs, fullMonths(born, turning ?? ''))).toBe(wanted(n))
      expect(wanted(n - 1)).not.toBe(wanted(n))
    },
  )

  it('ends the last window with the day before seven years', () => {
    expect(told(signs, fullMonths('2019-11-27', '2026-11-26'))).toBe('window m72')
    expect(told(signs, fullMonths('2019-11-26', '2026-11-26'))).toBe('after')
  })
})

describe('a child born early', () => {
  it('is as old as if born on the due date, until two years of life', () => {
    // Eight weeks before: due on 2025-07-21.
    expect(developmentalMonths('2025-05-26', 32, '2026-11-26')).toBe(16)
    expect(developmentalMonths('2025-05-26', null, '2026-11-26')).toBe(18)
    // At 37 weeks nothing is corrected.
    expect(developmentalMonths('2025-05-26', 37, '2026-11-26')).toBe(18)
    expect(developmentalMonths('2024-11-27', 32, '2026-11-26')).toBe(22)
    expect(developmentalMonths('2024-11-26', 32, '2026-11-26')).toBe(24)
    expect(developmentalMonths('2026-11-01', 32, '2026-11-26')).toBe(-1)
  })

  it('is the same age as the profile says, whatever day it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1100 }),
        fc.integer({ min: 0, max: 800 }),
        fc.option(fc.integer({ min: 22, max: 37 })),
        (age, shift, pretermWeeks) => {
          const on = dayjs('2025-01-01').add(shift, 'day').format('YYYY-MM-DD')
          const born = dayjs(on).subtract(age, 'day')
          const child = { born: { year: born.year(), month: born.month() + 1 }, pretermWeeks }
          const told = correctedAgeOn(child, on)
          expect(Math.max(0, ageChoice(signs, child, on).chosen.months)).toBe(told?.months)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('has no block before the due date and the block of the corrected age after', () => {
    const choice = ageChoice(signs, { born: { year: 2026, month: 6 }, pretermWeeks: 28 }, '2026-11-30')
    expect(choice).toMatchObject({ chosen: { months: 2, place: { in: 'before', from: 3 } }, corrected: true })
  })

  it('is no longer corrected at two', () => {
    const child: AgeFacts = { born: { year: 2024, month: 11 }, pretermWeeks: 32 }
    expect(ageChoice(signs, child, '2026-11-30')).toMatchObject({
      chosen: { months: 24, place: { in: 'window', group: 'm24' } },
      older: null,
      corrected: false,
    })
    // Whether two years have gone by depends on the day of birth: the younger until the parent says so.
    expect(ageChoice(signs, child, '2026-11-26')).toMatchObject({
      chosen: { months: 22, place: { in: 'between', group: 'm18' } },
      older: { months: 24, place: { in: 'window', group: 'm24' } },
      corrected: true,
    })
    expect(ageChoice(signs, child, '2026-11-26', 24)).toMatchObject({ chosen: { months: 24 }, corrected: false })
  })
})

describe('a child of whom the month of birth is known, and no day', () => {
  it('has the younger block, and the older one for whoever says that the months are full', () => {
    const child: AgeFacts = { born: { year: 2025, month: 5 }, pretermWeeks: null }
    expect(ageChoice(signs, child, '2026-11-26')).toEqual({
      chosen: { months: 17, place: { in: 'between', group: 'm12' } },
      older: { months: 18, place: { in: 'window', group: 'm18' } },
      corrected: false,
    })
    expect(ageChoice(signs, child, '2026-11-26', 18)).toEqual({
      chosen: { months: 18, place: { in: 'window', group: 'm18' } },
      older: null,
      corrected: false,
    })
  })

  it('is not asked where no day of birth would change it', () => {
    expect(ageChoice(signs, { born: { year: 2025, month: 3 }, pretermWeeks: null }, '2026-11-26').older).toBeNull()
    expect(ageChoice(signs, { born: { year: 2025, month: 5 }, pretermWeeks: null }, '2026-11-30').older).toBeNull()
  })

  it('may be too young or too old by a day, and says both', () => {
    expect(ageChoice(signs, { born: { year: 2026, month: 8 }, pretermWeeks: null }, '2026-11-26')).toMatchObject({
      chosen: { months: 2, place: { in: 'before', from: 3 } },
      older: { months: 3, place: { in: 'window', group: 'm3' } },
    })
    expect(ageChoice(signs, { born: { year: 2019, month: 11 }, pretermWeeks: null }, '2026-11-26')).toMatchObject({
      chosen: { months: 83, place: { in: 'window', group: 'm72' } },
      older: { months: 84, place: { in: 'after' } },
    })
  })

  it('is never a child of the future, and one born this month is not yet of any age', () => {
    expect(monthsPossible({ born: { year: 2026, month: 12 }, pretermWeeks: null }, '2026-11-26')).toEqual([])
    expect(
      ageChoice(signs, { born: { year: 2026, month: 12 }, pretermWeeks: null }, '2026-11-26').chosen.place,
    ).toEqual({
      in: 'before',
      from: 3,
    })
    expect(monthsPossible({ born: { year: 2026, month: 11 }, pretermWeeks: null }, '2026-11-26')).toEqual([0])
  })

  it('always finds the true block among the one chosen and the older ones, whatever the day was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6575 }),
        fc.integer({ min: 0, max: 400 }),
        fc.option(fc.integer({ min: 22, max: 37 })),
        (age, shift, pretermWeeks) => {
          const on = dayjs('2025-11-01').add(shift, 'day').format('YYYY-MM-DD')
          const born = dayjs(on).subtract(age, 'day')
          const child: AgeFacts = { born: { year: born.year(), month: born.month() + 1 }, pretermWeeks }
          const months = developmentalMonths(born.format('YYYY-MM-DD'), pretermWeeks, on)
          const { chosen } = ageChoice(signs, child, on)
          expect(chosen.months).toBeLessThanOrEqual(months)
          expect(told(signs, chosen.months)).toBe(wanted(Math.max(chosen.months, 0)))
          // Going from one "it is older already" to the next ends at the true block, or at a younger reading of the same one.
          const met: string[] = []
          for (let step: number | null = null; met.length < 5; ) {
            const choice = ageChoice(signs, child, on, step)
            met.push(told(signs, choice.chosen.months))
            if (!choice.older) break
            step = choice.older.months
          }
          expect(met.map((words) => words.split(' ').at(-1))).toContain(told(signs, months).split(' ').at(-1))
        },
      ),
      { numRuns: 500 },
    )
  })
})

it('names the age of the next block, and none after the last', () => {
  expect([0, 3, 17, 18, 35, 36, 71, 72, 90].map((months) => nextBlockAt(signs, months))).toEqual([
    3,
    6,
    18,
    24,
    36,
    48,
    72,
    null,
    null,
  ])
})
