import { describe, expect, it } from 'vitest'
import { optionsOf, roundAs, scoreRange, totalRange, valueRange } from '#core/domain/assessment/range'
import type { ScoreRule, Term } from '#core/domain/assessment/rules'
import type { Item, Scale } from '#core/domain/assessment/scale'
import { aScale } from './a-scale'

const none = { rule: 'none' } as const
const whole = aScale()
/** Items of 1 to 4; `slept` is a number from 3 to 9, `asked` is not asked of everybody, nor is what is of a group. */
const items: Scale['items'] = [
  { id: 'one', stem: '一' },
  { id: 'two', stem: '二', reversed: true },
  { id: 'slept', stem: '三', number: { min: 3, max: 9, unit: 'times' } },
  { id: 'asked', stem: '四', askedIf: { item: 'one', atLeast: 2 } },
  { id: 'grouped', stem: '五', group: 'g' },
  { id: 'below', stem: '六', options: [-3, -1].map((value) => ({ value, label: '' })), group: 'g' },
]
const rangeOf = (rule: ScoreRule, before: Scale['scores'] = []) =>
  scoreRange({ ...whole, items, scores: [...before, { id: 'made', title: '', role: 'total', rule }] }, 'made')
const sum = (of: readonly Term[], change: object = {}) => rangeOf({ kind: 'sum', of, missing: none, ...change })

describe('how low and how high an item can be', () => {
  it('is the least and the most of its choices, of the scale’s or its own, or of its number', () => {
    const range = (item: Item) => valueRange(whole, item)
    expect(range({ id: 'x', stem: '' })).toEqual({ min: 1, max: 4 })
    expect(range({ id: 'x', stem: '', options: [7, 2, 5].map((value) => ({ value, label: '' })) })).toEqual({
      ...{ min: 2, max: 7 },
    })
    const number: Item = { id: 'x', stem: '', number: { min: 0, max: 1439, unit: 'minute-of-day' } }
    expect(range(number)).toEqual({ min: 0, max: 1439, unit: 'minute-of-day' })
    expect([optionsOf(whole, number), optionsOf(whole, { id: 'x', stem: '' })]).toEqual([[], whole.options])
  })
})

