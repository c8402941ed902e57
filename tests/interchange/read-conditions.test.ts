import { describe, expect, it } from 'vitest'
import type { Condition } from '#core/domain/assessment/condition'
import type { Item } from '#core/domain/assessment/scale'
import { file, imported, never, often, option, question, whatIn } from './made-elsewhere'

describe('a condition of a Questionnaire', () => {
  const three = [never, often, option('a', 'Always', 3)]
  const when = (operator: string, code: string) => ({ question: 'a', operator, answerCoding: { code } })
  const slept = {
    ...{ linkId: 'm', text: 'Minutes', type: 'integer' },
    extension: [
      { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
      { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 600 },
      { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit', valueCoding: { code: 'min' } },
    ],
  }
  const minutes = (operator: string, answerInteger: number) => ({ question: 'm', operator, answerInteger })
  const conditional = (change: object) =>
    file([question('a', { answerOption: three }), slept, question('b', change), question('c')])
  const read = (change: object): Condition | undefined =>
    imported(conditional(change)).draft.items.find(({ id }: Item) => id === 'b')?.askedIf

  it.each<[string, object, Condition]>([
    ['the highest answer', { enableWhen: [when('=', 'a')] }, { item: 'a', atLeast: 3 }],
    ['the lowest answer', { enableWhen: [when('=', 'n')] }, { item: 'a', atMost: 0 }],
    [
      'an answer in between',
      { enableWhen: [when('=', 'o')] },
      {
        all: [
          { item: 'a', atLeast: 2 },
          { item: 'a', atMost: 2 },
        ],
      },
    ],
    [
      'one of the upper answers',
      { enableWhen: [when('=', 'a'), when('=', 'o')], enableBehavior: 'any' },
      { item: 'a', atLeast: 2 },
    ],
    [
      'one of the lower answers',
      { enableWhen: [when('=', 'n'), when('=', 'o')], enableBehavior: 'any' },
      { item: 'a', atMost: 2 },
    ],
    ['more than a number', { enableWhen: [minutes('>', 30)] }, { item: 'm', atLeast: 31 }],
    ['less than a number', { enableWhen: [minutes('<', 30)] }, { item: 'm', atMost: 29 }],
    [
      'this and that',
      { enableWhen: [when('=', 'a'), minutes('>=', 60)], enableBehavior: 'all' },
      {
        all: [
          { item: 'a', atLeast: 3 },
          { item: 'm', atLeast: 60 },
        ],
      },
    ],
    [
      'this or that',
      { enableWhen: [when('=', 'a'), minutes('<=', 60)], enableBehavior: 'any' },
      {
        any: [
          { item: 'a', atLeast: 3 },
          { item: 'm', atMost: 60 },
        ],
      },
    ],
  ])('on %s is read', (_, change, condition) => {
    expect(read(change)).toEqual(condition)
    expect(whatIn(conditional(change), 'asked-if')).toEqual([])
  })

  it.each<[string, object]>([
    ['on whether there is an answer', { enableWhen: [{ question: 'a', operator: 'exists', answerBoolean: true }] }],
    ['on an answer that is not offered', { enableWhen: [when('=', 'zz')] }],
    [
      'on an answer of another system',
      { enableWhen: [{ question: 'a', operator: '=', answerCoding: { system: 'urn:x', code: 'a' } }] },
    ],
    ['on another answer', { enableWhen: [when('!=', 'a')] }],
    ['on a question that comes later', { enableWhen: [{ ...when('=', 'o'), question: 'c' }] }],
    ['on a number that is none', { enableWhen: [{ question: 'm', operator: '>=', answerCoding: { code: 'a' } }] }],
    ['of two, of which nobody says whether one is enough', { enableWhen: [when('=', 'a'), minutes('>', 1)] }],
    ['of two, of which one cannot be read', { enableWhen: [when('=', 'a'), when('!=', 'n')], enableBehavior: 'all' }],
  ])('%s is left out by name', (_, change) => {
    expect(read(change)).toBeUndefined()
    expect(whatIn(conditional(change), 'asked-if')).toEqual(['asked-if: b'])
  })
})

describe('groups of a Questionnaire', () => {
  it('asked after a number are no groups of an age', () => {
    const ends = [0, 600].map((valueInteger, at) => ({
      ...{ url: `http://hl7.org/fhir/StructureDefinition/${at === 0 ? 'min' : 'max'}Value`, valueInteger },
    }))
    const minutes = { linkId: 'm', text: 'Minutes', type: 'integer', extension: ends }
    const enableWhen = [{ question: 'm', operator: '>=', answerInteger: 60 }]
    const json = file([minutes, { linkId: 'g', type: 'group', text: 'More', enableWhen, item: [question('b')] }])
    const { draft } = imported(json)
    expect(draft.groups).toEqual([{ id: 'g', title: 'More' }])
    expect(draft.items[1]?.askedIf).toEqual({ item: 'm', atLeast: 60 })
    // A number is no part of the plain sum.
    expect(draft.scores[0]?.rule).toMatchObject({ of: [{ item: 'b' }] })
  })

  it('hand on their condition to what they hold', () => {
    const enableWhen = [{ question: 'a', operator: '=', answerCoding: { code: 'o' } }]
    const own = [{ question: 'b', operator: '=', answerCoding: { code: 'n' } }]
    const json = file([
      question('a'),
      {
        linkId: 'g',
        type: 'group',
        text: 'More',
        enableWhen,
        item: [question('b'), question('c', { enableWhen: own })],
      },
    ])
    expect(imported(json).draft.items.map(({ group, askedIf }) => [group, askedIf])).toEqual([
      [undefined, undefined],
      ['g', { item: 'a', atLeast: 2 }],
      [
        'g',
        {
          all: [
            { item: 'a', atLeast: 2 },
            { item: 'b', atMost: 0 },
          ],
        },
      ],
    ])
  })
})
