import { describe, expect, it } from 'vitest'
import type { Scale } from '#core/domain/assessment/scale'
import { bandOf, outcomeOf, outcomesOf, score } from '#core/domain/assessment/score'
import { aBandSet, aScale, sumOf } from './a-scale'

const scale = aScale()
const valueOf = (responses: Record<string, number>) => {
  const decision = score(scale, responses)
  if (!decision.ok) throw new Error(decision.refusal)
  return decision.value
}

describe('scoring', () => {
  it.each([
    ['an item the scale does not have', { one: 1, two: 1, three: 1, four: 1 }],
    ['a value above the options', { one: 5, two: 1 }],
    ['a value below the options', { one: 0, two: 1 }],
    ['a value between two options', { one: 1.5, two: 1 }],
    ['a value that is no number', { one: Number.NaN, two: 1 }],
    ['a text that looks like a value', { one: '1' as unknown as number, two: 1 }],
    ['a bad value of an item that does not count', { one: 1, two: 1, three: 9 }],
    ['a name every object carries', { one: 1, two: 1, constructor: 1 }],
  ])('refuses as invalid: %s', (_, responses) => {
    expect(score(scale, responses)).toEqual({ ok: false, refusal: 'responses-invalid' })
  })

  it('refuses as invalid before it looks at what is missing', () => {
    expect(score(scale, { one: 9 })).toEqual({ ok: false, refusal: 'responses-invalid' })
  })

  it.each([
    ['nothing at all', {}],
    ['all but the first', { two: 1, three: 1 }],
    ['all but the one that counts backwards', { one: 1, three: 1 }],
  ])('refuses as incomplete: %s', (_, responses) => {
    expect(score(scale, responses)).toEqual({ ok: false, refusal: 'responses-incomplete' })
  })

  it('needs no answer to an item that does not count, and adds none', () => {
    expect(valueOf({ one: 2, two: 4 })).toEqual({
      total: 3,
      bandId: 'low',
      criticalItems: [],
      scores: { total: 3 },
      patterns: {},
    })
    expect(valueOf({ one: 2, two: 4, three: 4 }).total).toBe(3)
  })

  it('turns a backwards item as lowest plus highest minus value', () => {
    expect([1, 2, 3, 4].map((two) => valueOf({ one: 1, two }).total)).toEqual([5, 4, 3, 2])
  })

  it("uses an item's own options where it has them", () => {
    const own = aScale({
      items: [
        {
          id: 'one',
          stem: '一',
          reversed: true,
          options: [
            { value: 0, label: '否' },
            { value: 10, label: '是' },
          ],
        },
      ],
      scores: sumOf('one'),
      bandSets: [aBandSet([{ id: 'all', from: 0, headline: '全', meaning: '全', nextStep: 'read' }])],
    })
    expect(score(own, { one: 1 })).toEqual({ ok: false, refusal: 'responses-invalid' })
    expect(score(own, { one: 10 })).toMatchObject({ ok: true, value: { total: 0 } })
    expect(score(own, { one: 0 })).toMatchObject({ ok: true, value: { total: 10 } })
  })

  it('changes band at the cut-off and not before', () => {
    expect(valueOf({ one: 1, two: 2 })).toMatchObject({ total: 4, bandId: 'low' })
    expect(valueOf({ one: 1, two: 1 })).toMatchObject({ total: 5, bandId: 'high' })
  })

  it('names critical items beside the total', () => {
    expect(valueOf({ one: 3, two: 4 }).criticalItems).toEqual(['one'])
  })

  it('leaves the answers as they were given', () => {
    const responses = Object.freeze({ one: 1, two: 1 })
    expect(score(scale, responses).ok).toBe(true)
  })
})

describe('the band of a total', () => {
  it.each([
    [2, 'low'],
    [4, 'low'],
    [4.9, 'low'],
    [5, 'high'],
    [8, 'high'],
  ])('%d lies in %s', (total, id) => {
    expect(bandOf(scale, total).id).toBe(id)
  })
})

it('what was kept is said in the words for such a person, where two have bands of one id', () => {
  const bandFor = (sex: 'female' | 'male', headline: string) =>
    aBandSet([{ id: 'all', from: 2, headline, meaning: '一', nextStep: 'read' }], { id: sex, onlyFor: { sex } })
  const two = aScale({ parameters: ['sex'], bandSets: [bandFor('male', '他'), bandFor('female', '她')] })
  expect(outcomeOf(two, { bandId: 'all' }, { sex: 'female' })?.headline).toBe('她')
  expect(outcomeOf(two, { bandId: 'all' }, { sex: 'male' })?.headline).toBe('他')
  expect(outcomeOf(two, { bandId: 'all' })).toBeUndefined()
})

