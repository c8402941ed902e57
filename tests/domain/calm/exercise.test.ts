import { describe, expect, it } from 'vitest'
import { aSecondLater, goTo, isDone } from '#core/domain/calm/exercise'

/** One that waits, one of two seconds, one of one. */
const steps = [{ seconds: null }, { seconds: 2 }, { seconds: 1 }]

describe('the way through the steps of an exercise', () => {
  it.each([
    ['waits on a step without a length', { step: 0, since: 0 }, { step: 0, since: 0 }],
    ['counts on one with a length', { step: 1, since: 0 }, { step: 1, since: 1 }],
    ['goes on at the end of it', { step: 1, since: 1 }, { step: 2, since: 0 }],
    ['is done after the last', { step: 2, since: 0 }, { step: 3, since: 0 }],
    ['stays done', { step: 3, since: 0 }, { step: 3, since: 0 }],
  ])('%s', (_, before, after) => {
    expect(aSecondLater(steps, before)).toEqual(after)
  })

  it.each([
    [-1, 0],
    [0, 0],
    [2, 2],
    [3, 3],
    [9, 3],
  ])('leads on a tap for step %d to %d, from its beginning', (wanted, there) => {
    expect(goTo(steps, wanted)).toEqual({ step: there, since: 0 })
  })

  it('is done only past the last step', () => {
    expect([0, 1, 2, 3].map((step) => isDone(steps, { step, since: 0 }))).toEqual([false, false, false, true])
  })
})
