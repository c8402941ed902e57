import { describe, expect, it } from 'vitest'
import { funnelOf, type StepCount } from '#core/domain/placements/funnel'
import { instantAt } from '#core/domain/time'

const now = instantAt('2026-12-09')
/** As it stood when the week began. */
const count = (placementId: string, step: StepCount['step'], n: number, isGone = false): StepCount => ({
  ...{ id: `${placementId} ${step} ${isGone}`, siteId: 's', placementId, step, isGone },
  ...{ n, week: '2026-11-30', before: 0 },
})
const counts = [
  count('door', 'scanned', 34),
  count('door', 'read', 12),
  count('hall', 'scanned', 21),
  count('hall', 'help-opened', 9),
  count('door', 'scanned', 56, true),
]
const told = (ids: readonly string[], isGone = false) => {
  const funnel = funnelOf(counts, ids, isGone, now)
  return Object.entries(funnel).map(([step, { atLeast }]) => [step, atLeast])
}

describe('what is told of the steps after a code was scanned', () => {
  it('is full tens of each step in its order, of one code', () => {
    expect(told(['door'])).toEqual([
      ['scanned', 30],
      ['read', 10],
      ['test-begun', null],
      ['help-opened', null],
      ['booked', null],
    ])
  })

  it('is of several the sum of what is told of each', () => {
    expect(told(['door', 'hall']).slice(0, 2)).toEqual([
      ['scanned', 50],
      ['read', 10],
    ])
  })

  it('is apart for what came after it was taken down, and nothing of no code', () => {
    expect(told(['door'], true)[0]).toEqual(['scanned', 50])
    expect(told(['hall'], true)[0]).toEqual(['scanned', null])
    expect(told([])[0]).toEqual(['scanned', null])
  })
})
