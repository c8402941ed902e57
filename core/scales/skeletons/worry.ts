import { itemsOf } from '../terms'
import { bands, mean, numbered, score, skeleton, sum, sums, values } from './build'

export const pss10 = skeleton({
  ...{ id: 'pss10', title: '压力知觉量表', englishTitle: 'Perceived Stress Scale-10', abbreviation: 'PSS-10' },
  ...{ minutes: 3, days: 30, options: values(0, 4), items: numbered('pss10', 10, { reversed: [4, 5, 7, 8] }) },
  terms: 'Free for academic and non-profit research; other uses through Mapi',
  scores: [
    ...sums('pss10', { helplessness: [1, 2, 3, 6, 9, 10], self_efficacy_rev: [4, 5, 7, 8] }),
    sum('total', itemsOf('pss10', 1, 10)),
  ],
  bandSets: [
    bands('popular', 'total', 'popular grouping, not from Cohen', 'read', [
      ['low', 0],
      ['moderate', 14, 'retest'],
      ['high', 27],
    ]),
  ],
})

export const pss4 = skeleton({
  ...{ id: 'pss4', title: '压力知觉量表（4项）', englishTitle: 'Perceived Stress Scale-4', abbreviation: 'PSS-4' },
  ...{ minutes: 1, days: 30, options: values(0, 4), items: numbered('pss4', 4, { reversed: [2, 3] }) },
  terms: 'As PSS-10',
  bandSets: [bands('no-cut-off', 'total', 'no cut-off is published', 'read', [['any', 0]])],
})

export const spin = skeleton({
  ...{ id: 'spin', title: '社交恐惧量表', englishTitle: 'Social Phobia Inventory', abbreviation: 'SPIN' },
  ...{
    minutes: 4,
    days: 7,
    options: values(0, 4),
    items: numbered('spin', 17),
    terms: '© Davidson; permission is needed',
  },
  scores: [
    ...sums('spin', {
      fear: [1, 3, 5, 10, 14, 15],
      avoidance: [4, 6, 8, 9, 11, 12, 16],
      physiological: [2, 7, 13, 17],
    }),
    sum('total', itemsOf('spin', 1, 17)),
  ],
  bandSets: [
    bands('public-code', 'total', 'public code', 'read', [
      ['none', 0],
      ['mild', 21, 'retest'],
      ['moderate', 31],
      ['severe', 41, 'talk-soon'],
    ]),
    bands('connor-2000', 'total', 'Connor 2000', 'recalled', [
      ['negative', 0],
      ['positive', 19],
    ]),
  ],
})

export const minispin = skeleton({
  ...{ id: 'minispin', title: '社交恐惧量表（3项）', englishTitle: 'Mini-SPIN', abbreviation: 'Mini-SPIN' },
  ...{ minutes: 1, days: 7, options: values(0, 4), items: numbered('minispin', 3), terms: 'As SPIN' },
  bandSets: [
    bands('six', 'total', 'CraneHeart scoring tests', 'read', [
      ['negative', 0],
      ['positive', 6],
    ]),
  ],
})

export const iat = skeleton({
  ...{ id: 'iat', title: '网络成瘾测验', englishTitle: 'Internet Addiction Test', abbreviation: 'IAT' },
  ...{ minutes: 5, days: 30, options: values(1, 5), items: numbered('iat', 20), terms: '© Young; Stoelting’s manual' },
  bandSets: [
    bands('young', 'total', 'Young, 1 to 5', 'recalled', [
      ['average', 20],
      ['frequent', 50],
      ['significant', 80],
    ]),
  ],
})

/** Three scorings are in use: 0-0-1-1, 0-1-2-3, and C-GHQ, which is not among these. */
export const ghq12 = skeleton({
  ...{ id: 'ghq12', title: '一般健康问卷-12', englishTitle: 'General Health Questionnaire-12', abbreviation: 'GHQ-12' },
  ...{ minutes: 3, days: 14, options: values(0, 3), items: numbered('ghq12', 12, { reversed: [1, 3, 4, 7, 8, 12] }) },
  terms: 'Proprietary, GL Assessment',
  scores: [
    score('bimodal', 'total', { kind: 'count', of: itemsOf('ghq12', 1, 12), atLeast: 2, missing: { rule: 'none' } }),
    sum('likert', itemsOf('ghq12', 1, 12), 'subscale'),
  ],
  bandSets: [
    bands('bimodal', 'bimodal', 'three or more', 'recalled', [
      ['negative', 0],
      ['positive', 3],
    ]),
  ],
  shows: { score: 'bimodal', number: true },
})

