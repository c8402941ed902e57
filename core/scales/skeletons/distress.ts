import type { Missing } from '#core/domain/assessment/rules'
import { itemsOf } from '../terms'
import { bands, count, numbered, outcome, skeleton, sum, sums, values } from './build'

const kessler =
  'Use of the K6 and K10 is free and does not require any formal permission or approval (hcp.med.harvard.edu/ncs/k6_scales.php); no official simplified Chinese file was read'
/** Exactly one open answer is the mean of the others, rounded (PMHC MDS). */
const oneOpen: Missing = { rule: 'prorate', upTo: 1, round: 'halfUp' }

export const k10 = skeleton({
  ...{
    id: 'k10',
    title: '凯斯勒心理困扰量表（10项）',
    englishTitle: 'Kessler Psychological Distress Scale',
    abbreviation: 'K10',
  },
  ...{ minutes: 2, days: 28, options: values(1, 5), items: numbered('k10', 10), terms: kessler },
  scores: [sum('total', itemsOf('k10', 1, 10), 'total', oneOpen)],
  bandSets: [
    bands('abs', 'total', 'ABS, licece.com/introduce/106', 'read', [
      ['low', 10],
      ['moderate', 16, 'retest'],
      ['high', 22],
      ['very_high', 30, 'talk-soon'],
    ]),
    bands('gp', 'total', 'Andrews and Slade, licece.com/article/9078', 'read', [
      ['well', 10],
      ['mild', 20, 'retest'],
      ['moderate', 25],
      ['severe', 30, 'talk-soon'],
    ]),
  ],
})

export const k6 = skeleton({
  ...{
    id: 'k6',
    title: '凯斯勒心理困扰量表（6项）',
    englishTitle: 'Kessler Psychological Distress Scale, six items',
    abbreviation: 'K6',
  },
  ...{ minutes: 1, days: 30, options: values(0, 4), items: numbered('k6', 6), terms: kessler },
  bandSets: [
    bands('kessler-2003', 'total', 'Kessler 2003', 'read', [
      ['negative', 0],
      ['positive', 13, 'talk-soon'],
    ]),
  ],
})

export const srq20 = skeleton({
  ...{ id: 'srq20', title: '自评问卷-20', englishTitle: 'Self-Reporting Questionnaire-20', abbreviation: 'SRQ-20' },
  ...{
    minutes: 5,
    days: 30,
    options: values(0, 1),
    items: numbered('srq20', 20, { critical: { 17: { atLeast: 1 } } }),
  },
  terms: '© WHO 1994; its permission sentence was not read whole',
  bandSets: [
    bands('post-disaster', 'total', 'caj.ezmeta.co.kr/cajkor/article/00016840812: seven or more', 'read', [
      ['negative', 0],
      ['positive', 7],
    ]),
    bands('who', 'total', 'WHO, 7/8; its guide recommends no general cut-off', 'recalled', [
      ['negative', 0],
      ['positive', 8],
    ]),
  ],
})

/** Question 4 is for women alone: 0 to 30, of men 0 to 28. */
export const phq15 = skeleton({
  ...{ id: 'phq15', title: '躯体症状群量表', englishTitle: 'Patient Health Questionnaire-15', abbreviation: 'PHQ-15' },
  ...{ minutes: 3, days: 28, options: values(0, 2), parameters: ['sex'] },
  items: numbered('phq15', 15, { own: { 4: { askedIf: { sex: 'female' } } } }),
  terms: 'No permission required to reproduce, translate, display or distribute; no owner’s Chinese wording was read',
  scores: [sum('total', itemsOf('phq15', 1, 15)), count('much', itemsOf('phq15', 1, 15), 2)],
  bandSets: [
    bands('kroenke-2002', 'total', 'Kroenke 2002; camcops', 'read', [
      ['minimal', 0],
      ['low', 5, 'retest'],
      ['medium', 10],
      ['high', 15],
    ]),
    bands('somatoform', 'much', 'three or more of 2', 'read', [
      ['negative', 0],
      ['positive', 3],
    ]),
  ],
})

/** Skipped questions count nothing: not drinking leads to 9 and 10; neither much nor often does too (camcops audit.py). */
const drinks = { item: 'audit-1', atLeast: 1 }
const beyond = {
  all: [
    drinks,
    {
      any: [
        { item: 'audit-2', atLeast: 1 },
        { item: 'audit-3', atLeast: 1 },
      ],
    },
  ],
}
const own = Object.fromEntries(
  [2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => [
    number,
    number > 8
      ? { options: [0, 2, 4].map((value) => ({ value, label: null })) }
      : { askedIf: number < 4 ? drinks : beyond },
  ]),
)

