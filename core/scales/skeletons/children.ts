import type { Missing } from '#core/domain/assessment/rules'
import type { Ages, Respondent } from '#core/domain/assessment/scale'
import { itemsAt, itemsOf } from '../terms'
import { bands, count, mean, numbered, outcome, range, skeleton, sum, sums, values } from './build'

const guardian: [Respondent, ...Respondent[]] = ['guardian']
const years = (from: number, until: number): Ages => ({ unit: 'years', from, until })

/** Blank is 0; four and more blanks make it invalid (Bright Futures). */
const blankIsZero: Missing = { rule: 'zero', upTo: 3 }
const mgh = 'MGH: can be downloaded and used free of charge; © Jellinek and Murphy; Chinese items were not found'

export const psc17 = skeleton({
  ...{
    id: 'psc17',
    title: '儿童症状检查表（17项）',
    englishTitle: 'Pediatric Symptom Checklist-17',
    abbreviation: 'PSC-17',
  },
  ...{
    minutes: 3,
    days: null,
    respondents: guardian,
    ages: years(4, 17),
    options: values(0, 2),
    items: numbered('psc17', 17),
    terms: mgh,
  },
  scores: [
    ...sums(
      'psc17',
      { internalizing: [2, 6, 9, 11, 15], attention: [1, 3, 7, 13, 17], externalizing: [4, 5, 8, 10, 12, 14, 16] },
      blankIsZero,
    ),
    sum('total', itemsOf('psc17', 1, 17), 'total', blankIsZero),
  ],
  bandSets: [
    bands('original', 'total', 'original, in the abstract of Liu 2024', 'read', [
      ['negative', 0],
      ['positive', 15],
    ]),
    ...(
      [
        ['internalizing', 5],
        ['attention', 7],
        ['externalizing', 7],
      ] as const
    ).map(([id, from]) =>
      bands(`mgh-${id}`, id, 'MGH', 'recalled', [
        ['negative', 0],
        ['positive', from],
      ]),
    ),
  ],
})

export const psc35 = skeleton({
  ...{
    id: 'psc35',
    title: '儿童症状检查表（35项）',
    englishTitle: 'Pediatric Symptom Checklist-35',
    abbreviation: 'PSC-35',
  },
  ...{
    minutes: 5,
    days: null,
    respondents: guardian,
    ages: years(4, 16),
    options: values(0, 2),
    items: numbered('psc35', 35),
    terms: mgh,
  },
  parameters: ['age'],
  scores: [sum('total', itemsOf('psc35', 1, 35), 'total', blankIsZero)],
  bandSets: [
    bands(
      'school-age',
      'total',
      'Bright Futures, 6 to 16',
      'read',
      [
        ['negative', 0],
        ['positive', 28],
      ],
      { ages: years(6, 16) },
    ),
    bands(
      'preschool',
      'total',
      'Bright Futures, 4 to 5',
      'read',
      [
        ['negative', 0],
        ['positive', 24],
      ],
      { ages: years(4, 5) },
    ),
  ],
})

/** Three of five answers are enough for a subscale; a total needs all four of its own. */
const twoOpen: Missing = { rule: 'prorate', upTo: 2, round: 'halfUp' }
const difficulties = {
  emotional: [3, 8, 13, 16, 24],
  conduct: [5, 7, 12, 18, 22],
  hyperactivity: [2, 10, 15, 21, 25],
  peer: [6, 11, 14, 19, 23],
}

