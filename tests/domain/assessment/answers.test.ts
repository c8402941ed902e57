import { describe, expect, it } from 'vitest'
import { completedAtOf } from '#core/domain/assessment/administration'
import {
  factsOf,
  fitsAge,
  isAnswer,
  isAsked,
  itemNamed,
  neededOf,
  pointsOf,
  sheetOf,
  untold,
} from '#core/domain/assessment/answers'
import { faultIn, termsOf } from '#core/domain/assessment/define'
import { firstBrought, isBrought, ordinalOf } from '#core/domain/assessment/edition'
import { licenceKinds, MOST_PARTS, PART_BYTES } from '#core/domain/assessment/licence-file'
import {
  ALL_WINDOW,
  CODE_LENGTH,
  codeLetters,
  codeWaits,
  HANDED_IN_WINDOW,
  NETWORK_WINDOW,
  nothingCounted,
  OWN_WINDOW,
} from '#core/domain/assessment/one-time-code'
import { checkedOn, lackingIn } from '#core/domain/assessment/passport'
import { progress } from '#core/domain/assessment/progress'
import { readWithCare } from '#core/domain/assessment/quality'
import type { Item, Scale } from '#core/domain/assessment/scale'
import { shareTimes } from '#core/domain/assessment/sharing'
import { decide, decisions, importStatuses, type WordingImport } from '#core/domain/assessment/wording'
import { aBandSet, aPassport, aScale } from './a-scale'

const scale = aScale()
const item = (change: Partial<Item> = {}): Item => ({ id: 'x', stem: '', ...change })
const slept = item({ number: { min: 3, max: 9, unit: 'times' } })
const own = item({ options: [2, 7].map((value) => ({ value, label: '' })), reversed: true })

describe('an answer', () => {
  it('is one of the choices, or a whole number between least and most', () => {
    expect([0, 1, 4, 5, 1.5, '1', null, undefined].map((value) => isAnswer(scale, item(), value))).toEqual([
      ...[false, true, true, false, false, false, false, false],
    ])
    expect([2, 3, 9, 10, 3.5, Number.NaN, '3'].map((value) => isAnswer(scale, slept, value))).toEqual([
      ...[false, true, true, false, false, false, false],
    ])
    expect([1, 2, 7].map((value) => isAnswer(scale, own, value))).toEqual([false, true, true])
  })

  it('counts what it says, or turned lowest plus highest less that', () => {
    expect([pointsOf(scale, item(), 3), pointsOf(scale, item({ reversed: true }), 3)]).toEqual([3, 2])
    expect([pointsOf(scale, own, 2), pointsOf(scale, own, 7)]).toEqual([7, 2])
    expect(pointsOf(scale, { ...slept, reversed: true }, 4)).toBe(8)
  })

  it('was given when the phone says so, where that is within the last day', () => {
    const [at, day] = [1_800_000_000_000, 86_400_000]
    expect([at, at + 1, at - day + 1, at - day].map((said) => completedAtOf(said, at))).toEqual([
      ...[at, at, at - day + 1, at],
    ])
  })
})

describe('an age', () => {
  it('is in full years or months, both ends included, and null while nobody knows it', () => {
    const years = { unit: 'years', from: 6, until: 12 } as const
    expect([71, 72, 155, 156, undefined].map((months) => fitsAge(years, months))).toEqual([
      ...[false, true, true, false, null],
    ])
    const months = { unit: 'months', from: 6, until: 12 } as const
    expect([5, 6, 12, 13].map((one) => fitsAge(months, one))).toEqual([false, true, true, false])
    expect(fitsAge({ unit: 'years', from: 18, until: null }, 1200)).toBe(true)
    expect(fitsAge({ unit: 'years', from: 18, until: null }, 215)).toBe(false)
  })
})

