import { defineScale } from '#core/domain/assessment/define'
import type { Passport } from '#core/domain/assessment/passport'
import type { BandSet, Scale } from '#core/domain/assessment/scale'

/**
 * Three questions answered 1 to 4, which is where `max − value` goes wrong. The second counts backwards, the third does
 * not count; the first is critical from 3 on. Totals run from 2 to 8.
 */
export function aScale(change: Partial<Scale> = {}): Scale {
  return defineScale({
    id: 'made',
    version: 1,
    title: 'Made for tests',
    englishTitle: 'Made for tests',
    abbreviation: 'M',
    plainTitle: '试题',
    about: '试题',
    minutes: 1,
    respondents: ['self'],
    ages: { unit: 'years', from: 18, until: null },
    timeFrame: { days: 14, words: '最近' },
    parameters: [],
    lead: '最近',
    options: [1, 2, 3, 4].map((value) => ({ value, label: `${value}` })),
    items: [
      { id: 'one', stem: '一', critical: { atLeast: 3 } },
      { id: 'two', stem: '二', reversed: true },
      { id: 'three', stem: '三', unscored: true },
    ],
    scores: [
      {
        id: 'total',
        title: '总分',
        role: 'total',
        rule: { kind: 'sum', of: [{ item: 'one' }, { item: 'two' }], missing: { rule: 'none' } },
      },
    ],
    patterns: [],
    shows: { score: 'total', number: true },
    bandSets: [
      {
        id: 'made',
        score: 'total',
        evidence: 'read',
        source: 'made',
        bands: [
          { id: 'low', from: 2, headline: '低', meaning: '低', nextStep: 'read' },
          { id: 'high', from: 5, headline: '高', meaning: '高', nextStep: 'talk' },
        ],
      },
    ],
    direction: 'higher-is-heavier',
    retestAfterDays: 14,
    passport: aPassport(),
    ...change,
  })
}

export function aPassport(change: Partial<Passport> = {}): Passport {
  return {
    citation: 'made',
    translation: 'made',
    licence: { summary: 'made', words: 'made', readAt: 'made' },
    territory: 'made',
    electronicUse: { allowed: true, words: 'made' },
    evidence: [{ what: 'made', on: '2026-11-22' }],
    normSample: 'made',
    review: null,
    ...change,
  }
}

export function aBandSet(bands: BandSet['bands'], change: Partial<BandSet> = {}): BandSet {
  return { id: 'made', score: 'total', source: 'made', evidence: 'read', bands, ...change }
}

/** The plain sum of these items, as the only score. */
export function sumOf(...items: string[]): Scale['scores'] {
  const of = items.map((item) => ({ item }))
  return [{ id: 'total', title: '总分', role: 'total', rule: { kind: 'sum', of, missing: { rule: 'none' } } }]
}