/** Its subscales are interleaved, not in a row: all "not true" is 10. */
export const sdq = skeleton({
  ...{
    id: 'sdq',
    title: '长处与困难问卷（家长版）',
    englishTitle: 'Strengths and Difficulties Questionnaire',
    abbreviation: 'SDQ',
  },
  ...{ minutes: 5, days: 180, respondents: guardian, ages: years(4, 17), options: values(0, 2) },
  items: numbered('sdq', 25, { reversed: [7, 11, 14, 21, 25] }),
  terms: '© Youthinmind: no electronic version without an agreement',
  scores: [
    ...sums('sdq', difficulties, twoOpen),
    { ...sum('prosocial', itemsAt('sdq', [1, 4, 9, 17, 20]), 'subscale', twoOpen), direction: 'higher-is-better' },
    sum(
      'total_difficulties',
      Object.keys(difficulties).map((id) => ({ score: id })),
    ),
  ],
  bandSets: [
    bands('goodman', 'total_difficulties', 'Goodman, three bands', 'recalled', [
      ['normal', 0],
      ['borderline', 14, 'retest'],
      ['raised', 17],
    ]),
  ],
  shows: { score: 'total_difficulties', number: true },
})

export const snap26 = skeleton({
  ...{ id: 'snap26', title: 'SNAP-IV 评定量表（26项）', englishTitle: 'SNAP-IV 26', abbreviation: 'SNAP-IV' },
  ...{
    minutes: 8,
    days: 30,
    respondents: guardian,
    ages: years(6, 18),
    options: values(0, 3),
    items: numbered('snap26', 26),
  },
  terms: 'Swanson; freely downloadable, no open licence was found',
  scores: [
    ...sums('snap26', { inattention: range(1, 9), hyperactivity: range(10, 18), opposition: range(19, 26) }),
    mean('inattention_mean', itemsOf('snap26', 1, 9)),
    mean('hyperactivity_mean', itemsOf('snap26', 10, 18)),
    count('inattention_signs', itemsOf('snap26', 1, 9), 2),
    count('hyperactivity_signs', itemsOf('snap26', 10, 18), 2),
    sum('total', itemsOf('snap26', 1, 26)),
  ],
  bandSets: [
    bands('inattention', 'inattention', 'shared-care.ca', 'read', [
      ['none', 0],
      ['mild', 13, 'retest'],
      ['moderate', 18],
      ['severe', 23],
    ]),
    bands('hyperactivity', 'hyperactivity', 'shared-care.ca', 'read', [
      ['none', 0],
      ['mild', 13, 'retest'],
      ['moderate', 18],
      ['severe', 23],
    ]),
    bands('opposition', 'opposition', 'shared-care.ca', 'read', [
      ['none', 0],
      ['mild', 8, 'retest'],
      ['moderate', 14],
      ['severe', 19],
    ]),
  ],
  shows: { score: 'inattention', number: true },
})

export const scared = skeleton({
  ...{
    id: 'scared',
    title: '儿童焦虑性情绪障碍筛查表',
    englishTitle: 'Screen for Child Anxiety Related Disorders',
    abbreviation: 'SCARED',
  },
  ...{
    minutes: 8,
    days: 90,
    ages: years(8, 18),
    options: values(0, 2),
    items: numbered('scared', 41),
    respondents: ['self', 'guardian'],
  },
  terms: 'Free to download; should only be used by trained practitioners; no owner’s statement',
  scores: [
    ...sums('scared', {
      panic: [1, 6, 9, 12, 15, 18, 19, 22, 24, 27, 30, 34, 38],
      gad: [5, 7, 14, 21, 23, 28, 33, 35, 37],
      separation: [4, 8, 13, 16, 20, 25, 29, 31],
      social: [3, 10, 26, 32, 39, 40, 41],
      school: [2, 11, 17, 36],
    }),
    sum('total', itemsOf('scared', 1, 41)),
  ],
  bandSets: [
    bands('birmaher', 'total', 'Birmaher 1999', 'read', [
      ['negative', 0],
      ['positive', 25],
    ]),
    bands('chinese-city', 'total', 'Chinese city norm', 'recalled', [
      ['negative', 0],
      ['positive', 23],
    ]),
    ...(
      [
        ['panic', 7],
        ['gad', 9],
        ['separation', 5],
        ['social', 8],
        ['school', 3],
      ] as const
    ).map(([id, from]) =>
      bands(`birmaher-${id}`, id, 'Birmaher 1999', 'read', [
        ['negative', 0],
        ['positive', from],
      ]),
    ),
  ],
})

