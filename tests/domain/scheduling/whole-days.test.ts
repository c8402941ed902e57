import { expect, it } from 'vitest'
import { wholeDays } from '#core/domain/scheduling/whole-days'

it.each([
  ['all when they come to as much as is allowed', [3, 3, 4], [3, 3, 4], null],
  ['the ones before that which would be too much', [3, 4, 4], [3, 4], 4],
  ['none after that, however small', [3, 8, 1], [3], 8],
  ['the first, however large', [11, 1], [11], 1],
  ['the empty ones too', [0, 0, 10, 0], [0, 0, 10, 0], null],
  ['none when there are none', [], [], null],
])('of days that hold things, ten in all, there are %s', (_, days, whole, next) => {
  expect(wholeDays(days, (size) => size, 10)).toEqual({ whole, next })
})
