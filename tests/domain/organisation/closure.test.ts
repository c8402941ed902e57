import { describe, expect, it } from 'vitest'
import { type Closure, hoursOfDate, isClosure, shutDays, specialHours } from '#core/domain/organisation/closure'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import type { WeeklyHours } from '#core/domain/scheduling/hours'

const today = '2026-11-23'
/** Monday 23 to Wednesday 25 November 2026, all day. */
const aClosure = (change: Partial<Closure> = {}): Closure => ({
  ...{ id: 'c', from: '2026-11-23', until: '2026-11-25', between: null, reason: '消毒' },
  ...change,
})

describe('a closure that can be kept', () => {
  it.each([
    ['as it is', {}, true],
    ['a single day', { until: '2026-11-23' }, true],
    ['it ends before it begins', { from: '2026-11-26' }, false],
    ['its last day is today', { from: '2026-11-20', until: '2026-11-23' }, true],
    ['it was over yesterday', { from: '2026-11-20', until: '2026-11-22' }, false],
    ['a year and a day of days', { from: '2026-12-01', until: '2027-12-01' }, true],
    ['one day more', { from: '2026-12-01', until: '2027-12-02' }, false],
    ['a part of each day', { between: { from: 0, until: 1440 } }, true],
    ['a part that is none', { between: { from: 600, until: 600 } }, false],
    ['a part that ends before it begins', { between: { from: 600, until: 540 } }, false],
    ['a part that leaves the day', { between: { from: 600, until: 1441 } }, false],
    ['it says nothing of why', { reason: ' ' }, false],
  ])('%s', (_, change, can) => {
    expect(isClosure(aClosure(change), today)).toBe(can)
  })
})

/** Mondays, written afternoon first; Tuesdays and Saturdays in the morning. */
const week: WeeklyHours[] = [
  { weekday: 1, from: 840, until: 1020 },
  { weekday: 1, from: 540, until: 720 },
  { weekday: 2, from: 540, until: 700 },
  { weekday: 6, from: 600, until: 660 },
]
const doors = (...closures: readonly Closure[]) => ({ openingHours: week, closures })
/** Monday the 23rd is off, and Saturday the 28th is a Tuesday instead. */
const holidays: AppliedHolidays = {
  through: '2026-12-31',
  days: [
    { date: '2026-11-23', kind: 'off', name: '示例节' },
    { date: '2026-11-28', kind: 'work', name: '示例节', as: 2 },
  ],
}
const told = ({ hours, reason }: ReturnType<typeof hoursOfDate>) =>
  `${hours.map(({ from, until }) => `${from}-${until}`).join(' ')} ${reason}`.trim()
const morning = (from: number, until: number, reason = '早上') => aClosure({ between: { from, until }, reason })

describe('one day as it is at the door', () => {
  it.each([
    ['as its weekday, in order', doors(), null, '2026-11-23', '540-720 840-1020'],
    ['a weekday without hours', doors(), null, '2026-11-25', ''],
    ['off, with the name of the day', doors(), holidays, '2026-11-23', '示例节'],
    ['a make-up workday has another weekday and no reason', doors(), holidays, '2026-11-28', '540-700'],
    ['a day that is in no table', doors(), holidays, '2026-11-24', '540-700'],
    ['shut on its first day', doors(aClosure()), null, '2026-11-23', '消毒'],
    ['shut on a day that has no hours', doors(aClosure()), null, '2026-11-25', '消毒'],
    ['the day before', doors(aClosure({ from: '2026-11-24' })), null, '2026-11-23', '540-720 840-1020'],
    ['its last day', doors(aClosure({ until: '2026-11-24' })), null, '2026-11-24', '消毒'],
    ['the day after', doors(aClosure({ until: '2026-11-23' })), null, '2026-11-24', '540-700'],
    ['shut in the morning', doors(morning(540, 720)), null, '2026-11-23', '840-1020 早上'],
    ['shut over noon', doors(morning(700, 860)), null, '2026-11-23', '540-700 860-1020 早上'],
    ['shut in the middle of a stretch', doors(morning(600, 630)), null, '2026-11-23', '540-600 630-720 840-1020 早上'],
    ['shut between two stretches says nothing', doors(morning(720, 840)), null, '2026-11-23', '540-720 840-1020'],
    [
      'shut before and after says nothing',
      doors(morning(0, 540), morning(1020, 1440)),
      null,
      '2026-11-23',
      '540-720 840-1020',
    ],
    ['the later of two closures says why', doors(aClosure(), morning(540, 720)), null, '2026-11-23', '消毒'],
    [
      'two that both shut something',
      doors(morning(540, 600), morning(660, 720, '中午')),
      null,
      '2026-11-23',
      '600-660 840-1020 中午',
    ],
    ['a closure says more than the name of the day', doors(aClosure()), holidays, '2026-11-23', '消毒'],
  ] as const)('%s', (_, at, followed, date, day) => {
    expect(told(hoursOfDate(at, followed, date))).toBe(day)
  })
})