export const mht = skeleton({
  ...{
    id: 'mht',
    title: '中小学生心理健康诊断测验',
    englishTitle: 'Mental Health Test (Zhou Bucheng)',
    abbreviation: 'MHT',
  },
  ...{ minutes: 40, days: null, ages: years(9, 18), options: values(0, 1), retestAfterDays: 120 },
  items: numbered('mht', 100, { critical: { 85: { atLeast: 1 }, 97: { atLeast: 1 } } }),
  terms: 'Zhou Bucheng’s revision of a Japanese test; no open licence was found',
  scores: [
    ...sums('mht', {
      study: range(1, 15),
      people: range(16, 25),
      loneliness: range(26, 35),
      blame: range(36, 45),
      sensitivity: range(46, 55),
      body: range(56, 70),
      fear: range(71, 80),
      impulse: range(81, 99).filter((number) => number % 2 === 1),
    }),
    sum(
      'validity',
      itemsAt(
        'mht',
        range(82, 100).filter((number) => number % 2 === 0),
      ),
      'validity',
    ),
    sum(
      'total',
      ['study', 'people', 'loneliness', 'blame', 'sensitivity', 'body', 'fear', 'impulse'].map((id) => ({ score: id })),
    ),
  ],
  bandSets: [
    bands('total', 'total', 'yxjyw.cn/lxjk/xljk/31753.html', 'read', [
      ['not-high', 0],
      ['high', 65],
    ]),
    bands('validity', 'validity', 'yxjyw.cn/lxjk/xljk/31753.html', 'read', [
      ['valid', 0],
      ['invalid', 7, 'retest'],
    ]),
  ],
})

const mmhi = {
  compulsion: [3, 10, 12, 22, 23, 48],
  suspicion: [11, 20, 24, 26, 47, 49],
  hostility: [19, 21, 25, 50, 52, 58],
  people: [4, 17, 18, 45, 51, 59],
  low_mood: [5, 13, 14, 16, 44, 57],
  worry: [6, 15, 34, 43, 46, 56],
  study: [31, 33, 36, 38, 40, 55],
  adapting: [1, 8, 9, 29, 39, 41],
  swings: [2, 7, 27, 32, 35, 53],
  imbalance: [28, 30, 37, 42, 54, 60],
} as const

export const mmhi60 = skeleton({
  ...{
    id: 'mmhi60',
    title: '中国中学生心理健康量表',
    englishTitle: 'Mental Health Inventory of Middle-school Students',
    abbreviation: 'MMHI-60',
  },
  ...{
    minutes: 15,
    days: 10,
    ages: years(12, 18),
    options: values(1, 5),
    items: numbered('mmhi60', 60),
    retestAfterDays: 120,
  },
  terms: 'Wang Jisheng; no open licence was found',
  scores: [
    ...Object.entries(mmhi).map(([id, numbers]) => mean(id, itemsAt('mmhi60', numbers))),
    mean('mean', itemsOf('mmhi60', 1, 60), 'total'),
  ],
  bandSets: [
    bands('attention', 'mean', 'm.xml688.com', 'read', [
      ['below', 1],
      ['attention', 2],
    ]),
    bands('grades', 'mean', 'grades of 2 to 5', 'recalled', [
      ['below', 1],
      ['mild', 2, 'retest'],
      ['moderate', 3],
      ['severe', 4],
    ]),
  ],
  shows: { score: 'mean', number: true },
})

/** All "never" is 20: ten of its sentences are good ones. */
export const dsrsc = skeleton({
  ...{
    id: 'dsrsc',
    title: '儿童抑郁障碍自评量表',
    englishTitle: 'Depression Self-Rating Scale for Children',
    abbreviation: 'DSRSC',
  },
  ...{
    minutes: 5,
    days: 7,
    ages: years(8, 16),
    options: values(0, 2),
    terms: '© Birleson and translators; no licence was found',
  },
  items: numbered('dsrsc', 18, { reversed: [1, 2, 4, 7, 8, 9, 11, 12, 13, 16], critical: { 10: { atLeast: 1 } } }),
  bandSets: [
    bands('su-2003', 'total', 'Su Linyan 2003', 'read', [
      ['negative', 0],
      ['positive', 15],
    ]),
    bands('henan-2012', 'total', 'Henan 2012', 'read', [
      ['negative', 0],
      ['positive', 14],
    ]),
  ],
})

