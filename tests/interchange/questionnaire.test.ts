import { describe, expect, it } from 'vitest'
import type { Condition } from '#core/domain/assessment/condition'
import type { Item, Scale } from '#core/domain/assessment/scale'
import { questionnaireOf } from '#core/interchange/questionnaire'
import type { QuestionnaireItem } from '#core/interchange/r4'
import { findScale, published } from '#core/scales/index'
import { skeletons } from '#core/scales/skeletons/index'
import { aPassport, aScale } from '../domain/assessment/a-scale'
import { faultsIn } from '../support/r4'
import { inWords } from './in-words'

function written(scale: Scale, among = published) {
  const decision = questionnaireOf(scale, among)
  if (!decision.ok) throw new Error(decision.refusal)
  return decision.value
}

function shipped(id: string, version?: number) {
  const scale = findScale(id, version)
  if (!scale) throw new Error(`no ${id}`)
  return written(scale)
}

const all = (items: readonly QuestionnaireItem[]): QuestionnaireItem[] =>
  items.flatMap((item) => [item, ...all(item.item ?? [])])

const named = (items: readonly QuestionnaireItem[], linkId: string) => all(items).find((item) => item.linkId === linkId)

const definitions = [...published, ...skeletons.map(inWords)].map(
  (scale) => [`${scale.id} ${scale.version}`, scale] as const,
)

describe.each(definitions)('the definition %s, as a Questionnaire', (_, scale) => {
  it('is what R4 allows', () => {
    expect(faultsIn({ ...written(scale) })).toEqual([])
  })

  it('asks each of its items once, in its order', () => {
    const ids = scale.items.map(({ id }) => id)
    expect(all(written(scale).item).flatMap(({ linkId }) => (ids.includes(linkId) ? [linkId] : []))).toEqual(ids)
  })

  it('asks nothing on a condition that names what does not come before', () => {
    const items = all(written(scale).item)
    for (const [at, { enableWhen = [] }] of items.entries()) {
      for (const { question, answerCoding } of enableWhen) {
        const asked = items.slice(0, at).find(({ linkId }) => linkId === question)
        expect(asked, question).toBeDefined()
        const codes = asked?.answerOption?.map(({ valueCoding }) => `${valueCoding.system} ${valueCoding.code}`)
        if (answerCoding) expect(codes).toContain(`${answerCoding.system} ${answerCoding.code}`)
      }
    }
  })
})

describe('PHQ-9 as a Questionnaire', () => {
  const { item, ...head } = shipped('phq9')

  it('says what it is, without an address that nobody answers at', () => {
    expect(head).toMatchObject({
      resourceType: 'Questionnaire',
      url: 'urn:xinlin:scale:phq9',
      version: '2',
      name: 'Phq9',
      title: '患者健康问卷-9',
      status: 'active',
      derivedFrom: ['urn:xinlin:scale:phq9|1'],
      code: [{ system: 'http://loinc.org', code: '44249-1' }],
      useContext: [{ valueRange: { low: { value: 18, code: 'a' } } }],
    })
    expect(JSON.stringify(head._title)).toContain('Patient Health Questionnaire-9')
    expect(head.useContext[0]?.valueRange).not.toHaveProperty('high')
  })

  it('carries the owners’ licence and citation', () => {
    expect(head.copyright).toContain('No permission required to reproduce, translate, display or distribute.')
    expect(head.copyright).toContain('Kroenke K, Spitzer RL, Williams JBW.')
  })

  it('asks the ninth with LOINC’s codes, what each answer counts, and which call for support', () => {
    const ordinal = (valueDecimal: number) => ({
      url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
      valueDecimal,
    })
    const calls = { url: 'urn:xinlin:calls-for-support', valueBoolean: true }
    const coding = (code: string, display: string) => ({ system: 'http://loinc.org', code, display })
    expect(named(item, 'phq9-9')).toEqual({
      linkId: 'phq9-9',
      code: [{ system: 'http://loinc.org', code: '44260-8' }],
      text: '有不如死掉或用某种方式伤害自己的念头',
      type: 'choice',
      required: true,
      repeats: false,
      answerOption: [
        { extension: [ordinal(0)], valueCoding: coding('LA6568-5', '完全不会') },
        { extension: [ordinal(1), calls], valueCoding: coding('LA6569-3', '好几天') },
        { extension: [ordinal(2), calls], valueCoding: coding('LA6570-1', '一半以上的天数') },
        { extension: [ordinal(3), calls], valueCoding: coding('LA6571-9', '几乎每天') },
      ],
    })
  })

  it('has its lead first and its total last, to be filled in by a program', () => {
    expect(item[0]).toMatchObject({ type: 'display', text: expect.stringContaining('过去两周') })
    expect(item.at(-1)).toMatchObject({
      linkId: 'score.total',
      type: 'decimal',
      readOnly: true,
      code: [{ code: '44261-6' }],
    })
  })

  it('tells nobody its bands', () => {
    expect(JSON.stringify(shipped('phq9'))).not.toContain('困扰比较多')
  })

  it('is retired where a newer one is offered, and stays as it was', () => {
    expect(shipped('phq9', 1)).toMatchObject({ version: '1', status: 'retired' })
    expect(shipped('phq9', 1)).not.toHaveProperty('derivedFrom')
  })
})

