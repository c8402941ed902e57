import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Parameters } from '#core/domain/assessment/condition'
import { optionsOf } from '#core/domain/assessment/range'
import type { Responses, Scale, Score } from '#core/domain/assessment/scale'
import { score } from '#core/domain/assessment/score'
import { questionnaireOf } from '#core/interchange/questionnaire'
import { type About, responseOf, type Sheet } from '#core/interchange/questionnaire-response'
import type { QuestionnaireItem, ResponseItem } from '#core/interchange/r4'
import { findScale, published } from '#core/scales/index'
import { skeletons } from '#core/scales/skeletons/index'
import { aScale } from '../domain/assessment/a-scale'
import { faultsIn } from '../support/r4'
import { inWords } from './in-words'

/** 2026-11-26, 09:05:07 in China. */
const completedAt = Date.UTC(2026, 10, 26, 1, 5, 7, 400)

function sheetOf(scale: Scale, responses: Responses): Sheet {
  const found = score(scale, responses)
  const none: Score = { total: null, bandId: 'none', criticalItems: [] }
  return {
    ...{ scaleId: scale.id, scaleVersion: scale.version, responses, completedAt },
    score: found.ok ? found.value : none,
  }
}

function written(scale: Scale, responses: Responses, about?: About) {
  const decision = responseOf(scale, sheetOf(scale, responses), about)
  if (!decision.ok) throw new Error(decision.refusal)
  return decision.value
}

const leaves = (items: readonly ResponseItem[]): ResponseItem[] =>
  items.flatMap((item) => (item.item ? leaves(item.item) : [item]))

const answersIn = (items: readonly ResponseItem[]) =>
  Object.fromEntries(leaves(items).map(({ linkId, answer }) => [linkId, answer?.[0]]))

function phq9(version: number) {
  const scale = findScale('phq9', version)
  if (!scale) throw new Error('no phq9')
  return scale
}
const sheet = (ninth: number) =>
  Object.fromEntries([1, 1, 0, 2, 0, 0, 3, 0, ninth].map((value, at) => [`phq9-${at + 1}`, value]))

/** What stands in a response and not in its questionnaire: another place, another text, an answer that is no option. */
function strangers(asked: readonly QuestionnaireItem[], given: readonly ResponseItem[]): string[] {
  return given.flatMap(({ linkId, text, answer, item }): string[] => {
    const question = asked.find((one) => one.linkId === linkId)
    if (!question || question.text !== text) return [linkId]
    const codes = question.answerOption?.map(({ valueCoding }) => JSON.stringify(valueCoding))
    const strange = (answer ?? []).filter(({ valueCoding }) => codes && !codes.includes(JSON.stringify(valueCoding)))
    return [...strange.map(() => `${linkId} answer`), ...strangers(question.item ?? [], item ?? [])]
  })
}

const definitions = [...published, ...skeletons.map(inWords)].map(
  (scale) => [`${scale.id} ${scale.version}`, scale] as const,
)

it.each(definitions)('any answers to %s are what R4 allows, and what its Questionnaire asks', (_, scale) => {
  const questionnaire = questionnaireOf(scale, published)
  if (!questionnaire.ok) throw new Error(questionnaire.refusal)
  const answer = (id: string) => {
    const item = scale.items.find((one) => one.id === id)
    if (item?.number) return fc.integer({ min: item.number.min, max: item.number.max })
    return fc.constantFrom(...(item ? optionsOf(scale, item).map(({ value }) => value) : []))
  }
  const responses = fc.record(Object.fromEntries(scale.items.map(({ id }) => [id, answer(id)])), { requiredKeys: [] })
  fc.assert(
    fc.property(responses, (drawn) => {
      const found: Responses = JSON.parse(JSON.stringify(drawn))
      const response = written(scale, found, { subject: 'Patient/p-1' })
      expect(faultsIn({ ...response })).toEqual([])
      expect(strangers(questionnaire.value.item, response.item)).toEqual([])
      const ids = scale.items.map(({ id }) => id)
      const answered = leaves(response.item).map(({ linkId }) => linkId)
      expect(answered.filter((linkId) => ids.includes(linkId))).toEqual(ids.filter((id) => found[id] !== undefined))
    }),
    { numRuns: 5 },
  )
})

