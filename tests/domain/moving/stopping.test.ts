import { expect, it } from 'vitest'
import { aCode, ended, type MoveEnding, STOP_HOLDS, stopHolds } from '#core/domain/moving/move'
import { DAY } from '#core/domain/time'

it('a stop by the old account holds up to its thirtieth day, and no other ending holds at all', () => {
  const over = (as: MoveEnding) => ended(aCode('m', 'to', 0), as, 100, 1)
  expect(STOP_HOLDS).toBe(30 * DAY)
  expect(stopHolds(over('stopped'), 100 + STOP_HOLDS - 1)).toBe(true)
  expect(stopHolds(over('stopped'), 100 + STOP_HOLDS)).toBe(false)
  for (const as of ['withdrawn', 'declined', 'halted', 'lapsed', 'unfit', 'deleted', 'moved'] as const) {
    expect(stopHolds(over(as), 101), as).toBe(false)
  }
  expect(stopHolds(aCode('m', 'to', 0), 101)).toBe(false)
})
