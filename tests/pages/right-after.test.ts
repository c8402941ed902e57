import { describe, expect, it } from 'vitest'
import { instantAt, MINUTE } from '#core/domain/time'
import { rightAfter } from '../../src/resident/booking/openings'

const at = (hours: number, minutes = 0, length = 50) => {
  const start = instantAt('2026-11-23', hours * 60 + minutes)
  return { start, end: start + length * MINUTE }
}

describe('the place right after one', () => {
  it('is the next that begins once it is over, a rest later at most', () => {
    expect(rightAfter(at(9), [at(9), at(11), at(10)])).toEqual(at(10))
    expect(rightAfter(at(9), [at(9, 50)])).toEqual(at(9, 50))
    expect(rightAfter(at(9), [at(10, 20)])).toEqual(at(10, 20))
  })

  it('is none where there is a gap, an overlap, or nothing', () => {
    expect(rightAfter(at(9), [at(10, 21)])).toBeUndefined()
    expect(rightAfter(at(9), [at(9, 49)])).toBeUndefined()
    expect(rightAfter(at(9), [])).toBeUndefined()
  })
})
