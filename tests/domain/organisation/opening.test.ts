import { describe, expect, it } from 'vitest'
import { openingAt } from '#core/domain/organisation/opening'
import type { SpecialHours } from '#core/domain/organisation/special-hours'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { instantAt } from '#core/domain/time'

/** Monday mornings and afternoons, Wednesday evenings. */
const week: WeeklyHours[] = [
  { weekday: 1, from: 540, until: 720 },
  { weekday: 1, from: 780, until: 1020 },
  { weekday: 3, from: 1080, until: 1440 },
]
const monday = (minute: number) => instantAt('2026-11-23', minute)
const wednesday = (minute: number) => instantAt('2026-11-25', minute)

describe('whether a place is open', () => {
  it.each([
    ['a minute before', monday(539), { state: 'closed', on: '2026-11-23', from: 540 }],
    ['at the first minute', monday(540), { state: 'open', until: 720 }],
    ['at the last minute', monday(719), { state: 'open', until: 720 }],
    ['at noon, when it has just closed', monday(720), { state: 'closed', on: '2026-11-23', from: 780 }],
    ['after the last stretch of the day', monday(1020), { state: 'closed', on: '2026-11-25', from: 1080 }],
    ['until midnight', wednesday(1439), { state: 'open', until: 1440 }],
    ['past midnight', instantAt('2026-11-26'), { state: 'closed', on: '2026-11-30', from: 540 }],
  ])('%s', (_, now, opening) => {
    expect(openingAt(week, now)).toEqual(opening)
  })

  it('looks a whole week ahead when it opens once a week and has just closed', () => {
    expect(openingAt([{ weekday: 1, from: 540, until: 720 }], monday(800))).toEqual({
      state: 'closed',
      on: '2026-11-30',
      from: 540,
    })
  })

  it('counts two stretches that touch as one', () => {
    const touching: WeeklyHours[] = [
      { weekday: 1, from: 720, until: 800 },
      { weekday: 1, from: 540, until: 720 },
    ]
    expect(openingAt(touching, monday(600))).toEqual({ state: 'open', until: 800 })
  })

  it('knows nothing without hours', () => {
    expect(openingAt([], monday(600))).toEqual({ state: 'unknown' })
  })

  const shut = (from: string, until: string, hours: SpecialHours['hours'] = []) => ({
    from,
    until,
    hours,
    reason: '消毒',
  })
  it.each([
    [
      'shut today: why, and when it opens next',
      [shut('2026-11-23', '2026-11-23')],
      { state: 'closed', on: '2026-11-25', from: 1080, because: '消毒' },
    ],
    [
      'shut from the day before to the day after tomorrow',
      [shut('2026-11-22', '2026-11-25')],
      { state: 'closed', on: '2026-11-30', from: 540, because: '消毒' },
    ],
    ['shut until yesterday', [shut('2026-11-20', '2026-11-22')], { state: 'open', until: 720 }],
    ['shut from tomorrow on', [shut('2026-11-24', '2026-11-30')], { state: 'open', until: 720 }],
    [
      'other hours today',
      [shut('2026-11-23', '2026-11-23', [{ from: 590, until: 630 }])],
      { state: 'open', until: 630 },
    ],
    [
      'open on a day that has no hours else',
      [shut('2026-11-23', '2026-11-23'), shut('2026-11-24', '2026-11-24', [{ from: 60, until: 90 }])],
      { state: 'closed', on: '2026-11-24', from: 60, because: '消毒' },
    ],
    ['shut for longer than can be told', [shut('2026-11-23', '2027-06-01')], { state: 'shut', because: '消毒' }],
  ])('special days, at ten on Monday: %s', (_, special, opening) => {
    expect(openingAt(week, monday(600), special)).toEqual(opening)
  })

  it('looks sixty-two days ahead: what opens on the day after that is shut for longer than can be told', () => {
    const until = [shut('2026-11-23', '2027-01-23')]
    const sundays: WeeklyHours[] = [{ weekday: 7, from: 540, until: 720 }]
    const opens = { state: 'closed', on: '2027-01-24', from: 540, because: '消毒' }
    expect(openingAt(sundays, monday(600), until)).toEqual(opens)
    const mondays: WeeklyHours[] = [{ weekday: 1, from: 540, until: 720 }]
    expect(openingAt(mondays, monday(600), [shut('2026-11-23', '2027-01-24')])).toEqual({
      state: 'shut',
      because: '消毒',
    })
  })

  it('a make-up workday says no reason', () => {
    const special = [{ from: '2026-11-23', until: '2026-11-23', hours: [{ from: 700, until: 720 }], reason: '' }]
    expect(openingAt(week, monday(600), special)).toEqual({ state: 'closed', on: '2026-11-23', from: 700 })
    expect(openingAt([], monday(600), [shut('2026-11-23', '2027-06-01')])).toEqual({ state: 'unknown' })
  })
})
