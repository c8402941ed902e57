import { describe, expect, it } from 'vitest'
import { lineMask, pointsOf, resultsOf, upwards, withEarlier } from '../../src/resident/self-test/trend-points'

const DAY = 86_400_000
const first = Date.UTC(2026, 10, 1)
const at = (day: number, total: number) => ({ completedAt: first + day * DAY, total })
const row = (day: number, total: number | null, scaleVersion = 2, scaleId = 'gad7') => ({
  scaleId,
  scaleVersion,
  completedAt: first + day * DAY,
  score: { total },
})

describe('the line through one’s own results', () => {
  it('goes from the oldest to the newest, each in a column of its own', () => {
    const points = pointsOf([at(20, 3), at(0, 12), at(10, 6)], { min: 0, max: 21 })
    expect(points.map(({ total }) => total)).toEqual([12, 6, 3])
    expect(points.map(({ x }) => Math.round(x))).toEqual([17, 50, 83])
  })

  it('stands between the lowest and the highest there can be, so that a small change looks small', () => {
    const heights = pointsOf([at(0, 0), at(1, 21), at(2, 7)], { min: 0, max: 21 }).map(({ y }) => y)
    expect(heights[0]).toBe(0)
    expect(heights[1]).toBe(100)
    expect(heights[2]).toBeCloseTo(33.3, 1)
    expect(pointsOf([at(0, 9), at(1, 10)], { min: 9, max: 36 })[0]?.y).toBe(0)
  })

  it('shows the newest six and no more', () => {
    const points = pointsOf(
      [1, 2, 3, 4, 5, 6, 7, 8].map((day) => at(day, day)),
      { min: 0, max: 21 },
    )
    expect(points.map(({ total }) => total)).toEqual([3, 4, 5, 6, 7, 8])
  })

  it('holds results of one questionnaire in one version, and of those the ones with a number', () => {
    const rows = [row(3, 5), row(2, null), row(1, 7, 1), row(0, 9, 2, 'phq9')]
    expect(resultsOf(rows, { id: 'gad7', version: 2 })).toEqual([at(3, 5)])
  })

  it('has the present one once, kept or not', () => {
    const scale = { id: 'gad7', version: 2 }
    expect(withEarlier(at(3, 5), [row(1, 8)], scale)).toEqual([at(1, 8), at(3, 5)])
    expect(withEarlier(at(3, 5), [row(3, 5), row(1, 8)], scale)).toEqual([at(1, 8), at(3, 5)])
  })

  it('is drawn from the upper edge down, without a sign that would end the address', () => {
    const mask = lineMask([
      { x: 25, y: 0 },
      { x: 75, y: 100 },
    ])
    expect(mask).toContain("points='25,100 75,0'")
    expect(mask.slice(5, -2)).not.toMatch(/[<>"#]/)
  })

  it('says which way is the better one', () => {
    expect(upwards('higher-is-better')).toContain('好一些')
    expect(upwards('higher-is-heavier')).toContain('困扰多一些')
  })
})
