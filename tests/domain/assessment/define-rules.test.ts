import { describe, expect, it } from 'vitest'
import type { Condition } from '#core/domain/assessment/condition'
import type { ScoreRule } from '#core/domain/assessment/rules'
import type { Band, Item, Pattern, Scale, ScoreDefinition } from '#core/domain/assessment/scale'
import { aBandSet, aScale } from './a-scale'

describe('a scale is not let in', () => {
  const [one, two, three] = aScale().items
  if (!two || !three) throw new Error('three items')
  const low: Band = { id: 'low', from: 2, headline: '低', meaning: '低', nextStep: 'read' }
  const [total] = aScale().scores
  if (!total) throw new Error('a score')
  const level = (when: Condition) => ({ id: 'yes', headline: '是', meaning: '是', nextStep: 'read' as const, when })
  const pattern = (when: Condition, id = 'screen'): Pattern => {
    const { when: _, ...otherwise } = level(when)
    return { id, source: 'made', levels: [level(when)], otherwise: { ...otherwise, id: 'no' } }
  }
  const score = (id: string, rule: ScoreRule): ScoreDefinition => ({ id, title: id, role: 'subscale', rule })
  const items = (third: Partial<Item>): Partial<Scale> => ({ items: [one, two, { ...three, ...third }] })
  const also = (rule: ScoreRule, id = 'other'): Partial<Scale> => ({ scores: [total, score(id, rule)] })
  const slept = (min: number, max: number) => items({ number: { min, max, unit: 'minutes' } })
  const steps = (...froms: number[]): ScoreRule => {
    const [first = 0, ...rest] = froms
    const step = (from: number) => ({ from, points: 1 })
    return { kind: 'points', of: { item: 'one' }, steps: [step(first), ...rest.map(step)] }
  }

  it.each<[string, Partial<Scale>, string]>([
    [
      'questions are for an age that nobody asks for',
      { groups: [{ id: 'young', title: '小', ages: { unit: 'months', from: 0, until: 12 } }] },
      'age is needed and not among the parameters',
    ],
    ['a number has one value', slept(5, 5), 'three offers no choice'],
    ['a number ends before it begins', slept(9, 5), 'three offers no choice'],
    [
      'every answer is critical from above',
      items({ critical: { atMost: 4 } }),
      'three is critical whatever is answered',
    ],
    ['no answer is critical from above', items({ critical: { atMost: 0 } }), 'three can never be critical'],
    ['a score is there twice', { scores: [total, total] }, 'ids of scores and patterns repeat'],
    [
      'a pattern has the id of a score',
      { patterns: [pattern({ item: 'one', atLeast: 2 }, 'total')] },
      'ids of scores and patterns repeat',
    ],
    [
      'two band sets share an id',
      { bandSets: [...aScale().bandSets, ...aScale().bandSets] },
      'ids of band sets repeat',
    ],
    [
      'a score uses itself',
      also({ kind: 'standard', of: { score: 'other' }, times: 1 }),
      'other uses other, which does not stand before it',
    ],
    [
      'a score uses one that comes later',
      { scores: [score('other', { kind: 'standard', of: { score: 'total' }, times: 1 }), total] },
      'other uses total, which does not stand before it',
    ],
    [
      'what is divided is no item',
      also({ kind: 'ratio', of: { item: 'four' }, by: { item: 'one' }, times: 1 }),
      'other uses four, which is no item',
    ],
    [
      'what it is divided by does not count',
      also({ kind: 'ratio', of: { item: 'one' }, by: { item: 'three' }, times: 1 }),
      'other uses three, which does not count',
    ],
    [
      'a time runs from no item',
      also({ kind: 'elapsed', from: { item: 'four' }, until: { item: 'one' }, day: 1440 }),
      'other uses four, which is no item',
    ],
    [
      'a time runs until no item',
      also({ kind: 'elapsed', from: { item: 'one' }, until: { item: 'four' }, day: 1440 }),
      'other uses four, which is no item',
    ],
    ['steps repeat', also(steps(0, 2, 2)), 'steps of other must ascend'],
    ['steps go down', also(steps(0, 3, 2)), 'steps of other must ascend'],
    ['an item is asked by a score', items({ askedIf: { score: 'total', atLeast: 2 } }), 'three is asked by a score'],
    [
      'an item is asked by itself',
      items({ askedIf: { item: 'three', atLeast: 2 } }),
      'three is asked by an item not before it',
    ],
    [
      'a pattern speaks of no item',
      { patterns: [pattern({ item: 'four', atLeast: 1 })] },
      'a pattern speaks of four, which is not there',
    ],
    [
      'a pattern speaks of no score',
      { patterns: [pattern({ not: { score: 'other', atLeast: 1 } })] },
      'a pattern speaks of other, which is not there',
    ],
    [
      'a contradiction speaks of no item',
      { contradictions: [{ item: 'four', atLeast: 1 }] },
      'a pattern speaks of four, which is not there',
    ],
    [
      'an item is asked by a sex nobody tells',
      items({ askedIf: { sex: 'female' } }),
      'sex is needed and not among the parameters',
    ],
    [
      'a pattern needs an age nobody tells',
      { patterns: [pattern({ ageFrom: 216 })] },
      'age is needed and not among the parameters',
    ],
    [
      'the bands that are shown need an age nobody tells',
      { bandSets: [aBandSet([low], { onlyFor: { ages: { unit: 'years', from: 18, until: null } } })] },
      'age is needed and not among the parameters',
    ],
    ['the score that is shown has no bands', { bandSets: [] }, 'the score that is shown has no bands'],
  ])('when %s', (_, change, fault) => {
    expect(() => aScale(change)).toThrow(fault)
  })

  it('but bands of a score that is not shown may need what nobody tells', () => {
    const other = aBandSet([{ ...low, from: 1 }], { id: 'other', score: 'other', onlyFor: { sex: 'male' } })
    const scale = aScale({
      ...also({ kind: 'sum', of: [{ item: 'one' }], missing: { rule: 'none' } }),
      bandSets: [...aScale().bandSets, other],
    })
    expect(scale.bandSets).toHaveLength(2)
  })
})
