import { describe, expect, it } from 'vitest'
import { publish } from '#core/domain/assessment/published'
import { optionsOf } from '#core/domain/assessment/range'
import type { Definition, Item } from '#core/domain/assessment/scale'
import { type Draft, draftOf } from '#core/interchange/draft'
import { file, imported, never, often, option, question, whatIn } from './made-elsewhere'

describe('answers that call for support', () => {
  const calls = { url: 'urn:xinlin:calls-for-support', valueBoolean: true }
  const four = (...critical: number[]) =>
    [0, 1, 2, 3].map((value) => {
      const { extension = [], ...rest } = option(`c${value}`, `Answer ${value}`, value)
      return { ...rest, extension: critical.includes(value) ? [...extension, calls] : extension }
    })
  const read = (...critical: number[]) => file([question('a', { answerOption: four(...critical) })])

  it.each<[number[], Item['critical']]>([
    [[3], { atLeast: 3 }],
    [[2, 3], { atLeast: 2 }],
    [[0], { atMost: 0 }],
    [[0, 1], { atMost: 1 }],
  ])('%j are read as one end of the answers', (critical, expected) => {
    expect(imported(read(...critical)).draft.items[0].critical).toEqual(expected)
    expect(whatIn(read(...critical), 'critical-answers')).toEqual([])
  })

  it.each([[[1, 2]], [[0, 3]], [[0, 1, 2, 3]]])(
    '%j are no end of the answers: they are asked for by name',
    (critical) => {
      expect(imported(read(...critical)).draft.items[0]).not.toHaveProperty('critical')
      expect(whatIn(read(...critical), 'critical-answers')).toEqual(['critical-answers', 'critical-answers: a'])
    },
  )
})