export const audit = skeleton({
  ...{
    id: 'audit',
    title: '酒精使用障碍筛查量表',
    englishTitle: 'Alcohol Use Disorders Identification Test',
    abbreviation: 'AUDIT',
  },
  ...{ minutes: 3, days: 365, options: values(0, 4), items: numbered('audit', 10, { own }), retestAfterDays: 365 },
  terms:
    'WHO: freely reviewed, abstracted, reproduced and translated, not for sale; no official Chinese wording was read',
  scores: [
    ...sums('audit', { consumption: [1, 2, 3], dependence: [4, 5, 6], problems: [7, 8, 9, 10] }),
    sum('total', itemsOf('audit', 1, 10)),
  ],
  bandSets: [
    bands('who-zones', 'total', 'WHO zones', 'read', [
      ['I', 0],
      ['II', 8, 'retest'],
      ['III', 16],
      ['IV', 20, 'doctor'],
    ]),
  ],
})

export const auditc = skeleton({
  ...{ id: 'auditc', title: '酒精使用障碍筛查量表（3项）', englishTitle: 'AUDIT-C', abbreviation: 'AUDIT-C' },
  ...{
    minutes: 1,
    days: 365,
    options: values(0, 4),
    items: numbered('auditc', 3),
    parameters: ['sex'],
    retestAfterDays: 365,
  },
  terms: 'As AUDIT',
  bandSets: [
    bands(
      'men',
      'total',
      'men, four or more',
      'read',
      [
        ['negative', 0],
        ['positive', 4],
      ],
      { sex: 'male' },
    ),
    bands(
      'women',
      'total',
      'women, three or more',
      'read',
      [
        ['negative', 0],
        ['positive', 3],
      ],
      { sex: 'female' },
    ),
  ],
})

export const cage = skeleton({
  ...{ id: 'cage', title: 'CAGE 问卷', englishTitle: 'CAGE', abbreviation: 'CAGE' },
  ...{
    minutes: 1,
    days: null,
    options: values(0, 1),
    items: numbered('cage', 4),
    terms: 'Believed to be in the public domain',
  },
  bandSets: [
    bands('ewing-1984', 'total', 'Ewing 1984', 'recalled', [
      ['negative', 0],
      ['positive', 2],
    ]),
  ],
})

const clusters = { B: [1, 2, 3, 4, 5], C: [6, 7], D: [8, 9, 10, 11, 12, 13, 14], E: [15, 16, 17, 18, 19, 20] } as const
const reach = (numbers: readonly number[], atLeast: number) => ({
  count: numbers.map((number) => ({ item: `pcl5-${number}`, atLeast: 2 })),
  atLeast,
})

export const pcl5 = skeleton({
  ...{ id: 'pcl5', title: '创伤后应激障碍检查表', englishTitle: 'PTSD Checklist for DSM-5', abbreviation: 'PCL-5' },
  ...{ minutes: 6, days: 30, options: values(0, 4), items: numbered('pcl5', 20) },
  terms: 'Work of the US government (VA); no official Chinese wording was read',
  scores: [...sums('pcl5', clusters), sum('total', itemsOf('pcl5', 1, 20))],
  bandSets: [
    bands('ncptsd', 'total', 'NCPTSD 31 to 33, the lowest taken', 'read', [
      ['below', 0],
      ['probable', 31, 'talk-soon'],
    ]),
  ],
  patterns: [
    {
      ...{ id: 'dsm5_pattern', source: 'NCPTSD: one of B and of C, two of D and of E at 2 or more' },
      levels: [
        {
          ...outcome('met', 'talk-soon'),
          when: { all: [reach(clusters.B, 1), reach(clusters.C, 1), reach(clusters.D, 2), reach(clusters.E, 2)] },
        },
      ],
      otherwise: outcome('not-met', 'read'),
    },
  ],
})

