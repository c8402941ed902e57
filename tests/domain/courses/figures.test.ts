import { describe, expect, it } from 'vitest'
import { figureOf, isReached, shareOf } from '#core/domain/courses/figures'
import type { Tally } from '#core/domain/figures/told'
import { instantAt } from '#core/domain/time'

const now = instantAt('2026-12-09')
const of = (n: number): Tally => ({ n, week: '2026-11-30', before: 0 })

describe('what is told of plays', () => {
  it.each([
    [[of(9)], { plays: null, atLeast: false, atMost: 9 }],
    [[of(11)], { plays: 10, atLeast: true, atMost: 19 }],
    [[of(9), of(9)], { plays: null, atLeast: true, atMost: 18 }],
    [[of(12), of(4), null], { plays: 10, atLeast: true, atMost: 37 }],
  ])('of %j', (cells, figure) => {
    expect(figureOf(cells, now)).toEqual(figure)
  })
})

const hidden = { plays: null, atLeast: false, atMost: 9 }
const told = (plays: number) => ({ plays, atLeast: true, atMost: plays + 9 })

/** As the seeds ask it: one in a hundred of the residents for a lesson, seventy in a hundred for a course. */
describe('plays ÷ residents', () => {
  it.each<
    [figure: Parameters<typeof shareOf>[0], residents: number, percent: number, share: number | null, boolean | null]
  >([
    [told(10), 2000, 1, 50, false],
    // From ten to nineteen it may be twelve or not.
    [told(10), 1200, 1, 83, null],
    [told(10), 1000, 1, 100, true],
    [told(10), 1901, 1, 52, false],
    [told(10), 1900, 1, 52, null],
    [told(20), 1200, 1, 166, true],
    [told(830), 1200, 70, 6916, false],
    [told(840), 1200, 70, 7000, true],
    [told(10), 100_000_000, 1, 0, false],
    [told(100_000), 10_000_000, 1, 100, true],
    [hidden, 1200, 1, null, null],
    [told(20), 0, 1, null, null],
  ])('%o of %i, %i in a hundred', (figure, residents, percent, share, reached) => {
    expect(shareOf(figure, residents)).toBe(share)
    expect(isReached(figure, residents, percent)).toBe(reached)
  })
})
