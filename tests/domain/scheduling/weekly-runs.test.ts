import { describe, expect, it } from 'vitest'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { weeklyRuns } from '#core/domain/scheduling/weekly-runs'
import type { Weekday } from '#core/domain/time'

const open = (weekday: Weekday, from = 540, until = 720): WeeklyHours => ({ weekday, from, until })
const runs = (...hours: WeeklyHours[]) =>
  weeklyRuns(hours).map(({ first, last, stretches }) => [first, last, ...stretches.map(({ from }) => from)])

describe('a week said in runs of days', () => {
  it('is nothing where it is never open', () => {
    expect(runs()).toEqual([])
  })

  it('holds days beside each other with the same hours together, in whatever order they come', () => {
    expect(runs(open(3), open(1), open(2), open(5))).toEqual([
      [1, 3, 540],
      [5, 5, 540],
    ])
  })

  it('begins anew where the hours are others, end later, or are more', () => {
    expect(runs(open(1), open(2, 600), open(3, 600, 700), open(4, 800, 900), open(4, 600, 700))).toEqual([
      [1, 1, 540],
      [2, 2, 600],
      [3, 3, 600],
      [4, 4, 600, 800],
    ])
  })
})
