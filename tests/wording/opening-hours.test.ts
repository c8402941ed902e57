import { describe, expect, it } from 'vitest'
import { openingAt } from '#core/domain/organisation/opening'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { instantAt, type Weekday } from '#core/domain/time'
import { openingLines, openingText } from '../../src/wording/opening-hours'

const hours = (days: Weekday[], from: number, until: number): WeeklyHours[] =>
  days.map((weekday) => ({ weekday, from: from * 60, until: until * 60 }))

describe('the lines of a week', () => {
  it('are none where nothing is known', () => {
    expect(openingLines([])).toEqual([])
  })

  it('join days with the same hours and leave closed ones out', () => {
    expect(openingLines([...hours([1, 2, 3, 4], 13, 15), ...hours([7], 18, 20)])).toEqual([
      '周一至周四 13:00–15:00',
      '周日 18:00–20:00',
    ])
  })

  it('do not join days across a closed one', () => {
    expect(openingLines(hours([1, 3], 9, 12))).toEqual(['周一 09:00–12:00', '周三 09:00–12:00'])
  })

  it('put two stretches of a day in their order', () => {
    expect(openingLines([...hours([2], 14, 17), ...hours([2], 9, 12)])).toEqual(['周二 09:00–12:00、14:00–17:00'])
  })
})

describe('whether a place is open, in words', () => {
  /** A Monday. */
  const at = (hour: number) => instantAt('2026-11-23', hour * 60)
  const mondays = hours([1], 9, 12)

  it.each([
    ['before the doors open', at(8), '现在没开，今天 09:00 开'],
    ['at the minute they open', at(9), '现在开着，到 12:00'],
    ['at the minute they close', at(12), '现在没开，11月30日 周一 09:00 开'],
  ])('%s', (_, now, text) => {
    expect(openingText(openingAt(mondays, now), now)).toBe(text)
  })

  it('promises nothing without hours', () => {
    expect(openingText(openingAt([], at(9)), at(9))).toBe('开放时间请问社区')
  })
})
