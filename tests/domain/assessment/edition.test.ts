import { describe, expect, it } from 'vitest'
import { firstBrought, isBrought, ordinalOf } from '#core/domain/assessment/edition'

describe('the version of a wording that was brought', () => {
  it.each([
    [1, 1001],
    [2, 2001],
  ])('of skeleton %i begins at %i, counted from one', (skeleton, first) => {
    expect(firstBrought(skeleton)).toBe(first)
    expect([ordinalOf(first), ordinalOf(first + 19)]).toEqual([1, 20])
  })

  it('is told from the program’s own', () => {
    expect([1, 2, 37].map(isBrought)).toEqual([false, false, false])
    expect([1001, 1020, 2001].map(isBrought)).toEqual([true, true, true])
  })
})