describe('what a scale may show', () => {
  const outcome = (id: string) => ({ id, headline: id, meaning: id, nextStep: 'read' as const })
  const pattern = (id: string, at: number): Scale['patterns'][number] => ({
    ...{ id, source: 'made', otherwise: outcome(`${id}-else`) },
    levels: [
      { ...outcome(`${id}-much`), when: { item: 'one', atLeast: at + 1 } },
      { ...outcome(`${id}-some`), when: { item: 'one', atLeast: at } },
    ],
  })
  const patterns = [pattern('first', 2), pattern('second', 3)]
  const ofPattern = aScale({ patterns, shows: { pattern: 'second' } })
  const [total] = scale.scores
  if (!total) throw new Error('a score')
  const step = { ...total, id: 'step', role: 'step' as const }
  const other = aBandSet([{ ...outcome('other'), from: 2 }], { id: 'other', score: 'step' })
  const further = aBandSet([{ ...outcome('further'), from: 2 }], { id: 'further' })

  it('is the bands of the score that is shown, of every set', () => {
    const two = aScale({ scores: [total, step], bandSets: [...scale.bandSets, other, further] })
    expect(outcomesOf(two).map(({ id }) => id)).toEqual(['low', 'high', 'further'])
    expect(outcomesOf(two)).toEqual([...(scale.bandSets[0]?.bands ?? []), ...further.bands])
  })

  it('is the levels of the pattern that is shown, and what it is when none holds', () => {
    const [, second] = patterns
    expect(outcomesOf(ofPattern)).toEqual([...(second?.levels ?? []), second?.otherwise])
    expect(outcomeOf(ofPattern, { bandId: 'second-some' })).toEqual(second?.levels[1])
    expect(outcomeOf(ofPattern, { bandId: 'second-else' })).toEqual(outcome('second-else'))
    expect(outcomeOf(ofPattern, { bandId: 'first-some' })).toBeUndefined()
  })

  it('is of a pattern no band, and says so', () => {
    expect(() => bandOf(ofPattern, 3)).toThrow(new Error('made shows no band'))
    const men = aBandSet([{ ...outcome('all'), from: 2 }], { onlyFor: { sex: 'male' } })
    const forMen = aScale({ parameters: ['sex'], bandSets: [men] })
    expect(() => bandOf(forMen, 3)).toThrow(new Error('made shows no band'))
    expect(() => bandOf(forMen, 3, { sex: 'female' })).toThrow('shows no band')
    expect(bandOf(forMen, 3, { sex: 'male' }).id).toBe('all')
  })

  it('is kept without mere steps, with every pattern, and without a number where none is shown', () => {
    const kept = score(aScale({ scores: [total, step], patterns, shows: { pattern: 'second' } }), { one: 3, two: 4 })
    expect(kept).toEqual({
      ok: true,
      value: {
        ...{ total: null, bandId: 'second-some', criticalItems: ['one'], scores: { total: 4 } },
        patterns: { first: 'first-much', second: 'second-some' },
      },
    })
    const hidden = score(aScale({ shows: { score: 'total', number: false } }), { one: 1, two: 4 })
    expect(hidden).toMatchObject({ value: { total: null, bandId: 'low', scores: { total: 2 } } })
  })

  it('keeps of what could not be worked out that it could not', () => {
    const part = {
      ...total,
      id: 'part',
      rule: { kind: 'sum', of: [{ item: 'two' }], missing: { rule: 'none' } },
    } as const
    const ofOne = { ...total, rule: { kind: 'sum', of: [{ item: 'one' }], missing: { rule: 'none' } } } as const
    const bands = aBandSet([{ ...outcome('all'), from: 1 }])
    expect(score(aScale({ scores: [ofOne, part], bandSets: [bands] }), { one: 1 })).toEqual({
      ok: true,
      value: { total: 1, bandId: 'all', criticalItems: [], scores: { total: 1, part: null }, patterns: {} },
    })
  })

  it('is nothing outside the ages it was made for', () => {
    expect(score(scale, { one: 1, two: 1 }, { ageInMonths: 18 * 12 - 1 })).toEqual({
      ...{ ok: false, refusal: 'responses-invalid' },
    })
    expect(score(scale, { one: 1, two: 1 }, { ageInMonths: 18 * 12 }).ok).toBe(true)
  })
})