const spans = (...asked: Parameters<typeof specialHours>) =>
  specialHours(...asked).map(({ from, until, ...day }) => `${from} ${until} ${told(day)}`.trim())

describe('the days that do not go as their weekdays do', () => {
  it('are none where all go as they do', () => {
    expect(spans(doors(), null, today)).toEqual([])
    expect(spans(doors(morning(720, 840)), null, today)).toEqual([])
  })

  it('are one where they are alike and in a row', () => {
    expect(spans(doors(aClosure()), null, today)).toEqual(['2026-11-23 2026-11-25 消毒'])
    const two = [aClosure({ until: '2026-11-23' }), aClosure({ from: '2026-11-25' })]
    expect(spans(doors(...two), null, today)).toEqual(['2026-11-23 2026-11-23 消毒', '2026-11-25 2026-11-25 消毒'])
  })

  it('are several where the hours or the reason differ', () => {
    const two = [aClosure({ until: '2026-11-23' }), aClosure({ from: '2026-11-24', reason: '装修' })]
    expect(spans(doors(...two), null, today)).toEqual(['2026-11-23 2026-11-23 消毒', '2026-11-24 2026-11-25 装修'])
    expect(spans(doors(morning(540, 600)), null, today)).toEqual([
      '2026-11-23 2026-11-23 600-720 840-1020 早上',
      '2026-11-24 2026-11-24 600-700 早上',
    ])
  })

  it('have those of the official table among them, a make-up workday by its hours alone', () => {
    expect(spans(doors(), holidays, today)).toEqual(['2026-11-23 2026-11-23 示例节', '2026-11-28 2026-11-28 540-700'])
  })

  it('are looked ahead for sixty-two days, today among them', () => {
    const on = (date: string) => spans(doors(aClosure({ from: date, until: date })), null, today)
    expect(on('2027-01-23')).toEqual(['2027-01-23 2027-01-23 消毒'])
    expect(on('2027-01-24')).toEqual([])
  })

  it('are twelve at most, the latest left out', () => {
    // Two of them in each of the weeks to come.
    const found = specialHours(
      doors(aClosure({ until: '2027-11-01', between: { from: 540, until: 545 } })),
      null,
      today,
    )
    expect(found).toHaveLength(12)
    expect(found.at(0)?.from).toBe('2026-11-23')
  })
})

describe('the days somebody closed the doors on', () => {
  it('are the next two stretches that begin by the last day asked for, holidays aside', () => {
    const on = (date: string) => aClosure({ id: date, from: date, until: date })
    const days = ['2026-11-24', '2026-11-26', '2026-11-28'].map(on)
    const from = (until: string, ...closures: readonly Closure[]) =>
      shutDays(doors(...closures), today, until).map((one) => one.from)
    expect(from('2026-12-31', ...days)).toEqual(['2026-11-24', '2026-11-26'])
    expect(from('2026-11-26', ...days)).toEqual(['2026-11-24', '2026-11-26'])
    expect(from('2026-11-25', ...days)).toEqual(['2026-11-24'])
    expect(from('2026-12-31')).toEqual([])
  })
})
