import { describe, expect, it } from 'vitest'
import { cutPage } from '../../../cloudfunctions/_store/page'

const page = (...keys: number[]) => cutPage(keys, 3, (key) => key)

describe('a page of three', () => {
  it.each([
    ['is empty when there is nothing', [], []],
    ['is all there is when that is less', [3, 2], [3, 2]],
    ['is all there is when that is three', [3, 2, 1], [3, 2, 1]],
    ['leaves the fourth for the next page', [4, 3, 2, 1], [4, 3, 2]],
    ['takes keys along that the next page would skip', [4, 3, 2, 2], [4, 3]],
    ['takes several along', [4, 2, 2, 2], [4]],
    ['keeps equal keys that do not reach the cut', [4, 4, 3, 2], [4, 4, 3]],
    ['is cut through when it is all one key', [4, 4, 4, 4], [4, 4, 4]],
  ])('%s', (_, keys, expected) => {
    expect(page(...keys)).toEqual(expected)
  })
})
