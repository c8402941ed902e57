import { describe, expect, it } from 'vitest'
import { isLeftAlone } from '#core/domain/desk/session'
import { MINUTE } from '#core/domain/time'

describe('a computer that nobody touches', () => {
  it.each([
    ['at once', 0, false],
    ['a moment before the quarter of an hour', 15 * MINUTE - 1, false],
    ['with the quarter of an hour', 15 * MINUTE, true],
    ['after a night', 10 * 60 * MINUTE, true],
    ['by a clock that was set back a little', -MINUTE, false],
    ['by a clock that was set back further', -MINUTE - 1, true],
  ])('%s', (_, later, alone) => {
    expect(isLeftAlone(1_000_000_000, 1_000_000_000 + later)).toBe(alone)
  })
})
