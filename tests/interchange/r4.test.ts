import { describe, expect, it } from 'vitest'
import { faultsIn } from '../support/r4'

const choice = { linkId: 'a', type: 'choice', text: '一' }
const questionnaire = { resourceType: 'Questionnaire', status: 'draft', item: [choice] }
const response = { resourceType: 'QuestionnaireResponse', status: 'completed', item: [{ linkId: 'a' }] }

describe('the R4 that our files are held against', () => {
  it('lets a plain one through', () => {
    expect(faultsIn(questionnaire)).toEqual([])
    expect(faultsIn(response)).toEqual([])
  })

  const withItem = (change: object) => ({ ...questionnaire, item: [{ ...choice, ...change }] })
  const answered = (answer: object) => ({ ...response, item: [{ linkId: 'a', answer: [answer] }] })

  it.each<[string, Parameters<typeof faultsIn>[0], RegExp]>([
    ['a status that is none', { ...questionnaire, status: 'published' }, /status.*allowed values/],
    ['no status', { resourceType: 'Questionnaire', item: [choice] }, /status/],
    ['an element that is none', { ...questionnaire, passport: 'x' }, /passport|additional/],
    ['a type of question that is none', withItem({ type: 'radio' }), /type.*allowed values/],
    ['two link ids alike', { ...questionnaire, item: [choice, choice] }, /que-2/],
    ['a group of nothing', withItem({ type: 'group' }), /que-1/],
    ['a code at a text', withItem({ type: 'display', code: [{ code: 'x' }] }), /que-3/],
    ['a text that is required', withItem({ type: 'display', required: true }), /que-6/],
    [
      'an operator that is none',
      withItem({ enableWhen: [{ question: 'b', operator: '~', answerInteger: 1 }] }),
      /operator/,
    ],
    ['a condition without an answer', withItem({ enableWhen: [{ question: 'b', operator: '=' }] }), /answer/],
    ['an extension of nothing', withItem({ extension: [{ url: 'urn:x' }] }), /ext-1/],
    [
      'an age in words',
      { ...questionnaire, useContext: [{ code: { code: 'age' }, valueRange: { low: { value: '九' } } }] },
      /value/,
    ],
    ['a day that is none', { ...questionnaire, lastReviewDate: 'yesterday' }, /lastReviewDate/],
    ['a response of no status', { ...response, status: 'done' }, /status/],
    ['a response finished at no time', { ...response, authored: '2026-11-26 10:00' }, /authored/],
    ['an answer at no time of day', answered({ valueTime: '24:00:00' }), /time/i],
    ['an answer of two kinds', answered({ valueInteger: 1, valueString: '一' }), /./],
    [
      'items beneath an answer and beside it',
      { ...response, item: [{ linkId: 'a', answer: [{ valueInteger: 1 }], item: [{ linkId: 'b' }] }] },
      /qrs-1/,
    ],
  ])('finds %s', (_, resource, fault) => {
    expect(faultsIn(resource).join('; ')).toMatch(fault)
  })
})
