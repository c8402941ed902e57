import { describe, expect, it } from 'vitest'
import { openingAt } from '#core/domain/organisation/opening'
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
})
