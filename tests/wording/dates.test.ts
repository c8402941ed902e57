import { describe, expect, it } from 'vitest'
import { HOUR, instantAt, MINUTE } from '#core/domain/time'
import {
  dateText,
  daysFrom,
  dayText,
  fullDateText,
  hoursText,
  momentText,
  nearDayText,
  spanText,
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

  it('say the year when it is another one', () => {
    expect(dateText('2026-12-31', today)).toBe('12月31日')
    expect(dateText('2027-01-01', today)).toBe('2027年1月1日')
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

  it('end at 24:00, not at 00:00', () => {
    const start = instantAt(today, 23 * 60)
    expect(hoursText(start, start + HOUR)).toBe('23:00–24:00')
    expect(hoursText(start, start + 50 * MINUTE)).toBe('23:00–23:50')
  })
})
