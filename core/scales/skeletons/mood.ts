import { itemsOf } from '../terms'
import { bands, numbered, skeleton, standard, sum, values } from './build'

const phqBands = (id: string, source: string) =>
  bands(id, 'total', source, 'read', [
    ['minimal', 0],
    ['mild', 5, 'retest'],
    ['moderate', 10],
    ['moderately_severe', 15, 'talk-soon'],
    ['severe', 20, 'talk-soon'],
  ])

const phqTerms =
  'No permission required to reproduce, translate, display or distribute; no owner’s Chinese wording was read'

export const phq4 = skeleton({
  ...{ id: 'phq4', title: '患者健康问卷-4', englishTitle: 'Patient Health Questionnaire-4', abbreviation: 'PHQ-4' },
  ...{ minutes: 1, days: 14, terms: phqTerms, options: values(0, 3), items: numbered('phq4', 4) },
  scores: [
    sum('anxiety', itemsOf('phq4', 1, 2), 'subscale'),
    sum('depression', itemsOf('phq4', 3, 4), 'subscale'),
    sum('total', itemsOf('phq4', 1, 4)),
  ],
  bandSets: [
    bands('kroenke-2009', 'total', 'awell-health/awell-score phq_4', 'read', [
      ['none', 0],
      ['mild', 3, 'retest'],
      ['moderate', 6],
      ['severe', 9, 'talk-soon'],
    ]),
  ],
})

export const phq8 = skeleton({
  ...{ id: 'phq8', title: '患者健康问卷-8', englishTitle: 'Patient Health Questionnaire-8', abbreviation: 'PHQ-8' },
  ...{ minutes: 3, days: 14, terms: phqTerms, options: values(0, 3), items: numbered('phq8', 8) },
  bandSets: [phqBands('as-phq9', 'Kroenke 2001, as awell-health/awell-score phq_8')],
})

/** Of the four questions beside it two ask about ending one’s life; they are not part of the sum. */
export const phqa = skeleton({
  ...{ id: 'phqa', title: '青少年患者健康问卷', englishTitle: 'PHQ-9 modified for Adolescents', abbreviation: 'PHQ-A' },
  ...{ minutes: 3, days: 14, terms: `${phqTerms}; the APA reprint carries its own notice`, options: values(0, 3) },
  ages: { unit: 'years', from: 11, until: 17 },
  items: numbered('phqa', 13, {
    critical: { 9: { atLeast: 1 }, 12: { atLeast: 1 }, 13: { atLeast: 1 } },
    own: {
      10: { unscored: true, options: values(0, 1) },
      11: { unscored: true, options: values(0, 3) },
      12: { unscored: true, options: values(0, 1) },
      13: { unscored: true, options: values(0, 1) },
    },
  }),
  scores: [sum('total', itemsOf('phqa', 1, 9))],
  bandSets: [phqBands('as-phq9', 'as PHQ-9')],
})

const zungTerms = '© Zung; no licence was found'

/** Truncated as the Chinese manuals say (取整数部分); rounded it would move 62.5 into another band. */
export const sds = skeleton({
  ...{ id: 'sds', title: '抑郁自评量表', englishTitle: 'Zung Self-Rating Depression Scale', abbreviation: 'SDS' },
  ...{ minutes: 8, days: 7, terms: zungTerms, options: values(1, 4) },
  items: numbered('sds', 20, { reversed: [2, 5, 6, 11, 12, 14, 16, 17, 18, 20], critical: { 19: { atLeast: 2 } } }),
  scores: [
    sum('raw', itemsOf('sds', 1, 20), 'step'),
    standard('index', 'raw', 1.25, 'floor', 'total'),
    standard('index_round', 'raw', 1.25, 'halfUp', 'step'),
  ],
  bandSets: [
    bands('chinese-norm', 'index', 'haodf.com/neirong/wenzhang/8970402653; zjvaa.edu.cn', 'read', [
      ['normal', 25],
      ['mild', 53, 'retest'],
      ['moderate', 63],
      ['severe', 73, 'talk-soon'],
    ]),
    bands('zung', 'index', 'Zung index', 'read', [
      ['normal', 25],
      ['mild', 50, 'retest'],
      ['moderate', 60],
      ['severe', 70, 'talk-soon'],
    ]),
  ],
  shows: { score: 'index', number: true },
})

