import { describe, expect, it } from 'vitest'
import { bandOf, outcomeOf, score } from '#core/domain/assessment/score'
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
