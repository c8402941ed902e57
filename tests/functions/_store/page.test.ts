import { describe, expect, it } from 'vitest'
import { cutPage } from '../../../cloudfunctions/_store/page'

const page = (...keys: number[]) => cutPage(keys, 3, (key) => key)

describe('a page of three', () => {
  it.each([
    ['is empty when there is nothing', [], [], null],
    ['is all there is when that is less', [3, 2], [3, 2], null],
    ['is all there is when that is three', [3, 2, 1], [3, 2, 1], null],
    ['leaves the fourth for the next page', [4, 3, 2, 1], [4, 3, 2], 2],
    ['leaves keys to the next page that it would skip', [4, 3, 2, 2], [4, 3], 3],
    ['leaves several to it', [4, 2, 2, 2], [4], 4],
    ['keeps equal keys that do not reach the cut', [4, 4, 3, 2], [4, 4, 3], 3],
    ['is cut through when it is all one key', [4, 4, 4, 4], [4, 4, 4], 4],
  ])('%s, and says where the next begins', (_, keys, rows, next) => {
    expect(page(...keys)).toEqual({ rows, next })
  })
})
