import { describe, expect, it } from 'vitest'
import { sheetOf } from '#core/domain/assessment/answers'
import type { Parameters } from '#core/domain/assessment/condition'
import type { Missing, ScoreRule, Term } from '#core/domain/assessment/rules'
import type { AnyScale, Responses } from '#core/domain/assessment/scale'
import { type Scored, valueOf } from '#core/domain/assessment/scoring'
import { aScale } from './a-scale'

/** Answered 0 to 3. `d` calls for support, `e` is asked of whom `a` is true for, `f` of women alone, `g` counts backwards. */
const scale: AnyScale = {
  ...aScale(),
  options: [0, 1, 2, 3].map((value) => ({ value, label: `${value}` })),
  items: [
    ...([
      { id: 'a', stem: '一' },
      { id: 'b', stem: '二' },
      { id: 'c', stem: '三' },
    ] as const),
    { id: 'd', stem: '四', critical: { atLeast: 1 } },
    { id: 'e', stem: '五', askedIf: { item: 'a', atLeast: 1 } },
    { id: 'f', stem: '六', askedIf: { sex: 'female' } },
    { id: 'g', stem: '七', reversed: true },
  ],
}
const none: Missing = { rule: 'none' }
const items = (...ids: readonly string[]): Term[] => ids.map((item) => ({ item }))
const abc = items('a', 'b', 'c')
const value = (rule: ScoreRule, given: Responses, scores: Record<string, Scored> = {}, told: Parameters = {}) => {
  const found = valueOf(sheetOf(scale, given, told), rule, new Map(Object.entries(scores)))
  return found.value ?? ('why' in found ? found.why : null)
}
const missing = (...open: readonly string[]) => ({ reason: 'missing', items: open })
const sum = (of: readonly Term[], how: Missing = none, atLeast?: number): ScoreRule => ({
  ...{ kind: 'sum', of, missing: how },
  ...(atLeast !== undefined && { atLeast }),
})

describe('a sum', () => {
  it.each([
    ['of all that is answered', sum(abc), { a: 1, b: 2, c: 3 }, 6],
    ['of what counts backwards', sum(items('a', 'g')), { a: 1, g: 3 }, 1],
    [
      'of what counts twice, and less than nothing',
      sum([
        { item: 'a', times: 2 },
        { item: 'b', times: -1 },
      ]),
      { a: 3, b: 1 },
      5,
    ],
    ['of those that reach two alone', sum(abc, none, 2), { a: 1, b: 2, c: 3 }, 5],
    ['of which one is open', sum(abc), { a: 1, b: 2 }, missing('c')],
    ['of which all are open', sum(abc), {}, missing('a', 'b', 'c')],
    ['of what is not in the questionnaire', sum(items('a', 'z')), { a: 1 }, 1],
    ['of what is not asked of them', sum(items('a', 'e')), { a: 0 }, 0],
    ['of what is asked of them and open', sum(items('a', 'e')), { a: 1 }, missing('e')],
    ['of what may be asked of them', sum(items('b', 'e')), { b: 1 }, missing('e')],
  ])('%s', (_, rule, given, worth) => {
    expect(value(rule, given)).toEqual(worth)
  })

  it.each([
    ['one open is the mean of the others', { a: 1, b: 2 }, 4.5],
    ['two open are one too many', { a: 1 }, missing('b', 'c')],
    ['rounded down', { a: 1, b: 2 }, 4, 'floor'],
    ['rounded half up', { a: 1, b: 2 }, 5, 'halfUp'],
    ['none open', { a: 1, b: 2, c: 2 }, 5, 'floor'],
  ] as const)('with one filled in: %s', (_, given, worth, round?: 'floor' | 'halfUp') => {
    expect(value(sum(abc, { rule: 'prorate', upTo: 1, ...(round && { round }) }), given)).toEqual(worth)
  })

  it.each([
    ['it counts nothing', { a: 1, b: 2 }, 3],
    ['of nothing answered none is filled in', {}, missing('a', 'b', 'c')],
    ['one too many', { a: 1 }, missing('b', 'c')],
  ])('with one taken as nothing: %s', (_, given, worth) => {
    expect(value(sum(abc, { rule: 'zero', upTo: 1 }), given)).toEqual(worth)
  })

  it('nothing is filled in where nothing was answered, however many may be open', () => {
    expect(value(sum(abc, { rule: 'zero', upTo: 3 }), {})).toEqual(missing('a', 'b', 'c'))
  })

  it('what calls for support is never filled in', () => {
    for (const rule of ['prorate', 'zero'] as const) {
      expect(value(sum(items('a', 'd'), { rule, upTo: 1 }), { a: 1 })).toEqual(missing('d'))
      expect(value(sum(items('a', 'd'), { rule, upTo: 1 }), { d: 1 })).toBe(rule === 'zero' ? 1 : 2)
    }
  })

  it('that depends on what nobody told says so; told, it is asked or is not', () => {
    const rule = sum(items('a', 'f'))
    expect(value(rule, { a: 1, f: 1 })).toEqual({ reason: 'untold', parameter: 'sex' })
    expect(value(rule, { a: 1, f: 1 }, {}, { sex: 'female' })).toBe(2)
    expect(value(rule, { a: 1 }, {}, { sex: 'male' })).toBe(1)
  })
})

