import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Tally, tallied, told, weekOf } from '#core/domain/figures/told'
import { DAY, type Instant, instantAt } from '#core/domain/time'

const monday = instantAt('2026-11-30')
const WEEK = 7 * DAY

/** One event of one person: in which cell, and when. */
interface Event {
  readonly cell: number
  readonly at: Instant
}

const CELLS = 6
const WEEKS = 5
/** A city of two districts, one of three communities, one of two streets of which one has two; and two filters across. */
const areas: readonly (readonly number[])[] = [
  ...[0, 1, 2, 3, 4, 5].map((cell) => [cell]),
  [0, 1, 2],
  [3, 4],
  [3, 4, 5],
  [0, 1, 2, 3, 4, 5],
  [0, 2, 4],
  [1, 3, 5],
  [0, 3],
]

const events = fc.array(fc.record({ cell: fc.nat(CELLS - 1), at: fc.nat(WEEKS * WEEK - 1).map((ms) => monday + ms) }), {
  maxLength: 220,
})

/** Each cell as it stands after what happened until then. */
function standingAt(all: readonly Event[], now: Instant): (Tally | null)[] {
  const cells: (Tally | null)[] = Array.from({ length: CELLS }, () => null)
  for (const { cell, at } of [...all].sort((a, b) => a.at - b.at)) {
    if (at <= now) cells[cell] = tallied(cells[cell] ?? null, at)
  }
  return cells
}

/** All that anybody could read, of every area, at a moment. */
function answersAt(all: readonly Event[], now: Instant) {
  const cells = standingAt(all, now)
  return areas.map((area) =>
    told(
      area.map((cell) => cells[cell] ?? null),
      now,
    ),
  )
}

const ends = Array.from({ length: WEEKS + 1 }, (_, week) => monday + week * WEEK + DAY)
const everyAnswer = (all: readonly Event[]) => ends.map((now) => answersAt(all, now))
const numberOf = ({ atLeast }: { readonly atLeast: number | null }) => atLeast ?? 0
const clear = (difference: number) => difference === 0 || Math.abs(difference) >= 10

describe('the difference attack', () => {
  it('takes any answer from any other, of any area, filter and week, and is left with nothing or ten and more', () => {
    fc.assert(
      fc.property(events, (all) => {
        const numbers = everyAnswer(all).flatMap((answers) => answers.map(numberOf))
        const told = [...new Set(numbers)]
        expect(told.filter((one) => told.some((other) => !clear(one - other)))).toEqual([])
      }),
    )
  })

  it('learns of no cell whether its rest is none, nine or anything between: every answer of every week is the same', () => {
    fc.assert(
      fc.property(events, fc.nat(CELLS - 1), (all, cell) => {
        const before = everyAnswer(all)
        const own = [...all].filter((one) => one.cell === cell).sort((a, b) => a.at - b.at)
        // Behind the last ten that were told together nothing is known: as many, and whenever, as one likes below ten.
        const kept = own.slice(0, own.length - (own.length % 10))
        const since = kept.at(-1)?.at ?? monday
        for (let rest = 0; rest < 10; rest += 1) {
          const made = Array.from({ length: rest }, () => ({ cell, at: since }))
          const other = [...all.filter((one) => one.cell !== cell), ...kept, ...made]
          expect(everyAnswer(other)).toEqual(before)
        }
      }),
    )
  })

  it('sees nothing of one person in the week they come, before or after, whatever stands there', () => {
    fc.assert(
      fc.property(events, fc.nat(CELLS - 1), fc.nat(WEEKS * WEEK - 1), (all, cell, ms) => {
        const at = monday + ms
        const before = all.filter((one) => one.at < at)
        const end = instantAt(weekOf(at)) + WEEK - 1
        for (const now of [at, end]) expect(answersAt([...before, { cell, at }], now)).toEqual(answersAt(before, now))
      }),
    )
  })

  it('finds no complement: every answer is the sum of what its parts say', () => {
    fc.assert(
      fc.property(events, (all) => {
        for (const answers of everyAnswer(all)) {
          const parts = answers.slice(0, CELLS)
          for (const [at, area] of areas.entries()) {
            const sum = area.reduce((so, cell) => so + numberOf(parts[cell] ?? { atLeast: null }), 0)
            expect(answers[at] && numberOf(answers[at])).toBe(sum)
          }
        }
      }),
    )
  })

  it('is told nothing wrong either: what there was lies within what is said', () => {
    fc.assert(
      fc.property(events, (all) => {
        for (const now of ends) {
          const begun = instantAt(weekOf(now))
          for (const [at, { atLeast, atMost }] of answersAt(all, now).entries()) {
            const real = all.filter(({ cell, at: then }) => areas[at]?.includes(cell) && then < begun).length
            expect(real).toBeGreaterThanOrEqual(atLeast ?? 0)
            expect(real).toBeLessThanOrEqual(atMost)
          }
        }
      }),
    )
  })
})

describe('what is told', () => {
  const tally = (n: number, before = 0): Tally => ({ n, before, week: '2026-11-30' })
  const next = monday + WEEK

  it.each([
    [[], { atLeast: null, atMost: 0 }],
    [[null], { atLeast: null, atMost: 9 }],
    [[tally(9)], { atLeast: null, atMost: 9 }],
    [[tally(10)], { atLeast: 10, atMost: 19 }],
    [[tally(19)], { atLeast: 10, atMost: 19 }],
    [[tally(20)], { atLeast: 20, atMost: 29 }],
    [[tally(9), tally(9), tally(9)], { atLeast: null, atMost: 27 }],
    [[tally(9), tally(31), null], { atLeast: 30, atMost: 57 }],
  ])('of %j, the week after', (cells, said) => {
    expect(told(cells, next)).toEqual(said)
  })

  it('is what stood when the week began, to the last moment of Sunday (+08:00)', () => {
    const cell = tally(25, 12)
    expect(told([cell], next - 1).atLeast).toBe(10)
    expect(told([cell], next).atLeast).toBe(20)
  })

  it('is of the week there was where a clock was put back, and nothing is lost', () => {
    const later = tallied(tallied(null, next), monday)
    expect(later).toEqual({ n: 2, before: 0, week: '2026-12-07' })
    expect(weekOf(next - 1)).toBe('2026-11-30')
  })
})
