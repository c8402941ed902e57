import { describe, expect, it } from 'vitest'
import { gapsOf, MOST_GAPS, type Restoration, TOLD_FOR } from '#core/domain/health/restored'
import { DAY, HOUR } from '#core/domain/time'

const until = 100 * DAY
const one = (change: Partial<Restoration> = {}): Restoration => ({
  ...{ id: 'one', from: until - 6 * HOUR, until, documents: 145, files: 4, toldAt: null },
  ...change,
})
const gap = { from: until - 6 * HOUR, until }

describe('what is missing since a backup was put back', () => {
  it('is nothing where none was', () => {
    expect(gapsOf([], until)).toEqual([])
  })

  it('is told for fourteen days, and no more of it than from when until when', () => {
    expect(TOLD_FOR).toBe(14 * DAY)
    expect(gapsOf([one()], until)).toEqual([gap])
    expect(gapsOf([one({ toldAt: until })], until + TOLD_FOR - 1)).toEqual([gap])
    expect(gapsOf([one()], until + TOLD_FOR)).toEqual([])
  })

  it('is told as long, and no longer, of a machine whose clock was ahead', () => {
    expect(gapsOf([one()], until - TOLD_FOR + 1)).toEqual([gap])
    expect(gapsOf([one()], until - TOLD_FOR)).toEqual([])
  })

  it('is of the last few, the last first', () => {
    const several = [2, 0, 3, 1].map((hours) => one({ id: `at-${hours}`, until: until + hours * HOUR }))
    const told = gapsOf(several, until + DAY)
    expect(told.map((each) => (each.until - until) / HOUR)).toEqual([3, 2, 1])
    expect(told).toHaveLength(MOST_GAPS)
  })
})