describe('a mean, and a count', () => {
  const mean = (of: readonly Term[], how: Missing = none): ScoreRule => ({ kind: 'mean', of, missing: how })
  const count = (how: Missing = none): ScoreRule => ({ kind: 'count', of: abc, atLeast: 2, missing: how })
  it.each([
    ['a mean of all', mean(abc), { a: 1, b: 2, c: 3 }, 2],
    ['a mean with one open', mean(abc), { a: 1, b: 2 }, missing('c')],
    ['a mean of those that are there', mean(abc, { rule: 'prorate', upTo: 1 }), { a: 1, b: 2 }, 1.5],
    ['a mean with one that counts nothing', mean(abc, { rule: 'zero', upTo: 1 }), { a: 1, b: 2 }, 1],
    ['a mean of nothing that is asked', mean(items('z')), {}, { reason: 'undefined' }],
    ['how many reach two', count(), { a: 1, b: 2, c: 3 }, 2],
    ['how many, with one open', count(), { b: 2, c: 3 }, missing('a')],
    ['how many, one filled in', count({ rule: 'prorate', upTo: 1, round: 'halfUp' }), { a: 1, b: 2 }, 2],
    ['how many, one taken as nothing', count({ rule: 'zero', upTo: 1 }), { b: 2, c: 3 }, 2],
  ])('%s', (_, rule, given, worth) => {
    expect(value(rule, given)).toEqual(worth)
  })
})

describe('what is made of a score before', () => {
  const of = { score: 's' }
  const standard = (change: object): ScoreRule => ({ kind: 'standard', of, times: 1.25, ...change })
  const steps = [
    { from: 0, points: 0 },
    { from: 3, points: 1 },
    { from: 6, points: 2 },
  ] as const
  const points: ScoreRule = { kind: 'points', of, steps }
  const ratio = (change: object = {}): ScoreRule => ({ kind: 'ratio', of, by: { item: 'a' }, times: 100, ...change })
  const elapsed: ScoreRule = { kind: 'elapsed', from: of, until: { score: 't' }, day: 1440 }
  it.each([
    ['times and plus', standard({ plus: 10 }), 25, 41.25],
    ['times alone', standard({}), 25, 31.25],
    ['rounded down', standard({ round: 'floor' }), 25, 31],
    ['half up', standard({ round: 'halfUp' }), 22, 28],
    ['times of the term besides', standard({ of: { score: 's', times: 2 } }), 10, 25],
    ['points from the lowest step', points, 0, 0],
    ['points below a step', points, 2.9, 0],
    ['points at a step', points, 3, 1],
    ['points at the last step', points, 60, 2],
    ['points below the lowest step', points, -1, { reason: 'undefined' }],
    ['divided', ratio(), 3, 150],
    ['from an evening to the next morning', elapsed, 1380, 480],
    ['within a day', elapsed, 60, 360],
    ['a whole day round', elapsed, 420, 0],
  ])('%s', (_, rule, s, worth) => {
    expect(value(rule, { a: 2 }, { s: { value: s }, t: { value: 420 } })).toEqual(worth)
  })

  it('divided by nothing is undefined, or what the manual says it is', () => {
    expect(value(ratio(), { a: 0 }, { s: { value: 3 } })).toEqual({ reason: 'undefined' })
    expect(value(ratio({ ofNothing: 0 }), { a: 0 }, { s: { value: 3 } })).toBe(0)
  })

  it('is none where that has none, or where an answer is open or not asked', () => {
    const why: Scored = { value: null, why: { reason: 'undefined' } }
    for (const rule of [standard({}), points, ratio(), sum([of]), { kind: 'mean', of: [of], missing: none } as const]) {
      expect(value(rule, { a: 1 }, { s: why })).toEqual({ reason: 'depends', score: 's' })
      expect(value(rule, { a: 1 })).toEqual({ reason: 'depends', score: 's' })
    }
    expect(value(ratio(), {}, { s: { value: 3 } })).toEqual(missing('a'))
    expect(value(standard({ of: { item: 'e' } }), { a: 0 })).toEqual({ reason: 'undefined' })
  })
})