describe('a question', () => {
  const asked: Scale = {
    ...scale,
    groups: [
      { id: 'young', title: '小', ages: { unit: 'months', from: 0, until: 12 } },
      { id: 'all', title: '都' },
    ],
    items: [
      item({ id: 'one' }),
      item({ id: 'two', askedIf: { item: 'one', atLeast: 2 } }),
      item({ id: 'small', group: 'young' }),
      item({ id: 'big', group: 'all' }),
    ],
  }
  const is = (id: string, responses: Record<string, number>, ageInMonths?: number) => {
    const found = itemNamed(asked, id)
    if (!found) throw new Error(id)
    return isAsked(sheetOf(asked, responses, ageInMonths === undefined ? {} : { ageInMonths }), found)
  }

  it('is asked of everybody, or of an age, or after an answer', () => {
    expect([is('one', {}), is('big', {}), is('big', {}, 900)]).toEqual([true, true, true])
    expect([is('small', {}), is('small', {}, 12), is('small', {}, 13)]).toEqual([true, true, false])
    expect([is('two', {}), is('two', { one: 1 }), is('two', { one: 2 })]).toEqual([null, false, true])
    expect(itemNamed(asked, 'none')).toBeUndefined()
  })

  it('is worth its answer, nothing where it is not asked, and not known where it is open', () => {
    const facts = factsOf(sheetOf(asked, { one: 1 }, { sex: 'male' }))
    expect([facts.item('one'), facts.item('two'), facts.item('big'), facts.item('none')]).toEqual([
      ...[1, undefined, null, null],
    ])
    expect([facts.score('any'), facts.parameters]).toEqual([null, { sex: 'male' }])
    expect(factsOf(sheetOf(asked, {}), () => 7).score('any')).toBe(7)
  })

  it('that is not asked is no part of how far somebody is', () => {
    expect(progress(asked, { one: 1 })).toEqual({ answered: 1, of: 3, next: 'small' })
    expect(progress(asked, { one: 2 }, { ageInMonths: 13 })).toEqual({ answered: 1, of: 3, next: 'two' })
    const optional: Scale = { ...scale, items: [item({ id: 'one', optional: true }), item({ id: 'two' })] }
    expect(progress(optional, {})).toEqual({ answered: 0, of: 2, next: 'two' })
    expect(progress(optional, { two: 1 })).toEqual({ answered: 1, of: 2, next: null })
  })

  it('may need to be told of the person, and no more than that is kept', () => {
    const sheet = (parameters: object) => sheetOf(scale, {}, parameters)
    expect(untold(sheet({}), ['sex', 'age'])).toBe('sex')
    expect(untold(sheet({ sex: 'female' }), ['sex', 'age'])).toBe('age')
    expect(untold(sheet({ sex: 'female', ageInMonths: 0 }), ['sex', 'age'])).toBeUndefined()
    const told = { sex: 'female', ageInMonths: 0 } as const
    expect(neededOf({ ...scale, parameters: ['sex', 'age'] }, told)).toEqual(told)
    expect(neededOf({ ...scale, parameters: ['sex'] }, told)).toEqual({ sex: 'female' })
    expect(neededOf({ ...scale, parameters: ['age'] }, told)).toEqual({ ageInMonths: 0 })
    expect(neededOf(scale, told)).toEqual({})
    expect(neededOf({ ...scale, parameters: ['sex', 'age'] }, {})).toEqual({})
  })
})

