import { describe, expect, it } from 'vitest'
import type { AnyScale } from '#core/domain/assessment/scale'
import {
  checkLicence,
  decide,
  differencesOf,
  isInForce,
  type Licence,
  placesDue,
  type WordingImport,
  worded,
} from '#core/domain/assessment/wording'
import { aPassport, aScale } from './a-scale'

const outcome = (id: string) => ({ id, headline: null, meaning: null, nextStep: 'read' as const })
const bare = (values: readonly number[]) => values.map((value) => ({ value, label: null }))
/** A questionnaire without a word of its own: two answers for all, two more for its second question. */
const skeleton: AnyScale = {
  ...aScale(),
  ...{ plainTitle: null, about: null, lead: null, timeFrame: { days: 7, words: null }, options: bare([0, 1]) },
  groups: [{ id: 'g', title: null }],
  items: [
    { id: 'one', stem: null, help: null, group: 'g' },
    { id: 'two', stem: null, options: bare([2, 3]) },
  ],
  scores: aScale().scores.map((one) => ({ ...one, title: null })),
  bandSets: [
    { ...{ id: 'set', score: 'total', source: 'made', evidence: 'read' }, bands: [{ ...outcome('all'), from: 0 }] },
  ],
  patterns: [
    {
      ...{ id: 'pat', source: 'made', otherwise: outcome('else') },
      levels: [{ ...outcome('some'), when: { item: 'one', atLeast: 1 } }],
    },
  ],
}
const places = [
  ...['title', 'about', 'lead', 'time', 'option.0', 'option.1', 'group.g', 'item.one', 'item.one.help'],
  ...['item.two', 'item.two.option.2', 'item.two.option.3', 'score.total', 'band.set.all.headline'],
  ...['band.set.all.meaning', 'pattern.pat.some.headline', 'pattern.pat.some.meaning'],
  ...['pattern.pat.else.headline', 'pattern.pat.else.meaning'],
]
const whole = Object.fromEntries(places.map((place) => [place, `在${place}`]))

describe('what somebody brings for a skeleton', () => {
  it('is due wherever it says nothing, in its order', () => {
    expect(placesDue(skeleton)).toEqual(places)
    expect(placesDue(aScale())).toEqual([])
    expect(differencesOf(skeleton, whole)).toEqual([])
  })

  it('differs where a text is missing, empty, or of a place nobody knows', () => {
    const { lead: _, ...some } = whole
    expect(differencesOf(skeleton, { ...some, title: ' ', further: '多', 'option.2': '多' })).toEqual([
      { place: 'title', what: 'empty' },
      { place: 'lead', what: 'missing' },
      { place: 'further', what: 'unknown' },
      { place: 'option.2', what: 'unknown' },
    ])
  })

  it('says nothing of what somebody has', () => {
    expect(differencesOf(skeleton, { ...whole, about: '您可能患有抑郁症' })).toEqual([
      { place: 'about', what: 'names-an-illness' },
    ])
  })

  it.each([
    ...['title', 'time', 'group.g', 'score.total'].map((place) => [place, 60] as const),
    ...['option.0', 'item.two.option.2'].map((place) => [place, 200] as const),
    ...['about', 'lead', 'item.one', 'item.one.help', 'band.set.all.meaning'].map((place) => [place, 300] as const),
  ])('has room for so many letters: %s, %i', (place, most) => {
    expect(differencesOf(skeleton, { ...whole, [place]: '字'.repeat(most) })).toEqual([])
    expect(differencesOf(skeleton, { ...whole, [place]: '字'.repeat(most + 1) })).toEqual([{ place, what: 'too-long' }])
  })
})

const licence: Licence = {
  ...{ holder: '示例权利人', reference: '示例许可一号', words: 'made', translation: 'made', citation: '引用' },
  ...{ normSample: '样本', territory: '中国', electronicUse: true, validFrom: '2026-01-01', validUntil: '2026-12-31' },
}
const today = '2026-11-23'
const anImport = (change: Partial<WordingImport> = {}): WordingImport => ({
  ...{ id: 'w', scaleId: 'made', skeletonVersion: 1, version: 1001, wording: whole, licence, status: 'proposed' },
  document: { fileId: 'f', kind: 'pdf', parts: 1, bytes: 9, hash: 'h' },
  deeds: [{ by: 'ann', at: 1, did: 'proposed' }],
  ...change,
})