describe('a Questionnaire made elsewhere', () => {
  it('is a draft that no door lets out', () => {
    const { draft } = imported(file([question('a')]))
    expect(draft).not.toHaveProperty('passport')
    expect(draft).not.toHaveProperty('shows')
    // @ts-expect-error a draft is no scale: the compiler keeps it from the door
    const letOut = (one: Draft) => publish(one)
    expect(() => letOut(draft)).toThrow()
  })

  it('says by name all that is still missing', () => {
    expect(imported(file([question('a')])).missing).toEqual(
      [
        ...['passport', 'abbreviation', 'plain-title', 'minutes', 'respondents', 'time-frame', 'bands', 'shown-result'],
        ...['direction', 'retest-interval', 'id', 'version', 'about', 'ages', 'english-title', 'scoring-rule'],
        ...['critical-answers', { what: 'element', where: 'status' }],
      ].map((one) => (typeof one === 'string' ? { what: one } : one)),
    )
  })

  it('keeps neither status nor copyright nor publisher, and says so', () => {
    const json = file([question('a')], { copyright: '© somebody', publisher: 'Somebody', version: '1.0.0' })
    expect(whatIn(json, 'element', 'version')).toEqual([
      'version',
      'element: status',
      'element: copyright',
      'element: publisher',
    ])
    expect(JSON.stringify(imported(json).draft)).not.toContain('©')
  })

  it('is scored by a plain sum where each answer has its ordinal value, to be looked up', () => {
    const { draft, missing } = imported(file([question('a'), question('b')]))
    expect(draft.scores).toEqual([
      {
        ...{ id: 'total', title: '总分', role: 'total' },
        rule: { kind: 'sum', of: [{ item: 'a' }, { item: 'b' }], missing: { rule: 'none' } },
      },
    ])
    expect(missing).toContainEqual({ what: 'scoring-rule' })
    expect(draft.options.map(({ value, label }) => [value, label])).toEqual([
      [0, 'Never'],
      [2, 'Often'],
    ])
  })

  it.each<[string, object[]]>([
    ['none has an ordinal value', [option('n', 'Never'), option('o', 'Often')]],
    ['one has none', [never, option('o', 'Often')]],
    ['two have the same', [never, option('o', 'Often', 0)]],
    ['one is no whole number', [never, option('o', 'Often', 0.5)]],
  ])('has no score where of its answers %s: they are numbered in their order', (_, answerOption) => {
    const json = file([question('a', { answerOption }), question('b')])
    const { draft } = imported(json)
    expect(draft.scores).toEqual([])
    expect(whatIn(json, 'scores', 'scoring-rule', 'option-values')).toEqual(['scores', 'option-values: a'])
    expect(draft.items[0]).toMatchObject({ id: 'a', unscored: true })
    expect(optionsOf(draft as Draft & Definition, draft.items[0]).map(({ value }) => value)).toEqual([0, 1])
  })

  it.each([
    [
      'on the code itself',
      (url: string) => ({ valueCoding: { code: 'x', display: 'x', extension: [{ url, valueDecimal: 7 }] } }),
    ],
    [
      'as R5 names it',
      () => ({
        valueCoding: { code: 'x', display: 'x' },
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/itemWeight', valueDecimal: 7 }],
      }),
    ],
  ])('has its ordinal values also %s', (_, seven) => {
    const answerOption = [never, seven('http://hl7.org/fhir/StructureDefinition/ordinalValue')]
    const { draft } = imported(file([question('a', { answerOption })]))
    expect(draft.options.map(({ value }) => value)).toEqual([0, 7])
    expect(draft.scores).toHaveLength(1)
  })

  it('may have answers that are mere words or numbers', () => {
    const answerOption = [{ valueString: 'Never' }, { valueInteger: 4 }]
    expect(imported(file([question('a', { answerOption })])).draft.options).toEqual([
      { value: 0, label: 'Never' },
      { value: 1, label: '4' },
    ])
  })

  it('has its link ids changed where they cannot be ids here, also where it asks after them', () => {
    const enableWhen = [{ question: '/44250-9', operator: '=', answerCoding: { code: 'o' } }]
    const json = file([question('/44250-9'), question('item-1'), question('b', { enableWhen })])
    expect(imported(json).draft.items.map(({ id }) => id)).toEqual(['item-1', 'item-2', 'b'])
    expect(imported(json).draft.items[2]?.askedIf).toEqual({ item: 'item-1', atLeast: 2 })
    expect(whatIn(json, 'link-id')).toEqual(['link-id: /44250-9 → item-1', 'link-id: item-1 → item-2'])
  })

  it.each<[string, object, string]>([
    ['a question in free words', { type: 'string', answerOption: undefined }, 'question-type: x'],
    ['a question with an answer of one’s own', { type: 'open-choice' }, 'question-type: x'],
    ['a question with several answers', { repeats: true }, 'repeats: x'],
    ['a question whose answers stand elsewhere', { answerOption: undefined, answerValueSet: '#yes' }, 'options: x'],
    ['a question with one answer', { answerOption: [never] }, 'options: x'],
    ['a question without words', { text: undefined }, 'text: x'],
    ['a number without ends', { type: 'integer', answerOption: undefined }, 'bounds: x'],
    [
      'a number in a unit that is not known here',
      {
        ...{ type: 'integer', answerOption: undefined },
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
          { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 9 },
          { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit', valueCoding: { code: 'kg' } },
        ],
      },
      'unit: x',
    ],
  ])('leaves out by name %s', (_, change, missing) => {
    const json = JSON.parse(JSON.stringify(file([question('a'), question('x', change)])))
    expect(imported(json).draft.items.map(({ id }) => id)).toEqual(['a'])
    expect(whatIn(json, 'question-type', 'repeats', 'options', 'text', 'bounds', 'unit')).toEqual([missing])
  })

  it('says by name what it does not read of a question', () => {
    const hidden = { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }
    const exclusive = {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
      valueBoolean: true,
    }
    const json = file(
      [
        question('a', {
          ...{ prefix: '1.', extension: [hidden], code: [{ system: 'http://snomed.info/sct', code: '1' }] },
          answerOption: [never, { ...often, extension: [...(often.extension ?? []), exclusive] }],
        }),
        { linkId: 'd', type: 'display', text: 'Thank you' },
      ],
      { extension: [{ url: 'urn:example:x', valueBoolean: true }] },
    )
    expect(whatIn(json, 'element', 'extension', 'code', 'display')).toEqual([
      'element: status',
      'extension: urn:example:x',
      'element: a prefix',
      `extension: a ${hidden.url}`,
      `extension: a ${exclusive.url}`,
      'code: a 1',
      'display: d',
    ])
  })

  it.each<[string, object, object | null]>([
    ['years', { low: { value: 18, code: 'a' } }, { unit: 'years', from: 18, until: null }],
    [
      'months',
      { low: { value: 16, code: 'mo' }, high: { value: 30, code: 'mo' } },
      { unit: 'months', from: 16, until: 30 },
    ],
    ['months and years', { low: { value: 6, code: 'mo' }, high: { value: 3, code: 'a' } }, null],
    ['days', { low: { value: 6, code: 'd' } }, null],
    ['no lower end', { high: { value: 3, code: 'a' } }, null],
  ])('is for ages in %s, where that can be told', (_, valueRange, ages) => {
    const json = file([question('a')], { useContext: [{ code: { code: 'age' }, valueRange }] })
    expect(imported(json).draft.ages).toEqual(ages)
    expect(whatIn(json, 'ages')).toEqual(ages === null ? ['ages'] : [])
  })

  it('reads questions within a question after it, and says so', () => {
    const json = file([question('a', { item: [question('b')] })])
    expect(imported(json).draft.items.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(whatIn(json, 'nested-question')).toEqual(['nested-question: a'])
  })

  it('asks of a number that a program fills in what it is made of', () => {
    const json = file([question('a'), { linkId: 'sum', text: 'Sum', type: 'decimal', readOnly: true }])
    expect(imported(json).draft.scores[0]).toMatchObject({ id: 'total', title: 'Sum' })
    expect(whatIn(json, 'score-of')).toEqual(['score-of: sum'])
  })
})

describe('what is no Questionnaire that can be read', () => {
  const deep = (depth: number): object =>
    depth === 0 ? question('a') : { linkId: `g${depth}`, type: 'group', item: [deep(depth - 1)] }

  it.each<[string, unknown, string]>([
    ['nothing', null, 'unreadable-at-'],
    ['another resource', { resourceType: 'Patient' }, 'unreadable-at-resourceType'],
    ['one without items', file([question('a')], { item: undefined }), 'unreadable-at-item'],
    [
      'one with words without end',
      file([question('a'), question('b', { text: 'x'.repeat(1001) })]),
      'unreadable-at-item.1.text',
    ],
    ['one without a question', file([{ linkId: 'd', type: 'display', text: 'Hello' }]), 'no-question'],
    [
      'one of 251 questions',
      file(
        [250, 1].map((count, at) => ({
          linkId: `g${at}`,
          type: 'group',
          item: Array.from({ length: count }, (_, number) => question(`q${at}-${number}`)),
        })),
      ),
      'too-many-questions',
    ],
    ['one that goes too deep', file([deep(30)]), 'too-deep'],
    [
      'one that may not be read without what it adds',
      file([question('a', { modifierExtension: [{ url: 'urn:x' }] })]),
      'modifier-extension',
    ],
  ])('is refused by name: %s', (_, json, refusal) => {
    expect(draftOf(json)).toEqual({ ok: false, refusal })
  })
})