describe('a definition at its edges', () => {
  const [one, two, three] = scale.items
  const [set] = scale.bandSets
  const [total] = scale.scores
  if (!two || !three || !set || !total) throw new Error('whole')
  const fault = (change: Partial<Scale>) => faultIn({ ...scale, ...change })
  const critical = (of: NonNullable<Item['critical']>) => fault({ items: [one, two, { ...three, critical: of }] })

  it('is without a fault as it is', () => {
    expect(faultIn(scale)).toBeNull()
    expect(() => aScale({ id: 'other', scores: [] })).toThrow(
      new Error('other: made divides a score that is not there'),
    )
  })

  it('has answers that call for support, and others that do not', () => {
    expect([
      critical({ atLeast: 2 }),
      critical({ atLeast: 4 }),
      critical({ atMost: 1 }),
      critical({ atMost: 3 }),
    ]).toEqual([null, null, null, null])
    expect([critical({ atLeast: 5 }), critical({ atMost: 0 })]).toEqual([
      ...['three can never be critical', 'three can never be critical'],
    ])
    expect([critical({ atLeast: 1 }), critical({ atMost: 4 })]).toEqual([
      ...['three is critical whatever is answered', 'three is critical whatever is answered'],
    ])
  })

  it('offers a choice of two at the least', () => {
    const number = (min: number, max: number) =>
      fault({ items: [one, two, { ...three, number: { min, max, unit: 'times' } }] })
    expect([number(4, 5), number(5, 5)]).toEqual([null, 'three offers no choice'])
    const options = (...values: number[]) =>
      fault({ items: [one, two, { ...three, options: values.map((value) => ({ value, label: '' })) }] })
    expect([options(1, 2), options(1), options(), options(1, 2, 1)]).toEqual([
      ...[null, 'three offers no choice', 'three offers no choice', 'three has two options of one value'],
    ])
  })

  it('has bands that ascend from the lowest total to no higher than the highest', () => {
    const bands = (...froms: number[]) => {
      const [first = set.bands[0], ...rest] = froms.map((from) => ({ ...set.bands[0], id: `b${from}`, from }))
      return fault({ bandSets: [aBandSet([first, ...rest])] })
    }
    expect([bands(2), bands(2, 3), bands(2, 8)]).toEqual([null, null, null])
    expect([bands(2, 9), bands(2, 5, 4), bands(3)]).toEqual([
      ...['band b9 lies above the highest total, 8', 'bands must ascend', 'bands must start at the lowest total, 2'],
    ])
    // A ratio has no lowest: its bands may begin anywhere.
    const ratio = { kind: 'ratio', of: { item: 'one' }, by: { item: 'two' }, times: 1 } as const
    expect(fault({ scores: [{ ...total, rule: ratio }] })).toBeNull()
  })

  it('has steps that ascend', () => {
    const points = (...froms: number[]) => {
      const [first = { from: 0, points: 0 }, ...rest] = froms.map((from) => ({ from, points: from }))
      const rule = { kind: 'points', of: { item: 'one' }, steps: [first, ...rest] } as const
      return fault({ scores: [total, { ...total, id: 'steps', rule }] })
    }
    expect([points(1), points(1, 2), points(-2, -1, 0)]).toEqual([null, null, null])
    expect([points(1, 1), points(2, 1)]).toEqual(['steps of steps must ascend', 'steps of steps must ascend'])
  })

  it('knows what a rule takes', () => {
    const [a, b] = [{ item: 'a' }, { score: 'b' }]
    const missing = { rule: 'none' } as const
    expect([
      termsOf({ kind: 'sum', of: [a, b], missing }),
      termsOf({ kind: 'mean', of: [b], missing }),
      termsOf({ kind: 'count', of: [a], atLeast: 1, missing }),
      termsOf({ kind: 'standard', of: a, times: 1 }),
      termsOf({ kind: 'points', of: b, steps: [{ from: 0, points: 1 }] }),
      termsOf({ kind: 'ratio', of: a, by: b, times: 1 }),
      termsOf({ kind: 'elapsed', from: b, until: a, day: 1440 }),
    ]).toEqual([[a, b], [b], [a], [a], [b], [a, b], [b, a]])
  })

  it('may take a score and an item of one name, and neither twice', () => {
    const score = (of: readonly ({ item: string } | { score: string })[]) =>
      fault({
        items: [{ ...one, id: 'total' }, one, two],
        scores: [total, { ...total, id: 'more', rule: { kind: 'sum', of, missing: { rule: 'none' } } }],
      })
    expect(score([{ score: 'total' }, { item: 'total' }])).toBeNull()
    expect(score([{ score: 'total' }, { score: 'total' }])).toBe('more counts something twice')
  })

  it('asks for what its questions, patterns and bands need, and for no more', () => {
    const bandsFor = (onlyFor: NonNullable<(typeof set)['onlyFor']>, parameters: Scale['parameters'] = []) =>
      fault({ bandSets: [{ ...set, onlyFor }], parameters })
    const ages = { unit: 'years', from: 18, until: null } as const
    const [sex, age] = ['sex', 'age'].map((one) => `${one} is needed and not among the parameters`)
    expect([bandsFor({ sex: 'male' }), bandsFor({ ages }), bandsFor({})]).toEqual([sex, age, null])
    expect([bandsFor({ sex: 'male' }, ['sex']), bandsFor({ sex: 'male', ages }, ['sex'])]).toEqual([null, age])
    const asked = (when: NonNullable<Item['askedIf']>) => fault({ items: [one, two, { ...three, askedIf: when }] })
    expect([asked({ sex: 'male' }), asked({ ageFrom: 9 }), asked({ item: 'one', atLeast: 2 })]).toEqual([
      sex,
      age,
      null,
    ])
    expect([fault({ groups: [{ id: 'g', title: '', ages }] }), fault({ groups: [{ id: 'g', title: '' }] })]).toEqual([
      ...[age, null],
    ])
  })
})

