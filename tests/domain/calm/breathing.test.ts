import { describe, expect, it } from 'vitest'
import { breathAt } from '#core/domain/calm/breathing'

describe('the pace of breathing', () => {
  it('counts four in and six out', () => {
    const counted = Array.from({ length: 10 }, (_, second) => breathAt(second))
    expect(counted.map(({ phase, count }) => `${phase} ${count}`)).toEqual([
      'in 1',
      'in 2',
      'in 3',
      'in 4',
      'out 1',
      'out 2',
      'out 3',
      'out 4',
      'out 5',
      'out 6',
    ])
    expect(new Set(counted.map(({ breath }) => breath))).toEqual(new Set([1]))
  })

  it.each([
    [9, 'out', 1],
    [10, 'in', 2],
    [59, 'out', 6],
    [60, 'in', 7],
  ])('after %i seconds it is %s, breath %i', (seconds, phase, breath) => {
    expect(breathAt(seconds)).toMatchObject({ phase, breath })
  })
})
