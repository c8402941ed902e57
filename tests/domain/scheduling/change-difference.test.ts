import { describe, expect, it } from 'vitest'
import type { BookableTerms } from '#core/domain/scheduling/calendar-change'
import { differenceOf, touchedDates } from '#core/domain/scheduling/change-difference'
import { addDays, DAY, instantAt } from '#core/domain/time'
import { aCalendar, anOffer, aStretch, at, everyWeek, read } from '../../support/terms'

const monday = '2026-11-23'
const dates = Array.from({ length: 28 }, (_, day) => addDays(monday, day))
const terms = (change: Partial<BookableTerms> = {}): BookableTerms => ({
  status: 'active',
  offers: [anOffer()],
  calendar: aCalendar(),
  termsRevision: 0,
  ...change,
})
const within = (change: Parameters<typeof aCalendar>[0]) => terms({ calendar: aCalendar(change) })
const difference = (after: BookableTerms, before = terms()) =>
  differenceOf(before, after, dates).map(({ date, opens, closes }) => [date, read(opens), read(closes)])
const away = {
  leaves: [
    { id: 'l1', kind: 'leave' as const, from: instantAt(monday, at('10:00')), until: instantAt(monday, at('15:00')) },
  ],
}

describe('what a change makes of the coming weeks', () => {
  it('is nothing where the hours stay as they are', () => {
    expect(difference(terms({ offers: [] }))).toEqual([])
  })

  it('is what opens and what closes of a later week on', () => {
    const later = { from: '2026-12-07', hours: everyWeek([1, 2], '11:00-13:00') }
    expect(difference(within({ versions: [...aCalendar().versions, later] }))).toEqual([
      ['2026-12-07', ['s1 12:00-13:00'], ['s1 09:00-11:00', 's1 14:00-17:00']],
      ['2026-12-08', ['s1 11:00-13:00'], []],
      ['2026-12-14', ['s1 12:00-13:00'], ['s1 09:00-11:00', 's1 14:00-17:00']],
      ['2026-12-15', ['s1 11:00-13:00'], []],
    ])
  })

  it('is half a day of leave, and its other side when it ends', () => {
    const lost = ['s1 10:00-12:00', 's1 14:00-15:00']
    expect(difference(within(away))).toEqual([[monday, [], lost]])
    expect(difference(terms(), within(away))).toEqual([[monday, lost, []]])
  })

  it('is both where somebody works at another site instead', () => {
    const openings = [{ id: 'x', date: monday, ...aStretch('09:00-12:00', 's2') }]
    expect(difference(within({ openings }))).toEqual([[monday, ['s2 09:00-12:00'], ['s1 09:00-12:00']]])
  })

  it('of a holiday table is the day off and the make-up Sunday', () => {
    const days = [
      { date: '2026-11-30', kind: 'off' as const, name: '示例节' },
      { date: '2026-11-29', kind: 'work' as const, name: '示例节', as: 1 as const },
    ]
    const all = ['s1 09:00-12:00', 's1 14:00-17:00']
    expect(difference(within({ holidays: { through: '2026-12-31', days } }))).toEqual([
      ['2026-11-29', all, []],
      ['2026-11-30', [], all],
    ])
  })

  it('is everything where somebody is suspended', () => {
    expect(difference(terms({ status: 'suspended' })).map(([date]) => date)).toEqual([
      monday,
      '2026-11-30',
      '2026-12-07',
      '2026-12-14',
    ])
  })
})

describe('the dates on which a booking could meet a change', () => {
  it('are those whose hours change', () => {
    expect(touchedDates(terms(), within(away), dates)).toEqual([monday])
    const week = { ...away.leaves[0], id: 'l1', kind: 'leave' as const, until: instantAt(monday) + 14 * DAY }
    expect(touchedDates(terms(), within({ leaves: [{ ...week, from: instantAt(monday) }] }), dates)).toEqual([
      monday,
      '2026-11-30',
    ])
  })

  it('are none where nothing that can be booked changes', () => {
    expect(touchedDates(terms(), terms({ termsRevision: 9 }), dates)).toEqual([])
  })

  it('are all where offers or status change, either way', () => {
    expect(touchedDates(terms(), terms({ offers: [anOffer({ restAfter: 15 })] }), dates)).toEqual(dates)
    expect(touchedDates(terms(), terms({ status: 'suspended' }), dates)).toEqual(dates)
    expect(touchedDates(terms({ status: 'suspended' }), terms(), dates)).toEqual(dates)
  })
})
