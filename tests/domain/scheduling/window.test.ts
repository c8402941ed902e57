import { describe, expect, it } from 'vitest'
import { bookableDates, bookableSpan, bookingWindow } from '#core/domain/scheduling/window'
import { dateOf, HOUR, instantAt } from '#core/domain/time'
import { mondayAt } from '../../support/makers'

describe('what can be booked now', () => {
  it('starts two hours ahead and ends with the twenty-eighth day', () => {
    expect(bookingWindow(mondayAt(9))).toEqual({ earliest: mondayAt(11), latest: instantAt('2026-12-21') })
  })

  it('covers the dates a person can choose from, to the last', () => {
    const dates = bookableDates(mondayAt(23))
    expect(dates).toHaveLength(28)
    expect(dates[0]).toBe('2026-11-23')
    expect(dates.at(-1)).toBe(dateOf(bookingWindow(mondayAt(23)).latest - HOUR))
  })

  it('says its first and its last day, on both sides of midnight', () => {
    expect(bookableSpan(mondayAt(0))).toEqual({ from: '2026-11-23', until: '2026-12-20' })
    expect(bookableSpan(mondayAt(24) - 1)).toEqual({ from: '2026-11-23', until: '2026-12-20' })
    expect(bookableSpan(mondayAt(24))).toEqual({ from: '2026-11-24', until: '2026-12-21' })
  })
})