it('hands on a score and its parts, but no mere step to one', () => {
  const psqi = skeletons.find(({ id }) => id === 'psqi')
  if (!psqi) throw new Error('no psqi')
  const scores = written(inWords(psqi)).item.flatMap(({ linkId, type }) => (type === 'decimal' ? [linkId] : []))
  expect(scores).toEqual(expect.arrayContaining(['score.c1', 'score.c4', 'score.global']))
  expect(scores).not.toContain('score.in_bed')
})

describe('what a definition can say, as a Questionnaire', () => {
  const made = (change: Partial<Scale>) => written(aScale(change))
  const number = { min: 0, max: 600, unit: 'minutes' } as const
  const yes = (item: string, atLeast = 2): Condition => ({ item, atLeast })
  const items = (...others: Item[]): Pick<Scale, 'items'> => ({
    items: [...aScale().items, ...others] as Scale['items'],
  })

  it('is a draft as long as it is not published', () => {
    expect(made({}).status).toBe('draft')
  })

  it('is a draft while its passport has a gap, whoever calls it published', () => {
    const gap = aScale({ passport: aPassport({ licence: null }) })
    expect(written(gap, [gap]).status).toBe('draft')
    expect(written(aScale(), [aScale()]).status).toBe('active')
  })

  it('says the day a professional compared the wording', () => {
    const review = { by: '审阅人', on: '2026-11-20' }
    const found = made({ passport: aPassport({ review }) })
    expect(found.lastReviewDate).toBe('2026-11-20')
    expect(JSON.stringify(found)).not.toContain('审阅人')
    expect(made({})).not.toHaveProperty('lastReviewDate')
  })

  it('gives an answer that counts backwards the points it counts, under its own code', () => {
    const two = named(made({}).item, 'two')
    expect(two?.extension).toEqual([{ url: 'urn:xinlin:counts-backwards', valueBoolean: true }])
    expect(
      two?.answerOption?.map(({ extension, valueCoding }) => [valueCoding.code, extension?.[0]?.valueDecimal]),
    ).toEqual([
      ['1', 4],
      ['2', 3],
      ['3', 2],
      ['4', 1],
    ])
  })

  it('says what does not count, and what may be left open', () => {
    const found = made(items({ id: 'four', stem: '四', optional: true }))
    expect(named(found.item, 'three')?.extension).toEqual([{ url: 'urn:xinlin:not-counted', valueBoolean: true }])
    expect([named(found.item, 'three')?.required, named(found.item, 'four')?.required]).toEqual([true, false])
  })

  it('asks for minutes, times and a time of day between their ends', () => {
    const found = made(
      items(
        { id: 'slept', stem: '睡', number, unscored: true },
        { id: 'woke', stem: '醒', number: { min: 0, max: 20, unit: 'times' }, unscored: true },
        { id: 'bed', stem: '躺', number: { min: 0, max: 1439, unit: 'minute-of-day' }, unscored: true },
      ),
    )
    expect(faultsIn({ ...found })).toEqual([])
    expect(named(found.item, 'slept')).toMatchObject({ type: 'integer' })
    expect(JSON.stringify(named(found.item, 'slept')?.extension)).toContain('"valueInteger":600')
    expect(JSON.stringify(named(found.item, 'slept')?.extension)).toContain('"code":"min"')
    expect(JSON.stringify(named(found.item, 'woke')?.extension)).toContain('"code":"{times}"')
    expect(named(found.item, 'bed')).toMatchObject({ type: 'time' })
    expect(JSON.stringify(named(found.item, 'bed')?.extension)).toContain('"valueTime":"23:59:00"')
    expect(named(found.item, 'bed')).not.toHaveProperty('answerOption')
  })

  const asked = (askedIf: Condition, parameters: Scale['parameters'] = []) => {
    const found = made({ ...items({ id: 'four', stem: '四', askedIf, unscored: true }), parameters })
    expect(faultsIn({ ...found })).toEqual([])
    return found
  }

  it('is asked after any answer that would do', () => {
    const { enableWhen, enableBehavior } = named(asked(yes('one', 3)).item, 'four') ?? {}
    expect(enableBehavior).toBe('any')
    expect(enableWhen).toEqual(
      ['3', '4'].map((code) => ({
        question: 'one',
        operator: '=',
        answerCoding: { system: 'urn:xinlin:scale:made:answers', code },
      })),
    )
  })

  it('is asked after the one answer that would do, without a word on which is enough', () => {
    const found = named(asked({ item: 'one', atMost: 1 }).item, 'four')
    expect(found?.enableWhen).toHaveLength(1)
    expect(found).not.toHaveProperty('enableBehavior')
  })

  it('is asked within groups, where several things must hold of which any would do', () => {
    const found = asked({ all: [yes('one', 3), { any: [yes('two'), yes('three', 4)] }] })
    const outer = named(found.item, 'asked-if.four.1')
    expect(outer?.type).toBe('group')
    const questions = (item?: QuestionnaireItem) =>
      item?.enableWhen?.map(({ question, answerCoding }) => question + answerCoding?.code)
    const both = [questions(outer), questions(named(found.item, 'four'))]
    expect(both).toEqual(
      expect.arrayContaining([
        ['one3', 'one4'],
        ['two2', 'two3', 'two4', 'three4'],
      ]),
    )
    expect(outer?.item?.map(({ linkId }) => linkId)).toEqual(['four'])
  })

  it('is asked of one sex, from one age, each a question before it', () => {
    const found = asked({ all: [{ sex: 'female' }, { ageFrom: 216 }, yes('one', 4)] }, ['sex', 'age'])
    expect(found.item.map(({ linkId }) => linkId).slice(0, 3)).toEqual([
      'text.lead',
      'person.sex',
      'person.age-in-months',
    ])
    expect(named(found.item, 'four')).toMatchObject({
      enableBehavior: 'all',
      enableWhen: [
        { question: 'person.sex', answerCoding: { code: 'female' } },
        { question: 'person.age-in-months', operator: '>=', answerInteger: 216 },
        { question: 'one', answerCoding: { code: '4' } },
      ],
    })
  })

  it('is asked by a number', () => {
    const slept: Item = { id: 'slept', stem: '睡', number, unscored: true }
    const bed: Item = { id: 'bed', stem: '躺', number: { min: 0, max: 1439, unit: 'minute-of-day' }, unscored: true }
    const found = made(
      items(slept, bed, {
        ...{ id: 'late', stem: '晚', unscored: true },
        askedIf: {
          all: [
            { item: 'slept', atMost: 60 },
            { item: 'bed', atLeast: 1380 },
          ],
        },
      }),
    )
    expect(faultsIn({ ...found })).toEqual([])
    expect(named(found.item, 'late')?.enableWhen).toEqual([
      { question: 'slept', operator: '<=', answerInteger: 60 },
      { question: 'bed', operator: '>=', answerTime: '23:00:00' },
    ])
  })

  it.each<[string, Condition]>([
    ['a "not"', { not: yes('one') }],
    ['a count', { count: [yes('one'), yes('two')], atLeast: 2 }],
    ['an "all" within an "any"', { any: [{ all: [yes('one', 4), yes('two', 4)] }, yes('three')] }],
  ])('is not written at all rather than without %s', (_, askedIf) => {
    const scale = aScale(items({ id: 'four', stem: '四', askedIf, unscored: true }))
    expect(questionnaireOf(scale, [])).toEqual({ ok: false, refusal: 'asked-if-not-sayable-four' })
  })

  it('is not written at all rather than without the number that calls for support', () => {
    const scale = aScale(items({ id: 'slept', stem: '睡', number, unscored: true, critical: { atMost: 60 } }))
    expect(questionnaireOf(scale, [])).toEqual({ ok: false, refusal: 'critical-not-sayable-slept' })
  })

  it('keeps its groups, with the ages each is asked at, also where one goes on later', () => {
    const within = (id: string, group: string): Item => ({ id, stem: id, group, unscored: true })
    const found = made({
      ...items(within('a', 'young'), within('b', 'old'), within('c', 'young')),
      parameters: ['age'],
      groups: [
        { id: 'young', title: '小', ages: { unit: 'years', from: 6, until: 11 } },
        { id: 'old', title: '大' },
      ],
    })
    expect(faultsIn({ ...found })).toEqual([])
    const groups = found.item.filter(({ type }) => type === 'group')
    expect(groups.map(({ linkId, text }) => [linkId, text])).toEqual([
      ['group.young', '小'],
      ['group.old', '大'],
      ['group.young.2', '小'],
    ])
    expect(groups[0]?.enableWhen).toEqual([
      { question: 'person.age-in-months', operator: '>=', answerInteger: 72 },
      { question: 'person.age-in-months', operator: '<=', answerInteger: 143 },
    ])
    expect(groups[1]).not.toHaveProperty('enableWhen')
    expect(named(found.item, 'person.age-in-months')).toMatchObject({ type: 'integer', required: false })
  })
})
