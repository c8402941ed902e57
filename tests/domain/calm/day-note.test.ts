import { describe, expect, it } from 'vitest'
import {
  type DayNote,
  daysOfMonth,
  hasMonth,
  isNearlyFull,
  MOST_NOTES,
  type Mood,
  noteOf,
  otherMonth,
  readNotes,
  wasHeavyWeek,
  withNote,
  withoutNote,
} from '#core/domain/calm/day-note'

const today = '2026-11-27'
const aNote = (date: string, mood: Mood = 'even', line = ''): DayNote => ({ date, mood, about: 'nothing', line })

describe('whether a week was heavy', () => {
  it.each<[string, readonly (readonly [string, Mood])[], boolean]>([
    ['nothing was written', [], false],
    ['one heavy day', [['2026-11-27', 'heavy']], false],
    [
      'two heavy days',
      [
        ['2026-11-25', 'heavy'],
        ['2026-11-27', 'heavy'],
      ],
      true,
    ],
    [
      'two low days',
      [
        ['2026-11-26', 'low'],
        ['2026-11-27', 'low'],
      ],
      false,
    ],
    [
      'three low days',
      [
        ['2026-11-21', 'low'],
        ['2026-11-24', 'low'],
        ['2026-11-27', 'low'],
      ],
      true,
    ],
    [
      'two low and a heavy one',
      [
        ['2026-11-22', 'low'],
        ['2026-11-23', 'heavy'],
        ['2026-11-24', 'low'],
      ],
      true,
    ],
    [
      'a third one eight days ago',
      [
        ['2026-11-20', 'low'],
        ['2026-11-24', 'low'],
        ['2026-11-27', 'low'],
      ],
      false,
    ],
    [
      'a second heavy one that a wrong clock put into tomorrow',
      [
        ['2026-11-27', 'heavy'],
        ['2026-11-28', 'heavy'],
      ],
      false,
    ],
    ['seven tired days', [21, 22, 23, 24, 25, 26, 27].map((day) => [`2026-11-${day}`, 'tired'] as const), false],
  ])('%s', (_, written, heavy) => {
    expect(
      wasHeavyWeek(
        written.map(([date, mood]) => aNote(date, mood)),
        today,
      ),
    ).toBe(heavy)
  })

  it('reaches over the end of a year', () => {
    const notes = [aNote('2026-12-27', 'heavy'), aNote('2027-01-02', 'heavy')]
    expect(wasHeavyWeek(notes, '2027-01-02')).toBe(true)
    expect(wasHeavyWeek(notes, '2027-01-03')).toBe(false)
  })
})

describe('the notes on a phone', () => {
  it('are one a day, oldest first, wherever the clock stood when they were written', () => {
    const written = ['2026-11-27', '2026-11-20', '2026-12-01'].reduce<readonly DayNote[]>(
      (notes, date) => withNote(notes, aNote(date)),
      [],
    )
    expect(written.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-27', '2026-12-01'])
    const again = withNote(written, aNote('2026-11-27', 'low', '改了'))
    expect(again).toHaveLength(3)
    expect(noteOf(again, '2026-11-27')).toEqual({ date: '2026-11-27', mood: 'low', about: 'nothing', line: '改了' })
    expect(withoutNote(again, '2026-11-27').map(({ date }) => date)).toEqual(['2026-11-20', '2026-12-01'])
  })

  it('lose the oldest beyond eleven hundred', () => {
    const many = Array.from({ length: 1_100 }, (_, at) => {
      const day = new Date(Date.UTC(2023, 0, 1 + at))
      return aNote(day.toISOString().slice(0, 10))
    })
    const more = withNote(many, aNote(today))
    expect(more).toHaveLength(1_100)
    expect(more[0]?.date).toBe('2023-01-02')
    expect(more.at(-1)?.date).toBe(today)
  })

  it('are read one by one: a day that is not whole is left out', () => {
    const whole = aNote(today, 'light', '下雪了')
    const stored = [
      null,
      'a text',
      { ...whole, date: '2026-02-29' },
      { ...whole, mood: 5 },
      { ...whole, about: 'weather' },
      { ...whole, line: undefined },
      whole,
    ]
    expect(readNotes(stored)).toEqual([whole])
    expect(readNotes({ [today]: whole })).toBeNull()
    expect(readNotes('a text')).toBeNull()
    expect(readNotes([{ ...whole, line: '长'.repeat(500) }])?.[0]?.line).toHaveLength(100)
  })
})

describe('the months to turn over', () => {
  it.each([
    ['2026-11-27', 30],
    ['2026-02-14', 28],
    ['2028-02-29', 29],
    ['2026-12-31', 31],
  ])('the one of %s has %d days', (date, count) => {
    const days = daysOfMonth(date)
    expect(days).toHaveLength(count)
    expect(days[0]?.slice(8)).toBe('01')
    expect(days.at(-1)?.slice(8)).toBe(String(count))
  })

  it.each([
    ['2026-01-31', -1, '2025-12-01'],
    ['2026-03-31', -1, '2026-02-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-05', 1, '2027-01-01'],
  ] as const)('from %s by %d is %s', (from, by, there) => {
    expect(otherMonth(from, by)).toBe(there)
  })

  it('reach from the first note to today, or to a note that a wrong clock put later', () => {
    const notes = [aNote('2026-09-30')]
    expect(
      ['2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01'].map((month) =>
        hasMonth(notes, today, month),
      ),
    ).toEqual([false, true, true, true, false])
    expect(hasMonth([aNote('2026-12-02')], today, '2026-12-01')).toBe(true)
    expect(hasMonth([], today, '2026-11-01')).toBe(true)
    expect(hasMonth([], today, '2026-10-01')).toBe(false)
  })
})

it('says that there is little room left two months before the oldest has to go, and not a day sooner', () => {
  const many = (count: number) => Array.from({ length: count }, () => aNote(today))
  expect(isNearlyFull(many(MOST_NOTES - 61))).toBe(false)
  expect(isNearlyFull(many(MOST_NOTES - 60))).toBe(true)
  expect(isNearlyFull(many(MOST_NOTES))).toBe(true)
})
