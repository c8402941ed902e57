import { describe, expect, it } from 'vitest'
import { ageBands, agesText } from '../../src/child/guidance/words'

describe('an age in words', () => {
  it.each([
    [0, 5, '出生到 6 个月'],
    [0, 215, '出生到 18 岁'],
    [8, 47, '8 个月到 4 岁'],
    [12, 29, '1 岁到 2 岁半'],
    [30, 71, '2 岁半到 6 岁'],
    [15, 83, '15 个月到 7 岁'],
    [72, 155, '6 岁到 13 岁'],
    [144, 215, '12 岁到 18 岁'],
  ])('from %i to %i completed months is %s', (from, to, words) => {
    expect(agesText({ from, to })).toBe(words)
  })

  it('can be chosen for every month from birth to eighteen, in one band each', () => {
    for (let month = 0; month < 216; month++) {
      expect(
        ageBands.filter(({ from, to }) => month >= from && month <= to),
        `${month}`,
      ).toHaveLength(1)
    }
  })
})