const factors: Readonly<Record<string, readonly number[]>> = {
  SOM: [1, 4, 12, 27, 40, 42, 48, 49, 52, 53, 56, 58],
  OC: [3, 9, 10, 28, 38, 45, 46, 51, 55, 65],
  IS: [6, 21, 34, 36, 37, 41, 61, 69, 73],
  DEP: [5, 14, 15, 20, 22, 26, 29, 30, 31, 32, 54, 71, 79],
  ANX: [2, 17, 23, 33, 39, 57, 72, 78, 80, 86],
  HOS: [11, 24, 63, 67, 74, 81],
  PHOB: [13, 25, 47, 50, 70, 75, 82],
  PAR: [8, 18, 43, 68, 76, 83],
  PSY: [7, 16, 35, 62, 77, 84, 85, 87, 88, 90],
  ADD: [19, 44, 59, 60, 64, 66, 89],
}
const all90 = itemsOf('scl90', 1, 90)
const all90r = itemsOf('scl90r', 1, 90)

/** Answered 1 to 5, the Chinese form: factors are means; the positive mean is 0 where nothing is positive. */
export const scl90 = skeleton({
  ...{ id: 'scl90', title: '90项症状自评量表', englishTitle: 'Symptom Checklist-90', abbreviation: 'SCL-90' },
  ...{ minutes: 20, days: 7, options: values(1, 5), terms: 'The 1984 Chinese translation carries no open licence' },
  items: numbered('scl90', 90, { critical: { 15: { atLeast: 2 }, 59: { atLeast: 3 }, 63: { atLeast: 3 } } }),
  scores: [
    ...Object.entries(factors).map(([id, numbers]) =>
      mean(
        id,
        numbers.map((number) => ({ item: `scl90-${number}` })),
      ),
    ),
    sum('total', all90),
    mean('mean', all90),
    score('positive_items', 'subscale', { kind: 'count', of: all90, atLeast: 2, missing: { rule: 'none' } }),
    score('positive_sum', 'step', { kind: 'sum', of: all90, atLeast: 2, missing: { rule: 'none' } }),
    score('positive_mean', 'subscale', {
      ...{ kind: 'ratio', of: { score: 'positive_sum' }, by: { score: 'positive_items' }, times: 1, ofNothing: 0 },
    }),
  ],
  bandSets: [
    bands('chinese', 'total', 'm.fanque.com.cn: more than 160', 'read', [
      ['negative', 90],
      ['positive', 161],
    ]),
  ],
  patterns: [
    {
      id: 'screen',
      source: 'Chinese convention: total over 160, or over 43 positive items, or any factor of 2',
      levels: [
        {
          ...{ id: 'positive', headline: null, meaning: null, nextStep: 'talk' },
          when: {
            any: [
              { score: 'total', atLeast: 161 },
              { score: 'positive_items', atLeast: 44 },
              ...Object.keys(factors).map((factor) => ({ score: factor, atLeast: 2 })),
            ],
          },
        },
      ],
      otherwise: { id: 'negative', headline: null, meaning: null, nextStep: 'read' },
    },
  ],
})

/** Answered 0 to 4, sums: another form, never mixed with the one above. */
export const scl90r = skeleton({
  ...{
    id: 'scl90r',
    title: '90项症状自评量表（修订版，0–4）',
    englishTitle: 'Symptom Checklist-90-R',
    abbreviation: 'SCL-90-R',
  },
  ...{ minutes: 20, days: 7, options: values(0, 4), terms: 'Sold by Pearson' },
  items: numbered('scl90r', 90, { critical: { 15: { atLeast: 1 }, 59: { atLeast: 2 }, 63: { atLeast: 2 } } }),
  scores: [...sums('scl90r', factors), sum('total', all90r)],
  bandSets: [
    bands('chinese', 'total', 'the same convention on 0 to 4', 'read', [
      ['negative', 0],
      ['positive', 71],
    ]),
  ],
})