describe('how low and how high a score can be', () => {
  it('is of a sum all that its terms can be, each as often as it counts', () => {
    expect(sum([{ item: 'one' }])).toEqual({ min: 1, max: 4 })
    expect(sum([{ item: 'one' }, { item: 'two' }, { item: 'slept' }])).toEqual({ min: 5, max: 17 })
    expect(sum([{ item: 'one', times: 3 }])).toEqual({ min: 3, max: 12 })
    expect(sum([{ item: 'one', times: -2 }])).toEqual({ min: -8, max: -2 })
    expect(sum([{ item: 'one', times: 0 }])).toEqual({ min: 0, max: 0 })
    expect(
      sum([
        { item: 'one', times: 0.5 },
        { item: 'two', times: -1 },
      ]),
    ).toEqual({ min: -3.5, max: 1 })
    expect(sum([{ item: 'nowhere' }])).toEqual({ min: 0, max: 0 })
    expect(sum([])).toEqual({ min: 0, max: 0 })
  })

  it('is nothing as well where an item is not asked of everybody', () => {
    expect([sum([{ item: 'asked' }]), sum([{ item: 'grouped' }])]).toEqual([
      { min: 0, max: 4 },
      { min: 0, max: 4 },
    ])
    expect(sum([{ item: 'below' }])).toEqual({ min: -3, max: 0 })
    expect(sum([{ item: 'asked' }, { item: 'one' }])).toEqual({ min: 1, max: 8 })
  })

  it('is nothing as well where what does not reach something, or is missing, counts nothing', () => {
    expect(sum([{ item: 'one' }], { atLeast: 0 })).toEqual({ min: 0, max: 4 })
    expect(sum([{ item: 'one' }], { missing: { rule: 'zero', upTo: 1 } })).toEqual({ min: 0, max: 4 })
    expect(sum([{ item: 'one' }], { missing: { rule: 'prorate', upTo: 1 } })).toEqual({ min: 1, max: 4 })
    expect(sum([{ item: 'below' }], { atLeast: 1 })).toEqual({ min: -3, max: 0 })
  })

  it('is of a mean what any of its terms can be', () => {
    expect(rangeOf({ kind: 'mean', of: [{ item: 'one' }, { item: 'slept' }], missing: none })).toEqual({
      min: 1,
      max: 9,
    })
    expect(rangeOf({ kind: 'mean', of: [{ item: 'slept' }, { item: 'one' }], missing: none })).toEqual({
      min: 1,
      max: 9,
    })
  })

  it('is of a count from none to all', () => {
    const of = [{ item: 'one' }, { item: 'two' }]
    expect(rangeOf({ kind: 'count', of, atLeast: 2, missing: none })).toEqual({ min: 0, max: 2 })
  })

  it('is of a standard score times and plus what the manual says, and rounded as it rounds', () => {
    const standard = (change: object) => rangeOf({ kind: 'standard', of: { item: 'one' }, times: 1.25, ...change })
    expect(standard({})).toEqual({ min: 1.25, max: 5 })
    expect(standard({ plus: 0.5 })).toEqual({ min: 1.75, max: 5.5 })
    expect(standard({ plus: 0.5, round: 'floor' })).toEqual({ min: 1, max: 5 })
    expect(standard({ plus: 0.5, round: 'halfUp' })).toEqual({ min: 2, max: 6 })
    expect(standard({ times: -1 })).toEqual({ min: -4, max: -1 })
    expect(rangeOf({ kind: 'standard', of: { item: 'one', times: 2 }, times: 3 })).toEqual({ min: 6, max: 24 })
  })

  it('is of points the fewest and the most there are', () => {
    const steps = [
      { from: 0, points: 2 },
      { from: 2, points: 0 },
      { from: 3, points: 5 },
    ] as const
    expect(rangeOf({ kind: 'points', of: { item: 'one' }, steps })).toEqual({ min: 0, max: 5 })
  })

  it('is of a ratio without bounds, and of a time up to a day', () => {
    expect(rangeOf({ kind: 'ratio', of: { item: 'one' }, by: { item: 'two' }, times: 100 })).toEqual({
      min: Number.NEGATIVE_INFINITY,
      max: Number.POSITIVE_INFINITY,
    })
    expect(rangeOf({ kind: 'elapsed', from: { item: 'one' }, until: { item: 'two' }, day: 1440 })).toEqual({
      ...{ min: 0, max: 1440 },
    })
  })

  it('goes by the scores it is made of', () => {
    const before: Scale['scores'] = [
      {
        id: 'part',
        title: '',
        role: 'step',
        rule: { kind: 'sum', of: [{ item: 'one' }, { item: 'two' }], missing: none },
      },
    ]
    expect(rangeOf({ kind: 'standard', of: { score: 'part' }, times: 2 }, before)).toEqual({ min: 4, max: 16 })
    expect(rangeOf({ kind: 'sum', of: [{ score: 'part', times: -1 }], missing: none }, before)).toEqual({
      ...{ min: -8, max: -2 },
    })
    expect(scoreRange(whole, 'nowhere')).toEqual({ min: 0, max: 0 })
  })

  it('is known of the score that is shown, and of no pattern', () => {
    expect(totalRange(whole)).toEqual({ min: 2, max: 8 })
    expect(totalRange({ ...whole, shows: { pattern: 'x' } })).toBeNull()
  })
})

it('a number is rounded down, half up, or left as it is', () => {
  expect([2.49, 2.5, -2.5, 3].map((value) => roundAs(value, 'halfUp'))).toEqual([2, 3, -2, 3])
  expect([2.99, 3, -0.1].map((value) => roundAs(value, 'floor'))).toEqual([2, 3, -1])
  expect(roundAs(2.99)).toBe(2.99)
})
