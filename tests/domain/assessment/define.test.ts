import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totalRange } from '#core/domain/assessment/range'
import type { Band, Scale } from '#core/domain/assessment/scale'
import { bandOf } from '#core/domain/assessment/score'
import { aScale } from './a-scale'

const band = (id: string, from: number): Band => ({ id, from, headline: id, meaning: id, nextStep: 'read' })
const bands = (...list: [Band, ...Band[]]): Partial<Scale> => ({ bandSets: [{ source: 'made', bands: list }] })

describe('a scale is not let in', () => {
  it.each<[string, Partial<Scale>, string]>([
    [
      'two items share an id',
      {
        items: [
          { id: 'one', stem: '一' },
          { id: 'one', stem: '二' },
        ],
      },
      'item ids repeat',
    ],
    ['no item counts', { items: [{ id: 'one', stem: '一', unscored: true }] }, 'no item is scored'],
    ['an item offers one answer', { options: [{ value: 1, label: '一' }] }, 'one offers no choice'],
    [
      'two answers have one value',
      {
        options: [
          { value: 1, label: '一' },
          { value: 1, label: '二' },
        ],
      },
      'one has two options of one value',
    ],
    [
      'a critical answer cannot be given',
      {
        items: [
          { id: 'one', stem: '一', critical: { atLeast: 5 } },
          { id: 'two', stem: '二' },
        ],
      },
      'one can never be critical',
    ],
    [
      'the lowest totals have no band',
      bands(band('low', 3), band('high', 5)),
      'bands must start at the lowest total, 2',
    ],
    ['the bands start below what can be reached', bands(band('low', 1)), 'bands must start at the lowest total, 2'],
    ['a band repeats a cut-off', bands(band('low', 2), band('mid', 5), band('high', 5)), 'bands must ascend'],
    ['bands go down', bands(band('low', 2), band('mid', 6), band('high', 5)), 'bands must ascend'],
    ['a band cannot be reached', bands(band('low', 2), band('high', 9)), 'band high lies above the highest total, 8'],
    ['two bands share an id', bands(band('low', 2), band('low', 5)), 'band ids repeat'],
  ])('when %s', (_, change, fault) => {
    expect(() => aScale(change)).toThrow(fault)
  })

  it('when only a further band set is at fault', () => {
    const [first] = aScale().bandSets
    expect(() => aScale({ bandSets: [first, { source: 'other', bands: [band('low', 3)] }] })).toThrow('must start')
  })
})

describe('a scale is let in', () => {
  it('with an item that is critical at its highest answer alone', () => {
    const scale = aScale({
      items: [
        { id: 'one', stem: '一', critical: { atLeast: 4 } },
        { id: 'two', stem: '二' },
      ],
    })
    expect(scale.items[0].critical).toEqual({ atLeast: 4 })
  })

  it('with a band that holds the highest total alone', () => {
    expect(bandOf(aScale(bands(band('low', 2), band('top', 8))), 8).id).toBe('top')
  })

  it('and then every total has the one band whose stretch holds it', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 3, max: 8 }), { maxLength: 6 })
    fc.assert(
      fc.property(cuts, (found) => {
        const froms = [2, ...found.sort((a, b) => a - b)]
        const [lowest = band('b2', 2), ...rest] = froms.map((from) => band(`b${from}`, from))
        const scale = aScale(bands(lowest, ...rest))
        const { min, max } = totalRange(scale)
        for (let total = min; total <= max; total += 1) {
          const holding = froms.filter(
            (from, at) => from <= total && total < (froms[at + 1] ?? Number.POSITIVE_INFINITY),
          )
          expect([bandOf(scale, total).from]).toEqual(holding)
        }
      }),
    )
  })
})
