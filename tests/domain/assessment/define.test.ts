import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totalRange } from '#core/domain/assessment/range'
import type { Band, Scale } from '#core/domain/assessment/scale'
import { bandOf } from '#core/domain/assessment/score'
import { aBandSet, aScale, sumOf } from './a-scale'

const band = (id: string, from: number): Band => ({ id, from, headline: id, meaning: id, nextStep: 'read' })
const bands = (...list: [Band, ...Band[]]): Partial<Scale> => ({ bandSets: [aBandSet(list)] })

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
    [
      'a score is made of an item that does not count',
      { scores: sumOf('one', 'three') },
      'total uses three, which does not count',
    ],
    [
      'a score is made of an item that is not there',
      { scores: sumOf('one', 'four') },
      'total uses four, which is no item',
    ],
    ['a score is made of nothing', { scores: sumOf() }, 'total is made of nothing'],
    ['a score counts an item twice', { scores: sumOf('one', 'one', 'two') }, 'total counts something twice'],
    [
      'a critical answer is every answer',
      {
        items: [
          { id: 'one', stem: '一', critical: { atLeast: 1 } },
          { id: 'two', stem: '二' },
        ],
      },
      'one is critical whatever is answered',
    ],
    [
      'nothing that is there is shown',
      { shows: { score: 'other', number: true } },
      'no such score is there to be shown',
    ],
    ['no pattern that is there is shown', { shows: { pattern: 'other' } }, 'no such pattern is there to be shown'],
    [
      'a score that is shown has no bands',
      { bandSets: [aBandSet([band('low', 2)], { score: 'other' })] },
      'made divides a score that is not there',
    ],
    [
      'what is shown depends on what nobody is asked',
      { bandSets: [aBandSet([band('low', 2)], { onlyFor: { sex: 'male' } })] },
      'sex is needed and not among the parameters',
    ],
    [
      'an item is asked after one that comes later',
      {
        items: [
          { id: 'one', stem: '一', askedIf: { item: 'two', atLeast: 2 } },
          { id: 'two', stem: '二' },
        ],
      },
      'one is asked by an item not before it',
    ],
    [
      'an item belongs to a group that is not there',
      {
        items: [
          { id: 'one', stem: '一', group: 'young' },
          { id: 'two', stem: '二' },
        ],
      },
      'one has no such group',
    ],
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
    const sets = [...aScale().bandSets, aBandSet([band('low', 3)], { id: 'other' })]
    expect(() => aScale({ bandSets: sets })).toThrow('must start')
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
        expect(totalRange(scale)).toEqual({ min: 2, max: 8 })
        for (let total = 2; total <= 8; total += 1) {
          const holding = froms.filter(
            (from, at) => from <= total && total < (froms[at + 1] ?? Number.POSITIVE_INFINITY),
          )
          expect([bandOf(scale, total).from]).toEqual(holding)
        }
      }),
    )
  })
})