/** 14: several in the same time; 15: how much trouble, 0 to 3. */
export const mdq = skeleton({
  ...{ id: 'mdq', title: '心境障碍问卷', englishTitle: 'Mood Disorder Questionnaire', abbreviation: 'MDQ' },
  ...{
    minutes: 5,
    days: null,
    options: values(0, 1),
    items: numbered('mdq', 15, { own: { 15: { options: values(0, 3) } } }),
  },
  terms: '© UTMB, Hirschfeld; no open statement was found',
  scores: [sum('yes', itemsOf('mdq', 1, 13))],
  bandSets: [
    bands('count', 'yes', 'Hirschfeld 2000, the first part', 'read', [
      ['few', 0],
      ['many', 7],
    ]),
  ],
  patterns: [
    {
      ...{ id: 'screen', source: 'Hirschfeld 2000' },
      levels: [
        {
          ...outcome('positive', 'talk'),
          when: {
            all: [
              { score: 'yes', atLeast: 7 },
              { item: 'mdq-14', atLeast: 1 },
              { item: 'mdq-15', atLeast: 2 },
            ],
          },
        },
      ],
      otherwise: outcome('negative', 'read'),
    },
  ],
  shows: { pattern: 'screen' },
})

const yes = (id: string) => ({ item: id, atLeast: 1 })

/** 1 to 5 of the past month, 6 ever, 7 within three months. Asked by somebody trained. */
export const cssrs = skeleton({
  ...{
    id: 'cssrs',
    title: '哥伦比亚自杀严重程度评定量表（筛查版）',
    englishTitle: 'Columbia-Suicide Severity Rating Scale, screener',
    abbreviation: 'C-SSRS',
  },
  ...{ minutes: 3, days: 30, options: values(0, 1), respondents: ['staff'], scores: [], retestAfterDays: 1 },
  items: numbered('cssrs', 7, {
    critical: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [number, { atLeast: 1 }])),
    own: { 7: { askedIf: yes('cssrs-6') } },
  }),
  terms: 'Free for public and clinical use; the official Chinese file and its digital terms were not read',
  patterns: [
    {
      ...{ id: 'risk', source: 'Columbia triage' },
      levels: [
        { ...outcome('high', 'talk-soon'), when: { any: [yes('cssrs-4'), yes('cssrs-5'), yes('cssrs-7')] } },
        { ...outcome('moderate', 'talk-soon'), when: { any: [yes('cssrs-3'), yes('cssrs-6')] } },
        { ...outcome('low', 'talk-soon'), when: { any: [yes('cssrs-1'), yes('cssrs-2')] } },
      ],
      otherwise: outcome('none', 'read'),
    },
  ],
  shows: { pattern: 'risk' },
})

const any = { any: [1, 2, 3, 4].map((number) => yes(`asq-${number}`)) }

/** 0 no, 1 yes, 2 does not want to answer, which counts as a yes. The fifth is asked after any of the four. */
export const asq = skeleton({
  ...{ id: 'asq', title: '自杀风险筛查问题', englishTitle: 'Ask Suicide-Screening Questions', abbreviation: 'ASQ' },
  ...{ minutes: 1, days: null, options: values(0, 2), respondents: ['staff'], scores: [], retestAfterDays: 1 },
  ages: { unit: 'years', from: 8, until: null },
  items: numbered('asq', 5, {
    critical: Object.fromEntries([1, 2, 3, 4, 5].map((number) => [number, { atLeast: 1 }])),
    own: { 5: { askedIf: any } },
  }),
  terms: 'NIMH toolkit, free; for settings with somebody who can respond; the Chinese file was not read',
  patterns: [
    {
      ...{ id: 'screen', source: 'NIMH' },
      levels: [{ ...outcome('positive', 'talk-soon'), when: any }],
      otherwise: outcome('negative', 'read'),
    },
    {
      ...{ id: 'acuity', source: 'NIMH' },
      levels: [{ ...outcome('acute', 'talk-soon'), when: yes('asq-5') }],
      otherwise: outcome('not-acute', 'talk-soon'),
    },
  ],
  shows: { pattern: 'screen' },
})

/** Items 5 and 8 are good ones, given as they stand (0 rarely, 3 mostly) and turned here; the tenth calls for support. */
export const cesd10 = skeleton({
  ...{
    id: 'cesd10-charls',
    title: '流调中心量表（10项，CHARLS 题文）',
    englishTitle: 'CES-D-10 as worded in CHARLS',
    abbreviation: 'CES-D-10',
  },
  ...{ minutes: 3, days: 7, adults: 45, options: values(0, 3) },
  items: numbered('cesd', 10, { reversed: [5, 8], critical: { 10: { atLeast: 1 } } }),
  terms: 'CES-D is treated as public domain (NIMH); CHARLS owns the translation and no statement of it was read',
  bandSets: [
    bands('andresen-1994', 'total', 'Andresen 1994', 'recalled', [
      ['lower', 0],
      ['elevated', 10],
    ]),
  ],
})
