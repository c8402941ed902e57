import { getDayDetail } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import { holidaySource, publishedHolidays } from '#core/content/holidays'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { addDays, type Weekday, weekdayOf } from '#core/domain/time'
import { aCalendar, everyWeek, read } from '../support/terms'

const every = everyWeek([1, 2, 3, 4], '09:00-12:00')
const friday = everyWeek([5], '14:00-17:00')
const calendar = aCalendar({
  versions: [{ from: '2025-01-01', hours: [...every, ...friday] }],
  holidays: publishedHolidays,
})
const on = (date: string) => read(hoursInForce(calendar, date))

/** As the notice has it: 国办发明电〔2025〕7号. */
const offDays: readonly (readonly [name: string, first: string, days: number])[] = [
  ['元旦', '2026-01-01', 3],
  ['春节', '2026-02-15', 9],
  ['清明节', '2026-04-04', 3],
  ['劳动节', '2026-05-01', 5],
  ['端午节', '2026-06-19', 3],
  ['中秋节', '2026-09-25', 3],
  ['国庆节', '2026-10-01', 7],
]
const workdays: readonly (readonly [date: string, as: Weekday])[] = [
  ['2026-01-04', 1],
  ['2026-02-14', 5],
  ['2026-02-28', 5],
  ['2026-05-09', 5],
  ['2026-09-20', 1],
  ['2026-10-10', 5],
]
const allOff = offDays.flatMap(([, first, days]) => Array.from({ length: days }, (_, at) => addDays(first, at)))

describe('the official days of 2026', () => {
  it.each(offDays)('%s is off from %s, %i days', (name, first, days) => {
    for (let at = 0; at < days; at += 1) {
      const date = addDays(first, at)
      expect(publishedHolidays.days.find((day) => day.date === date)).toEqual({ date, kind: 'off', name })
      expect(on(date)).toEqual([])
    }
  })

  it.each(workdays)('%s is worked, with the hours of weekday %i', (date, as) => {
    expect(publishedHolidays.days.find((day) => day.date === date)).toMatchObject({ kind: 'work', as })
    expect(on(date)).toEqual([as === 5 ? 's1 14:00-17:00' : 's1 09:00-12:00'])
  })

  it('are 33 off and 6 worked, each once, and nothing of another year', () => {
    expect(publishedHolidays.days.filter(({ kind }) => kind === 'off').map(({ date }) => date)).toEqual(allOff)
    expect(allOff).toHaveLength(33)
    expect(publishedHolidays.days).toHaveLength(33 + 6)
    expect(publishedHolidays.days.every(({ date }) => date.startsWith('2026-'))).toBe(true)
    expect(makeCalendar(calendar).ok).toBe(true)
  })

  it('leave every other day of the year as the week has it', () => {
    const special = new Set([...allOff, ...workdays.map(([date]) => date)])
    const plain = { ...calendar, holidays: null }
    for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
      if (!special.has(date)) expect(on(date), date).toEqual(read(hoursInForce(plain, date)))
    }
  })

  // A second pair of eyes that somebody else typed it with. Where the two differ, the notice holds and this test is wrong.
  it('are what chinese-days has of the year, day by day', () => {
    const ours = new Map(publishedHolidays.days.map(({ date, kind }) => [date, kind]))
    for (let date = '2026-01-01'; date < '2027-01-01'; date = addDays(date, 1)) {
      const kind = ours.get(date)
      const isWorked = kind ? kind === 'work' : weekdayOf(date) <= 5
      expect(getDayDetail(date).work, date).toBe(isWorked)
    }
  })

  it('end with what is published: the first days of 2027 are days of the week', () => {
    expect(publishedHolidays.through).toBe('2026-12-31')
    // A Friday, New Year's Day: not in the table, since nobody has published it.
    expect(on('2027-01-01')).toEqual(['s1 14:00-17:00'])
  })

  it('name where they were read', () => {
    expect(holidaySource.title).toContain('国办发明电〔2025〕7号')
    expect(holidaySource.url).toMatch(/^https:\/\/www\.gov\.cn\//)
  })
})
