import { defineScale } from '#core/domain/assessment/define'
import type { Scale } from '#core/domain/assessment/scale'

/**
 * Three questions answered 1 to 4, which is where `max − value` goes wrong. The second counts backwards, the third does
 * not count; the first is critical from 3 on. Totals run from 2 to 8.
 */
export function aScale(change: Partial<Scale> = {}): Scale {
  return defineScale({
    id: 'made',
    version: 1,
    title: 'Made for tests',
    abbreviation: 'M',
    plainTitle: '试题',
    about: '试题',
    minutes: 1,
    ages: { from: 18, until: null },
    lead: '最近',
    options: [1, 2, 3, 4].map((value) => ({ value, label: `${value}` })),
    items: [
      { id: 'one', stem: '一', critical: { atLeast: 3 } },
      { id: 'two', stem: '二', reversed: true },
      { id: 'three', stem: '三', unscored: true },
    ],
    bandSets: [
      {
        source: 'made',
        bands: [
          { id: 'low', from: 2, headline: '低', meaning: '低', nextStep: 'read' },
          { id: 'high', from: 5, headline: '高', meaning: '高', nextStep: 'talk' },
        ],
      },
    ],
    direction: 'higher-is-heavier',
    retestAfterDays: 14,
    missing: 'none',
    source: {
      citation: 'made',
      translation: 'made',
      licence: 'made',
      licenceSource: 'made',
      checkedOn: '2026-11-22',
      review: null,
    },
    ...change,
  })
}