describe('a kept PHQ-9 as a QuestionnaireResponse', () => {
  it('says which questions in which version, when it was finished, each answer and the total', () => {
    const response = written(phq9(2), sheet(1))
    expect(response).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      questionnaire: 'urn:xinlin:scale:phq9|2',
      status: 'completed',
      authored: '2026-11-26T09:05:07+08:00',
    })
    const answers = answersIn(response.item)
    expect(answers['phq9-4']).toEqual({
      valueCoding: { system: 'http://loinc.org', code: 'LA6570-1', display: '一半以上的天数' },
    })
    expect(answers['phq9-9']).toMatchObject({ valueCoding: { code: 'LA6569-3' } })
    expect(answers['score.total']).toEqual({ valueDecimal: 8 })
  })

  it('given under version 1 stays of version 1, in its wording', () => {
    const response = written(phq9(1), sheet(0))
    expect(response.questionnaire).toBe('urn:xinlin:scale:phq9|1')
    expect(leaves(response.item).map(({ text }) => text)).toContain(
      '对事物专注有困难，例如阅读报纸或看电视时不能集中注意力',
    )
  })

  it('names its total also where the first release kept no other score', () => {
    const { scores: _, patterns: __, ...first } = sheetOf(phq9(1), sheet(0)).score
    const decision = responseOf(phq9(1), { ...sheetOf(phq9(1), sheet(0)), score: first })
    expect(decision.ok && answersIn(decision.value.item)['score.total']).toEqual({ valueDecimal: 7 })
  })

  it('names a total of nothing as 0, and one that could not be worked out not at all', () => {
    const none = Object.fromEntries(Object.keys(sheet(0)).map((id) => [id, 0]))
    expect(answersIn(written(phq9(2), none).item)['score.total']).toEqual({ valueDecimal: 0 })
    expect(answersIn(written(phq9(2), { 'phq9-1': 1 }).item)).not.toHaveProperty('score.total')
  })

  it('holds nothing of ours that leads to a person, and no word about the result', () => {
    const kept = {
      ...sheetOf(phq9(2), sheet(3)),
      ...{ id: 'kept-row-1', personId: 'person-row-1', consentVersion: 4, keptAt: completedAt + 1 },
      share: { counsellorId: 'counsellor-row-1' },
    }
    const text = JSON.stringify(responseOf(phq9(2), kept))
    expect(text).toContain('phq9-9')
    expect(text).not.toMatch(/row-1|subject|consent|share|困扰比较多|noticeable/)
  })
})

describe('whom it is about', () => {
  const about = (subject: string) => responseOf(phq9(2), sheetOf(phq9(2), sheet(0)), { subject })

  it.each(['Patient/7f3a-b', 'urn:uuid:0b1e5a52-5a41-4f0e-9a56-0d1f6c1f2a11'])(
    'is %s, as the caller gives it',
    (subject) => {
      const decision = about(subject)
      expect(decision.ok && decision.value.subject).toEqual({ reference: subject })
    },
  )

  it('is nobody, where the caller gives none', () => {
    expect(written(phq9(2), sheet(0))).not.toHaveProperty('subject')
  })

  it.each([
    ['', 'nothing'],
    ['张三', 'a name'],
    ['Patient/张三', 'a name in a reference'],
    ['13800138000', 'a telephone number'],
    ['Patient/13800138000', 'a telephone number in a reference'],
    ['Patient/11010519491231002X', 'an id card in a reference'],
    ['https://example.org/Patient/1', 'an address'],
    ['Patient/1 张三', 'a name behind it'],
  ])('is not %j: %s', (subject) => {
    expect(about(subject)).toEqual({ ok: false, refusal: 'subject-not-opaque' })
  })

  it('says sex and age only where the caller hands them on', () => {
    const scale = { ...aScale(), parameters: ['sex', 'age'] as const }
    const parameters: Parameters = { sex: 'female', ageInMonths: 400 }
    const told = written(scale, { one: 1 }, { parameters })
    expect(faultsIn({ ...told })).toEqual([])
    expect(answersIn(told.item)).toMatchObject({
      'person.sex': { valueCoding: { system: 'http://hl7.org/fhir/administrative-gender', code: 'female' } },
      'person.age-in-months': { valueInteger: 400 },
    })
    expect(Object.keys(answersIn(written(scale, { one: 1 }).item))).toEqual(['one'])
  })
})

describe('no response is written', () => {
  it.each([
    ['of another version', { scaleVersion: 1 }, 'other-scale'],
    ['of another scale', { scaleId: 'gad7' }, 'other-scale'],
    ['with an answer nobody could give', { responses: { 'phq9-1': 4 } }, 'answer-unknown-phq9-1'],
    ['with an answer to nothing', { responses: { 'phq9-10': 1 } }, 'answer-unknown-phq9-10'],
  ])('%s', (_, change, refusal) => {
    expect(responseOf(phq9(2), { ...sheetOf(phq9(2), sheet(0)), ...change })).toEqual({ ok: false, refusal })
  })

  it('to a questionnaire that cannot be written', () => {
    const [one, two, three] = aScale().items
    if (!two || !three) throw new Error('no items')
    const scale = aScale({ items: [one, two, { ...three, askedIf: { not: { item: 'one', atLeast: 2 } } }] })
    expect(responseOf(scale, sheetOf(scale, { one: 1 }))).toEqual({ ok: false, refusal: 'asked-if-not-sayable-three' })
  })
})

it('a time of day is answered as one', () => {
  const psqi = skeletons.find(({ id }) => id === 'psqi')
  if (!psqi) throw new Error('no psqi')
  const answers = answersIn(written(inWords(psqi), { 'psqi-bed': 1385, 'psqi-latency': 15, 'psqi-rise': 5 }).item)
  expect(answers['psqi-bed']).toEqual({ valueTime: '23:05:00' })
  expect(answers['psqi-rise']).toEqual({ valueTime: '00:05:00' })
  expect(answers['psqi-latency']).toEqual({ valueInteger: 15 })
})
