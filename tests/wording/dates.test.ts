import { describe, expect, it } from 'vitest'
import { HOUR, instantAt, MINUTE, type Weekday } from '#core/domain/time'
import {
  dateText,
  daysFrom,
  dayText,
  fullDateText,
  hoursText,
  leftText,
  minutesText,
  momentText,
  monthText,
  nearDayText,
  spanText,
  timeText,
  weekdayText,
} from '../../src/wording/dates'

/** Sunday 22 November 2026, 23:30 in China. */
const now = instantAt('2026-11-22', 23 * 60 + 30)
const today = '2026-11-22'

describe('days', () => {
  it.each([
    ['2026-11-20', null],
    ['2026-11-21', '昨天'],
    ['2026-11-22', '今天'],
    ['2026-11-23', '明天'],
    ['2026-11-24', '后天'],
    ['2026-11-25', null],
  ])('%s seen from the 22nd', (date, near) => {
    expect(nearDayText(date, today)).toBe(near)
  })

  it('have a date and a weekday further off', () => {
    expect(dayText('2026-11-25', today)).toBe('11月25日 周三')
  })

  it('of the week have their names, Monday first', () => {
    const week: Weekday[] = [1, 2, 3, 4, 5, 6, 7]
    expect(week.map(weekdayText)).toEqual(['周一', '周二', '周三', '周四', '周五', '周六', '周日'])
  })

  it('of the coming week each say their own', () => {
    expect(daysFrom('2026-11-25', 7).map((date) => dayText(date, today))).toEqual([
      ...['11月25日 周三', '11月26日 周四', '11月27日 周五', '11月28日 周六'],
      ...['11月29日 周日', '11月30日 周一', '12月1日 周二'],
    ])
  })

  it('say the year when it is another one', () => {
    expect(dateText('2026-12-31', today)).toBe('12月31日')
    expect(dateText('2027-01-01', today)).toBe('2027年1月1日')
    expect(dayText('2025-12-31', today)).toBe('2025年12月31日 周三')
    expect(fullDateText('2026-11-22')).toBe('2026年11月22日')
  })

  it('follow each other over the end of a month', () => {
    expect(daysFrom('2026-11-29', 3)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
  })
})

describe('moments', () => {
  it('half an hour before midnight in China the next hour is tomorrow, whatever the zone of the phone', () => {
    expect(momentText(now + 29 * MINUTE, now)).toBe('今天 23:59')
    expect(momentText(now + 30 * MINUTE, now)).toBe('明天 00:00')
  })

  it('keep their date in a span, even today', () => {
    expect(spanText(instantAt(today, 14 * 60), instantAt(today, 14 * 60 + 50), now)).toBe('11月22日 周日 14:00–14:50')
  })

  it('say the year in a span when it is another one, and none in one of this year', () => {
    const newYear = instantAt('2027-01-01', 9 * 60)
    expect(spanText(newYear, newYear + 50 * MINUTE, now)).toBe('2027年1月1日 周五 09:00–09:50')
    expect(spanText(now, now + 20 * MINUTE, newYear)).toBe('2026年11月22日 周日 23:30–23:50')
  })

  it('show their hour and minute in China', () => {
    expect(timeText(now)).toBe('23:30')
    expect(timeText(instantAt(today, 9 * 60 + 5))).toBe('09:05')
  })

  it('end at 24:00, not at 00:00', () => {
    const start = instantAt(today, 23 * 60)
    expect(hoursText(start, start + HOUR)).toBe('23:00–24:00')
    expect(hoursText(start, start + 50 * MINUTE)).toBe('23:00–23:50')
    expect(hoursText(instantAt(today), instantAt(today))).toBe('00:00–00:00')
  })
})

describe('what is left of a while', () => {
  it.each([
    [10 * MINUTE, '10:00'],
    [10 * MINUTE - 1, '10:00'],
    [9 * MINUTE + 5_000, '9:05'],
    [59_000, '0:59'],
    [1, '0:01'],
    [0, '0:00'],
  ])('%d ms are %s', (milliseconds, text) => {
    expect(leftText(milliseconds)).toBe(text)
  })
})

describe('how long something may take', () => {
  it.each([
    [15, '15 分钟'],
    [60, '1 小时'],
    [90, '90 分钟'],
    [24 * 60, '24 小时'],
    [36 * 60, '36 小时'],
    [48 * 60, '2 天'],
    [50 * 60, '50 小时'],
  ])('%d minutes are %s', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text)
  })
})

describe('a month', () => {
  it('has its year where that is another one', () => {
    expect(monthText('2026-12-20', today)).toBe('12月')
    expect(monthText('2027-01-02', today)).toBe('2027年1月')
  })
})
