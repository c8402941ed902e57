import { describe, expect, it } from 'vitest'
import { differences } from '#core/domain/assessment/rescore'
import { aBandSet, aScale } from './a-scale'

const scale = aScale()
const find = (id: string, version: number) => (id === 'made' && version === 1 ? scale : undefined)
const kept = {
  id: 'k1',
  scaleId: 'made',
  scaleVersion: 1,
  responses: { one: 3, two: 4 },
  score: { total: 4, bandId: 'low', criticalItems: ['one'], scores: { total: 4 }, patterns: {} },
}

describe('kept answers scored again', () => {
  it('do not differ where nothing changed, nor where the first release kept less', () => {
    const { scores: _, patterns: __, ...first } = kept.score
    expect(differences([kept, { ...kept, id: 'k2', score: first }], find)).toEqual([])
  })

  it.each([
    ['another total', { total: 5 }],
    ['another band', { bandId: 'high' }],
    ['a critical item that was not seen', { criticalItems: [] }],
    ['another subscale', { scores: { total: 3 } }],
    ['a pattern that is no more', { patterns: { screen: 'positive' } }],
  ])('differ with %s', (_, change) => {
    const was = { ...kept.score, ...change }
    expect(differences([{ ...kept, score: was }], find)).toEqual([
      { id: 'k1', scaleId: 'made', scaleVersion: 1, was, is: kept.score, why: 'differs' },
    ])
  })

  it.each([
    ['of a version that is not there', { scaleVersion: 2 }, 'scale-unknown'],
    ['that are not whole any more', { responses: { one: 3 } }, 'responses-incomplete'],
    ['that nobody could give any more', { responses: { one: 9, two: 4 } }, 'responses-invalid'],
  ])('are told of %s', (_, change, why) => {
    expect(differences([{ ...kept, ...change }], find)).toMatchObject([{ is: null, why }])
  })

  it('are scored for whom they were scored', () => {
    const sets = (['female', 'male'] as const).map((sex, at) =>
      aBandSet([{ id: at === 0 ? 'women' : 'men', from: 2, headline: '一', meaning: '一', nextStep: 'read' }], {
        id: sex,
        onlyFor: { sex },
      }),
    )
    const two = aScale({ parameters: ['sex'], bandSets: sets })
    const of = (sex: 'female' | 'male', bandId: string) => ({
      ...{ ...kept, id: sex, parameters: { sex }, score: { ...kept.score, bandId } },
    })
    expect(differences([of('female', 'women'), of('male', 'men')], () => two)).toEqual([])
    expect(differences([of('female', 'men')], () => two)).toMatchObject([{ why: 'differs', is: { bandId: 'women' } }])
    expect(differences([{ ...kept, id: 'untold' }], () => two)).toMatchObject([{ why: 'responses-incomplete' }])
  })
})