export const sas = skeleton({
  ...{ id: 'sas', title: '焦虑自评量表', englishTitle: 'Zung Self-Rating Anxiety Scale', abbreviation: 'SAS' },
  ...{ minutes: 8, days: 7, terms: zungTerms, options: values(1, 4) },
  items: numbered('sas', 20, { reversed: [5, 9, 13, 17, 19] }),
  scores: [
    sum('raw', itemsOf('sas', 1, 20), 'step'),
    standard('index', 'raw', 1.25, 'floor', 'total'),
    standard('index_round', 'raw', 1.25, 'halfUp', 'step'),
  ],
  bandSets: [
    bands('chinese-norm', 'index', 'igbc.cn; haodf.com', 'read', [
      ['normal', 25],
      ['mild', 50, 'retest'],
      ['moderate', 60],
      ['severe', 70, 'talk-soon'],
    ]),
  ],
  shows: { score: 'index', number: true },
})

/** Values are already turned: 3 is the heaviest. On paper the answers of 3 and 5 to 10 stand the other way round. */
export const epds = skeleton({
  ...{
    id: 'epds',
    title: '爱丁堡产后抑郁量表',
    englishTitle: 'Edinburgh Postnatal Depression Scale',
    abbreviation: 'EPDS',
  },
  ...{ minutes: 5, days: 7, options: values(0, 3), items: numbered('epds', 10, { critical: { 10: { atLeast: 1 } } }) },
  terms: '© Royal College of Psychiatrists; publication online was refused to an open project',
  bandSets: [
    bands('cox-1987', 'total', 'Cox 1987, as open_medicine test_epds.py', 'read', [
      ['low', 0],
      ['possible', 10],
      ['probable', 13, 'talk-soon'],
    ]),
    bands('mainland-2009', 'total', 'mainland China 2009, 9.5', 'recalled', [
      ['low', 0],
      ['positive', 10],
    ]),
  ],
})

const gdsTerms = 'The original is in the public domain (Stanford); the translator of the Chinese wording is not known'

/** Yes is 1. The heavier answer is yes, but for the turned ones. */
export const gds15 = skeleton({
  ...{
    id: 'gds15',
    title: '老年抑郁量表（15项）',
    englishTitle: 'Geriatric Depression Scale-15',
    abbreviation: 'GDS-15',
  },
  ...{ minutes: 5, days: 7, adults: 60, terms: gdsTerms, options: values(0, 1), respondents: ['self', 'staff'] },
  items: numbered('gds15', 15, { reversed: [1, 5, 7, 11, 13], critical: { 12: { atLeast: 1 }, 14: { atLeast: 1 } } }),
  bandSets: [
    bands('sheikh-yesavage', 'total', 'Sheikh and Yesavage; camcops gds.py', 'read', [
      ['normal', 0],
      ['mild', 5],
      ['moderate', 9],
      ['severe', 12, 'talk-soon'],
    ]),
    bands('ws-t-802', 'total', 'WS/T 802 grouping as used in file 70091852928', 'read', [
      ['low', 0],
      ['moderate', 9],
      ['severe', 12, 'talk-soon'],
    ]),
  ],
})

export const gds30 = skeleton({
  ...{
    id: 'gds30',
    title: '老年抑郁量表（30项）',
    englishTitle: 'Geriatric Depression Scale-30',
    abbreviation: 'GDS-30',
  },
  ...{ minutes: 10, days: 7, adults: 60, terms: gdsTerms, options: values(0, 1), respondents: ['self', 'staff'] },
  items: numbered('gds30', 30, { reversed: [1, 5, 7, 9, 15, 19, 21, 27, 29, 30] }),
  bandSets: [
    bands('yesavage', 'total', 'LCBC gds_factorise; Yesavage', 'read', [
      ['normal', 0],
      ['mild', 10],
      ['severe', 20, 'talk-soon'],
    ]),
    bands('chinese', 'total', 'Chinese use', 'recalled', [
      ['normal', 0],
      ['mild', 11],
      ['severe', 21, 'talk-soon'],
    ]),
  ],
})
