import { describe, expect, it } from 'vitest'
import { addUp, figureOf, isReached, shareOf, sumOf } from '#core/domain/courses/figures'

const hidden = { plays: null, atLeast: false }
const told = (plays: number) => ({ plays, atLeast: false })
const atLeast = (plays: number) => ({ plays, atLeast: true })

describe('what is told of plays', () => {
  it.each([
    [0, hidden],
    [9, hidden],
    [10, told(10)],
    [100_000, told(100_000)],
  ])('%i', (plays, figure) => {
    expect(figureOf(plays)).toEqual(figure)
  })
})

describe('a sum', () => {
  it.each<[string, number[], object]>([
    ['of nothing', [], hidden],
    ['of what is shown', [12, 30], told(42)],
    ['leaves one hidden part out', [12, 9], atLeast(12)],
    ['leaves two out that come to few', [12, 1, 2], atLeast(12)],
    // Eighteen of two could only be nine and nine.
    ['leaves two out that could only be what they are', [12, 9, 9], atLeast(12)],
    ['holds three that could each be anything', [12, 4, 5, 3], told(24)],
    ['leaves three out that come to nearly all they could', [12, 9, 9, 8], atLeast(12)],
    ['of what is hidden alone', [3, 4], { plays: null, atLeast: true }],
    ['of many that are hidden alone', [5, 5, 5, 5], told(20)],
  ])('%s', (_, parts, figure) => {
    expect(sumOf(parts)).toEqual(figure)
  })

  it('that is told leaves each hidden part anything from none to nine', () => {
    for (let one = 0; one < 10; one += 1)
      for (let two = 0; two < 10; two += 1)
        for (let three = 0; three < 10; three += 1) {
          const { plays, atLeast: isLeast } = sumOf([40, one, two, three])
          if (isLeast) expect(plays).toBe(40)
          else {
            const rest = (plays ?? 0) - 40
            const possible = new Set<number>()
            for (let a = 0; a < 10; a += 1)
              for (let b = 0; b < 10; b += 1) if (rest - a - b >= 0 && rest - a - b < 10) possible.add(a)
            expect(possible.size).toBe(10)
          }
        }
  })

  it('of figures tells nothing they do not', () => {
    expect(addUp([told(12), told(30)])).toEqual(told(42))
    expect(addUp([told(12), hidden])).toEqual(atLeast(12))
    expect(addUp([told(12), atLeast(30)])).toEqual(atLeast(42))
    expect(addUp([hidden, hidden])).toEqual({ plays: null, atLeast: true })
  })
})

/** As the seeds ask it: one in a hundred of the residents for a lesson, seventy in a hundred for a course. */
describe('plays ÷ residents', () => {
  it.each<
    [figure: ReturnType<typeof figureOf>, residents: number, percent: number, share: number | null, boolean | null]
  >([
    [told(11), 1200, 1, 91, false],
    [told(12), 1200, 1, 100, true],
    [told(13), 1201, 1, 108, true],
    [told(12), 1201, 1, 99, false],
    [told(839), 1200, 70, 6991, false],
    [told(840), 1200, 70, 7000, true],
    [told(2400), 1200, 70, 20_000, true],
    [told(10), 100_000_000, 1, 0, false],
    [told(99_999), 10_000_000, 1, 99, false],
    [told(100_000), 10_000_000, 1, 100, true],
    [hidden, 1200, 1, null, null],
    [told(12), 0, 1, null, null],
    // At least that many: it is reached whatever is left out, and may be reached where it is not.
    [atLeast(12), 1200, 1, 100, true],
    [atLeast(11), 1200, 1, 91, null],
  ])('%o of %i, %i in a hundred', (figure, residents, percent, share, reached) => {
    expect(shareOf(figure, residents)).toBe(share)
    expect(isReached(figure, residents, percent)).toBe(reached)
  })
})