describe("the owner's licence", () => {
  it.each([
    ...(['holder', 'reference', 'words', 'translation', 'citation', 'normSample', 'territory'] as const).map(
      (field) => [`without ${field}`, { [field]: ' ' }, 'licence-incomplete'] as const,
    ),
    ['not for a screen', { electronicUse: false }, 'licence-no-screen'],
    ['that ends before it begins', { validFrom: '2027-01-01' }, 'licence-dates'],
    ['that ended yesterday', { validUntil: '2026-11-22' }, 'licence-dates'],
    ['on its last day', { validUntil: '2026-11-23' }, null],
    ['for one day to come', { validFrom: '2026-12-31' }, null],
  ] as const)('%s: %s', (_, change, refusal) => {
    const checked = checkLicence({ ...licence, ...change }, today)
    expect(checked.ok ? null : checked.refusal).toBe(refusal)
  })

  it.each([
    ['approved', '2025-12-31', false],
    ['approved', '2026-01-01', true],
    ['approved', '2026-12-31', true],
    ['approved', '2027-01-01', false],
    ['proposed', '2026-11-23', false],
    ['refused', '2026-11-23', false],
    ['closed', '2026-11-23', false],
  ] as const)('people are asked with one that is %s on %s: %s', (status, on, may) => {
    expect(isInForce({ status, licence }, on)).toBe(may)
  })
})

describe('deciding', () => {
  const by = { ids: ['bea', 'bea-before'], at: 7 }
  const told = (one: WordingImport, decision: 'approved' | 'refused' | 'closed', ids = by.ids) => {
    const decided = decide(one, decision, { ...by, ids })
    return decided.ok ? decided.value.status : decided.refusal
  }

  it('is noted with who did it, behind what was done before', () => {
    expect(decide(anImport(), 'approved', by)).toEqual({
      ok: true,
      value: anImport({
        status: 'approved',
        deeds: [
          { by: 'ann', at: 1, did: 'proposed' },
          { by: 'bea', at: 7, did: 'approved' },
        ],
      }),
    })
  })

  it('same-person: who brought it approves it under no id of theirs, and may take it back', () => {
    expect(told(anImport(), 'approved', ['bea', 'ann'])).toBe('same-person')
    expect(told(anImport(), 'refused', ['ann'])).toBe('refused')
  })

  it('licence-missing: nothing is approved without the document', () => {
    expect(told(anImport({ document: null }), 'approved')).toBe('licence-missing')
    expect(told(anImport({ document: null }), 'refused')).toBe('refused')
  })

  it.each([
    ['proposed', 'approved', 'approved'],
    ['proposed', 'refused', 'refused'],
    ['proposed', 'closed', 'already-decided'],
    ['approved', 'approved', 'already-decided'],
    ['approved', 'refused', 'already-decided'],
    ['approved', 'closed', 'closed'],
    ['refused', 'approved', 'already-decided'],
    ['refused', 'closed', 'already-decided'],
    ['closed', 'approved', 'already-decided'],
    ['closed', 'closed', 'already-decided'],
  ] as const)('of one that is %s, %s: %s', (status, decision, outcome) => {
    expect(told(anImport({ status }), decision)).toBe(outcome)
  })
})

describe('the definition that skeleton and wording make', () => {
  const made = worded({ ...skeleton, passport: aPassport({ territory: '别处' }) }, anImport())

  it('has each text at its place, and all else as the skeleton has it', () => {
    expect(made).toMatchObject({
      id: 'made',
      version: 1001,
      plainTitle: '在title',
      timeFrame: { days: 7, words: '在time' },
    })
    expect(made.items).toEqual([
      { id: 'one', stem: '在item.one', help: '在item.one.help', group: 'g' },
      {
        ...{ id: 'two', stem: '在item.two' },
        options: [
          { value: 2, label: '在item.two.option.2' },
          { value: 3, label: '在item.two.option.3' },
        ],
      },
    ])
    expect(made.patterns[0]).toMatchObject({
      levels: [{ id: 'some', headline: '在pattern.pat.some.headline', when: { item: 'one', atLeast: 1 } }],
      otherwise: { meaning: '在pattern.pat.else.meaning' },
    })
  })

  it('keeps what the skeleton says itself', () => {
    expect(worded({ ...skeleton, lead: '最近两周' }, anImport()).lead).toBe('最近两周')
    expect(worded(skeleton, anImport({ wording: {} })).lead).toBe('')
  })

  it('says in its passport whose wording it is and by what right', () => {
    expect(made.passport).toMatchObject({
      ...{ citation: '引用', normSample: '样本', translation: 'made', territory: '中国' },
      licence: { summary: '示例权利人：示例许可一号', words: 'made', readAt: '示例许可一号' },
      electronicUse: { allowed: true, words: 'made' },
      evidence: [
        { what: 'made', on: '2026-11-22' },
        { what: '示例许可一号', on: '2026-01-01' },
      ],
    })
    expect(worded(skeleton, anImport({ deeds: [] })).passport.evidence).toEqual([])
  })
})