describe('a passport', () => {
  it('lacks what nobody knows, in this order', () => {
    expect(lackingIn(aPassport())).toEqual([])
    const empty = { citation: null, translation: null, licence: null, territory: null, electronicUse: null }
    expect(lackingIn(aPassport({ ...empty, normSample: null, evidence: [] }))).toEqual([
      ...['citation', 'translation', 'licence', 'territory', 'electronicUse', 'normSample', 'evidence'],
    ])
    expect(lackingIn(aPassport({ electronicUse: { allowed: false, words: '' } }))).toEqual(['electronicUse'])
    expect(lackingIn(aPassport({ review: null }))).toEqual([])
  })

  it('was looked at last on the latest of its days', () => {
    const on = (...days: string[]) => checkedOn(aPassport({ evidence: days.map((day) => ({ what: '', on: day })) }))
    expect([on('2026-01-02', '2026-11-01', '2025-12-31'), on('2026-01-02'), on()]).toEqual([
      ...['2026-11-01', '2026-01-02', null],
    ])
  })
})

describe('read with care', () => {
  const turned = (...which: number[]): Scale => {
    const [first = item(), ...rest] = [0, 1, 2, 3, 4].map((at) =>
      item({ id: `i${at}`, ...(which.includes(at) && { reversed: true }) }),
    )
    return { ...scale, items: [first, ...rest] }
  }
  const all = (value: number, many = 5) =>
    Object.fromEntries(Array.from({ length: many }, (_, at) => [`i${at}`, value]))

  it('is a line of five at the least, where some count backwards and some do not', () => {
    expect(readWithCare(turned(1), all(2), null)).toEqual(['straight-line'])
    expect(readWithCare(turned(1), all(2, 4), null)).toEqual([])
    expect(readWithCare(turned(), all(2), null)).toEqual([])
    expect(readWithCare(turned(0, 1, 2, 3, 4), all(2), null)).toEqual([])
    expect(readWithCare(turned(0, 1, 2, 3), all(2), null)).toEqual(['straight-line'])
    expect(readWithCare(turned(1), { ...all(2), i0: 9 }, null)).toEqual([])
  })

  it('is faster than a second a question, and of no answer nothing', () => {
    expect([readWithCare(scale, { one: 1, two: 1 }, 1.9), readWithCare(scale, { one: 1, two: 1 }, 2)]).toEqual([
      ...[['too-fast'], []],
    ])
    expect(readWithCare(scale, {}, 0)).toEqual([])
    const contradictions = [{ item: 'i0', atLeast: 2 }]
    expect(readWithCare({ ...turned(1), contradictions }, all(2), 1)).toEqual([
      ...['too-fast', 'straight-line', 'contradiction'],
    ])
  })
})

describe('numbers and words', () => {
  it('of versions never meet', () => {
    expect([firstBrought(1), firstBrought(3)]).toEqual([1001, 3001])
    expect([isBrought(1000), isBrought(1001), ordinalOf(1001), ordinalOf(3017)]).toEqual([false, true, 1, 17])
  })

  it('of codes, files and shares are these', () => {
    expect([codeLetters, CODE_LENGTH, codeWaits]).toEqual(['CDFGHJKMNPQRTVWXY34679', 12, ['code-wait', 'codes-wait']])
    expect([OWN_WINDOW, ALL_WINDOW, NETWORK_WINDOW, HANDED_IN_WINDOW]).toEqual([
      ...[86_400_000, 3_600_000, 3_600_000, 86_400_000],
    ])
    expect(nothingCounted('x')).toEqual({ id: 'x', count: 0, since: 0, lastAt: 0 })
    expect([licenceKinds, PART_BYTES, MOST_PARTS]).toEqual([['pdf', 'png', 'jpeg'], 16_200, 64])
    expect(shareTimes).toEqual(['that-day', 'a-week', 'thirty-days'])
    expect([importStatuses, decisions]).toEqual([
      ['proposed', 'approved', 'refused', 'closed'],
      ['approved', 'refused', 'closed'],
    ])
  })

  it('a wording that nobody is known to have brought is decided by whoever may, and by nobody without a name', () => {
    const one = { status: 'proposed', deeds: [], document: { fileId: 'f' } } as unknown as WordingImport
    expect(decide(one, 'approved', { ids: [], at: 7 })).toEqual({
      ok: true,
      value: { ...one, status: 'approved', deeds: [{ by: '', at: 7, did: 'approved' }] },
    })
    expect(decide(one, 'approved', { ids: [''], at: 7 })).toEqual({ ok: false, refusal: 'same-person' })
  })
})