export const cesdc = skeleton({
  ...{ id: 'cesdc', title: '儿童流调中心抑郁量表', englishTitle: 'CES-D for Children', abbreviation: 'CES-DC' },
  ...{
    minutes: 5,
    days: 7,
    ages: years(6, 17),
    options: values(0, 3),
    items: numbered('cesdc', 20, { reversed: [4, 8, 12, 16] }),
  },
  terms: 'CES-D is in the public domain (NIMH); no Chinese wording with a licence was read',
  bandSets: [
    bands('cases', 'total', '中国临床心理学杂志 2016;24:1010', 'read', [
      ['below', 0],
      ['used', 20],
    ]),
    bands('weissman-1980', 'total', 'Weissman 1980', 'recalled', [
      ['negative', 0],
      ['positive', 15],
    ]),
  ],
})

/** Risk answers are no (0), but for three where they are yes: 1 a sign. */
export const mchatr = skeleton({
  ...{ id: 'mchatr', title: '改良婴幼儿量表（修订版）', englishTitle: 'M-CHAT-R/F', abbreviation: 'M-CHAT-R' },
  ...{
    minutes: 5,
    days: null,
    respondents: guardian,
    ages: { unit: 'months', from: 16, until: 30 },
    options: values(0, 1),
  },
  items: numbered('mchatr', 20, { reversed: range(1, 20).filter((number) => ![2, 5, 12].includes(number)) }),
  terms: 'Copyrighted, “not open source”; distribution in software needs an agreement',
  bandSets: [
    bands('robins-2014', 'total', 'Robins 2014', 'read', [
      ['low', 0],
      ['medium', 3, 'doctor'],
      ['high', 8, 'doctor'],
    ]),
  ],
})

const perform = { any: range(48, 55).map((number) => ({ item: `vanderbilt-${number}`, atLeast: 4 })) }

/** 1 to 47 are signs, 0 to 3; 48 to 55 how things go, 1 to 5. A sign counts at 2. */
export const vanderbilt = skeleton({
  ...{
    id: 'vanderbilt',
    title: '范德比尔特评定量表（家长版）',
    englishTitle: 'NICHQ Vanderbilt Parent Assessment',
    abbreviation: 'VADPRS',
  },
  ...{
    minutes: 10,
    days: 180,
    respondents: guardian,
    ages: years(6, 12),
    options: values(0, 3),
    terms: '© AAP, NICHQ 2002',
  },
  items: numbered('vanderbilt', 55, {
    own: Object.fromEntries(range(48, 55).map((number) => [number, { options: values(1, 5) }])),
  }),
  scores: [
    count('inattentive', itemsOf('vanderbilt', 1, 9), 2),
    count('hyperactive', itemsOf('vanderbilt', 10, 18), 2),
    count('opposition', itemsOf('vanderbilt', 19, 26), 2),
    count('conduct', itemsOf('vanderbilt', 27, 40), 2),
    count('low_mood', itemsOf('vanderbilt', 41, 47), 2),
  ],
  patterns: [
    {
      ...{ id: 'adhd_inattentive', source: 'NICHQ: six of nine and something that goes badly' },
      levels: [{ ...outcome('positive', 'doctor'), when: { all: [{ score: 'inattentive', atLeast: 6 }, perform] } }],
      otherwise: outcome('negative', 'read'),
    },
    {
      ...{ id: 'adhd_hyperactive', source: 'NICHQ: six of nine and something that goes badly' },
      levels: [{ ...outcome('positive', 'doctor'), when: { all: [{ score: 'hyperactive', atLeast: 6 }, perform] } }],
      otherwise: outcome('negative', 'read'),
    },
  ],
  shows: { pattern: 'adhd_inattentive' },
})
