import { describe, expect, it } from 'vitest'
import { bookableDates, bookableSpan, bookingWindow } from '#core/domain/scheduling/booking-window'
import type { Release } from '#core/domain/scheduling/offer'
import { DAY, HOUR, instantAt, MINUTE } from '#core/domain/time'
import { anOffer, at } from '../../support/terms'

const when = (date: string, clock = '00:00') => instantAt(date, at(clock))
const fridayNoon: Release = { kind: 'weekly', weekday: 5, minute: at('12:00') }

describe('what can be booked day by day', () => {
  const offer = anOffer({ noticeMinutes: 120, horizonDays: 28 })

  it('starts with the notice and ends with the last of its days, today counted', () => {
    expect(bookingWindow(offer, when('2026-11-23', '09:00'))).toEqual({
      earliest: when('2026-11-23', '11:00'),
      latest: when('2026-12-21'),
    })
  })

  it('has one day more from midnight on', () => {
    expect(bookingWindow(offer, when('2026-11-24') - 1).latest).toBe(when('2026-12-21'))
    expect(bookingWindow(offer, when('2026-11-24')).latest).toBe(when('2026-12-22'))
  })

  it.each([
    [1, '2026-11-24'],
    [60, '2027-01-22'],
  ])('reaches %i days: to the midnight of %s', (horizonDays, midnight) => {
    expect(bookingWindow({ ...offer, horizonDays }, when('2026-11-23', '23:59')).latest).toBe(when(midnight))
  })

  it.each([
    ['the leap day', '2028-02-28', '2028-03-01'],
    ['a February without', '2027-02-28', '2027-03-02'],
    ['the end of a year', '2026-12-31', '2027-01-02'],
  ])('reaches over %s', (_, today, midnight) => {
    expect(bookingWindow({ ...offer, horizonDays: 2 }, when(today, '08:00')).latest).toBe(when(midnight))
  })

  it('lists its dates from the first that the notice leaves to the last', () => {
    const dates = bookableDates(offer, when('2026-11-23', '22:00') - 1)
    expect([dates[0], dates.at(-1), dates.length]).toEqual(['2026-11-23', '2026-12-20', 28])
    expect(bookableDates(offer, when('2026-11-23', '22:00'))[0]).toBe('2026-11-24')
    const far = { ...offer, noticeMinutes: 14 * 1440, horizonDays: 14 }
    expect(bookableDates(far, when('2026-11-23'))).toEqual([])
    expect(bookableDates({ ...far, horizonDays: 15 }, when('2026-11-23'))).toEqual(['2026-12-07'])
  })
})

describe('what becomes bookable at a set hour of the week', () => {
  const offer = anOffer({ noticeMinutes: 0, horizonDays: 9, release: fridayNoon })
  const last = (now: number) => bookableDates(offer, now).at(-1)

  it('stays as it was until that minute, and then is seven days more', () => {
    expect(last(when('2026-11-27', '12:00') - 1)).toBe('2026-11-29')
    expect(last(when('2026-11-27', '12:00'))).toBe('2026-12-06')
    expect(bookingWindow(offer, when('2026-11-27', '12:00')).latest).toBe(when('2026-12-07'))
  })

  it.each([
    ['2026-11-28', '00:00'],
    ['2026-11-30', '09:00'],
    ['2026-12-03', '23:59'],
    ['2026-12-04', '11:59'],
  ])('is the same on %s at %s', (date, clock) => {
    expect(last(when(date, clock))).toBe('2026-12-06')
  })

  it('adds each day exactly once, with its week', () => {
    const begins = when('2026-11-27')
    const seen = Array.from({ length: 28 * 24 }, (_, hour) => last(begins + hour * HOUR))
    expect([...new Set(seen)]).toEqual(['2026-11-29', '2026-12-06', '2026-12-13', '2026-12-20', '2026-12-27'])
  })

  it('opens at midnight and in the last minute of a day as well', () => {
    const sunday = (minute: number) => ({ ...offer, release: { kind: 'weekly' as const, weekday: 7 as const, minute } })
    const until = (minute: number, now: number) => bookableDates(sunday(minute), now).at(-1)
    expect(until(0, when('2026-11-29') - 1)).toBe('2026-12-01')
    expect(until(0, when('2026-11-29'))).toBe('2026-12-08')
    expect(until(1439, when('2026-11-30') - MINUTE - 1)).toBe('2026-12-01')
    expect(until(1439, when('2026-11-30') - MINUTE)).toBe('2026-12-08')
  })

  it('is nothing once a short horizon is used up', () => {
    const short = { ...offer, horizonDays: 2 }
    expect(bookableDates(short, when('2026-11-29', '08:00'))).toEqual(['2026-11-29'])
    expect(bookableDates(short, when('2026-11-30', '08:00'))).toEqual([])
    const { earliest, latest } = bookingWindow(short, when('2026-11-30', '08:00'))
    expect(latest).toBeLessThanOrEqual(earliest)
  })

  it('never reaches further than sixty days', () => {
    const far = { ...offer, horizonDays: 60 }
    const now = when('2026-11-27', '12:00')
    expect(bookingWindow(far, now).latest - when('2026-11-27')).toBe(61 * DAY)
  })
})

describe('the days of several offers', () => {
  it('go from the first of all to the last of all', () => {
    const now = when('2026-11-23', '09:00')
    const near = anOffer({ noticeMinutes: 0, horizonDays: 3 })
    const far = anOffer({ noticeMinutes: 2 * 1440, horizonDays: 10 })
    expect(bookableSpan([far, near], now)).toEqual({ from: '2026-11-23', until: '2026-12-02' })
    expect(bookableSpan([far], now)).toEqual({ from: '2026-11-25', until: '2026-12-02' })
  })

  it('are none without an offer, or where the notice leaves none', () => {
    const none = anOffer({ noticeMinutes: 1440, horizonDays: 1 })
    expect(bookableSpan([], 0)).toBeNull()
    expect(bookableSpan([none], when('2026-11-23', '09:00'))).toBeNull()
  })
})
