import { expect, it } from 'vitest'
import { mayStand } from '#core/domain/reading/article'

const reviewBy = '2027-05-26'

it.each([
  ['a year before', '2026-05-26T12:00:00+08:00', true],
  ['the day before', '2027-05-25T23:59:59+08:00', true],
  ['the first moment of its last day', '2027-05-26T00:00:00+08:00', true],
  ['the last moment of its last day', '2027-05-26T23:59:59.999+08:00', true],
  ['the first moment after it', '2027-05-27T00:00:00+08:00', false],
  ['a year after', '2028-05-26T00:00:00+08:00', false],
])('an article to be read again by a day stands or not: %s', (_, at, stands) => {
  expect(mayStand({ reviewBy }, Date.parse(at))).toBe(stands)
})
