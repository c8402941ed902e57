import { describe, expect, it } from 'vitest'
import { fitsAge, isAsked, neededOf, pointsOf, sheetOf } from '#core/domain/assessment/answers'
import { evaluate } from '#core/domain/assessment/evaluate'
import type { AnyScale } from '#core/domain/assessment/scale'
import { aBandSet, aScale, sumOf } from './a-scale'

const outcome = (id: string) => ({ id, headline: id, meaning: id, nextStep: 'read' as const })
const band = (id: string, from: number) => ({ ...outcome(id), from })

describe('an age', () => {
  it.each([
    ['years', 3, 5, 35, false],
    ['years', 3, 5, 36, true],
    ['years', 3, 5, 71, true],
    ['years', 3, 5, 72, false],
    ['months', 3, 5, 2, false],
    ['months', 3, 5, 3, true],
    ['months', 3, 5, 5, true],
    ['months', 3, 5, 6, false],
    ['years', 18, null, 216, true],
    ['years', 18, null, 1300, true],
  ] as const)('in %s from %s to %s: %i months old fits: %s', (unit, from, until, months, fits) => {
    expect(fitsAge({ unit, from, until }, months)).toBe(fits)
  })

  it('that nobody told neither fits nor does not', () => {
    expect(fitsAge({ unit: 'years', from: 18, until: null }, undefined)).toBeNull()
  })

  it('for which it is not made: nothing is worked out, and what calls for support is told', () => {
    expect(evaluate(aScale(), { one: 3, two: 1 }, { ageInMonths: 215 })).toEqual({
      ...{ invalid: [], criticalItems: ['one'], fitsAge: false, scores: {}, patterns: {}, shown: null },
    })
    expect(evaluate(aScale(), { one: 3, two: 1 }, { ageInMonths: 216 })).toMatchObject({ fitsAge: true, shown: {} })
  })
})

describe('who is asked what', () => {
  const scale: AnyScale = {
    ...aScale(),
    groups: [
      { id: 'small', title: '小', ages: { unit: 'years', from: 3, until: 5 } },
      { id: 'all', title: '全' },
    ],
    items: [
      { id: 'one', stem: '一' },
      { id: 'two', stem: '二', askedIf: { item: 'one', atLeast: 2 } },
      { id: 'three', stem: '三', askedIf: { item: 'two', atLeast: 2 } },
      { id: 'four', stem: '四', group: 'small' },
      { id: 'five', stem: '五', group: 'all' },
    ],
  }
  const asked = (given: Record<string, number>, ageInMonths?: number) => {
    const sheet = sheetOf(scale, given, ageInMonths === undefined ? {} : { ageInMonths })
    return scale.items.map((item) => isAsked(sheet, item))
  }
  it.each([
    ['nothing is answered', {}, undefined, [true, null, null, true, true]],
    [
      'the first says no: what hangs on what is not asked is not asked',
      { one: 1 },
      undefined,
      [true, false, false, true, true],
    ],
    ['the first says yes', { one: 2 }, undefined, [true, true, null, true, true]],
    ['and the second', { one: 2, two: 2 }, undefined, [true, true, true, true, true]],
    ['of another age', { one: 1 }, 72, [true, false, false, false, true]],
    ['of that age', { one: 1 }, 71, [true, false, false, true, true]],
  ] as const)('%s', (_, given, age, all) => {
    expect(asked(given, age)).toEqual(all)
  })

  it('of the person no more is kept than it needs', () => {
    const told = { sex: 'female', ageInMonths: 400 } as const
    expect(neededOf({ ...scale, parameters: [] }, told)).toEqual({})
    expect(neededOf({ ...scale, parameters: ['sex'] }, told)).toEqual({ sex: 'female' })
    expect(neededOf({ ...scale, parameters: ['age', 'sex'] }, { ageInMonths: 400 })).toEqual({ ageInMonths: 400 })
  })
})

describe('an answer that is a number', () => {
  const scale = aScale({
    items: [{ id: 'one', stem: '一', number: { min: 10, max: 20, unit: 'times' } }],
    scores: sumOf('one'),
    bandSets: [aBandSet([band('all', 10)])],
  })
  it.each([
    [9, true],
    [10, false],
    [20, false],
    [21, true],
    [12.5, true],
  ])('%d from 10 to 20 is none: %s', (one, invalid) => {
    const found = evaluate(scale, { one })
    expect([found.invalid, found.shown?.number ?? null]).toEqual(invalid ? [['one'], null] : [[], one])
  })

  it('counts backwards between its own ends', () => {
    const item = { id: 'x', stem: '', reversed: true, number: { min: 10, max: 20, unit: 'times' } } as const
    expect([10, 13, 20].map((value) => pointsOf(scale, item, value))).toEqual([20, 17, 10])
  })
})

describe('what is shown', () => {
  const bandFor = (id: string, onlyFor: object) => aBandSet([band(id, 2)], { id, onlyFor })
  const scale = aScale({
    parameters: ['sex', 'age'],
    bandSets: [
      bandFor('girls', { sex: 'female', ages: { unit: 'years', from: 18, until: 20 } }),
      bandFor('women', { sex: 'female' }),
      bandFor('men', { sex: 'male' }),
    ],
  })
  it.each([
    ['female', 18 * 12, 'girls'],
    ['female', 21 * 12 - 1, 'girls'],
    ['female', 21 * 12, 'women'],
    ['male', 18 * 12, 'men'],
  ] as const)('the first bands that fit: %s, %i months: %s', (sex, ageInMonths, id) => {
    const { shown } = evaluate(scale, { one: 1, two: 1 }, { sex, ageInMonths })
    expect([shown?.bandSetId, shown?.outcome.id, shown?.number]).toEqual([id, id, 5])
  })

  it('is nothing while what it needs of the person is not told, though it could be added up', () => {
    const { shown, scores } = evaluate(scale, { one: 1, two: 1 }, { sex: 'female' })
    expect([shown, scores]).toEqual([null, { total: { value: 5 } }])
    expect(
      evaluate(
        aScale({ bandSets: scale.bandSets.slice(0, 1) as never, parameters: ['sex', 'age'] }),
        { one: 1, two: 1 },
        { sex: 'male', ageInMonths: 400 },
      ).shown,
    ).toBeNull()
  })

  it('is no number where the questionnaire shows none', () => {
    const quiet = aScale({ shows: { score: 'total', number: false } })
    expect(evaluate(quiet, { one: 1, two: 1 }).shown).toMatchObject({ number: null, outcome: { id: 'high' } })
  })

  const levels = aScale({
    bandSets: [],
    patterns: [
      {
        ...{ id: 'pat', source: 'made', otherwise: outcome('calm') },
        levels: [
          {
            ...outcome('much'),
            when: {
              all: [
                { item: 'one', atLeast: 4 },
                { item: 'two', atLeast: 4 },
              ],
            },
          },
          { ...outcome('some'), when: { score: 'total', atLeast: 5 } },
        ],
      },
    ],
    shows: { pattern: 'pat' },
  })
  it.each([
    ['the first level that holds', { one: 4, two: 4 }, 'much'],
    ['the next one', { one: 4, two: 3 }, 'some'],
    ['none of them', { one: 1, two: 4 }, 'calm'],
    ['an open one before it leaves the whole open', { one: 4 }, null],
    ['one that cannot hold any more leaves the next one to say it', { one: 3 }, null],
  ])('a level: %s', (_, given, id) => {
    const found = evaluate(levels, given)
    expect([found.patterns, found.shown?.outcome.id ?? null, found.shown?.number ?? null]).toEqual([
      { pat: id },
      id,
      null,
    ])
  })
})
