import { bands, numbered, skeleton, values } from './build'

const rosenberg = 'Owner speaks of educational and professional research (socy.umd.edu); a service is not that'
const selfEsteem = {
  title: 'Rosenberg 自尊量表',
  englishTitle: 'Rosenberg Self-Esteem Scale',
  ...{ minutes: 3, days: null, options: values(0, 3), terms: rosenberg, direction: 'higher-is-better' as const },
  bandSets: [
    bands('popular', 'total', '15 and 25, on 0 to 30 alone; Rosenberg names no cut-off', 'read', [
      ['low', 0, 'talk'],
      ['middle', 15, 'read'],
      ['high', 26, 'read'],
    ]),
  ],
} as const

/** Two orders of the items are in use, which turn different ones: two instruments here. This is the common Chinese order. */
export const rses = skeleton({
  ...selfEsteem,
  id: 'rses',
  abbreviation: 'RSES',
  items: numbered('rses', 10, { reversed: [3, 5, 8, 9, 10] }),
})

export const rsesUs = skeleton({
  ...selfEsteem,
  id: 'rses-us',
  abbreviation: 'RSES (US order)',
  items: numbered('rses-us', 10, { reversed: [2, 5, 6, 8, 9] }),
})

export const swls = skeleton({
  ...{ id: 'swls', title: '生活满意度量表', englishTitle: 'Satisfaction With Life Scale', abbreviation: 'SWLS' },
  ...{
    minutes: 1,
    days: null,
    options: values(1, 7),
    items: numbered('swls', 5),
    direction: 'higher-is-better' as const,
  },
  terms: 'The scale is in the public domain as long as you give credit (Diener); four Chinese wordings circulate',
  bandSets: [
    bands('diener', 'total', 'Diener', 'recalled', [
      ['extremely-dissatisfied', 5, 'talk'],
      ['dissatisfied', 10, 'talk'],
      ['slightly-dissatisfied', 15, 'read'],
      ['neutral', 20, 'read'],
      ['slightly-satisfied', 21, 'read'],
      ['satisfied', 26, 'read'],
      ['extremely-satisfied', 31, 'read'],
    ]),
  ],
})

export const cdrisc10 = skeleton({
  ...{
    id: 'cdrisc10',
    title: '心理弹性量表（10项）',
    englishTitle: 'Connor-Davidson Resilience Scale-10',
    abbreviation: 'CD-RISC-10',
  },
  ...{
    minutes: 3,
    days: 30,
    options: values(0, 4),
    items: numbered('cdrisc10', 10),
    direction: 'higher-is-better' as const,
  },
  terms: '© Connor and Davidson; a licence and fee for each project, no posting on the web',
  bandSets: [bands('no-cut-off', 'total', 'norms alone', 'recalled', [['any', 0]])],
})

export const ucla3 = skeleton({
  ...{
    id: 'ucla3',
    title: 'UCLA 孤独量表（3项）',
    englishTitle: 'UCLA Loneliness Scale, three items',
    abbreviation: 'UCLA-3',
  },
  ...{
    minutes: 1,
    days: null,
    options: values(1, 3),
    items: numbered('ucla3', 3),
    terms: 'Believed free with citation; no statement was found',
  },
  bandSets: [
    bands('steptoe-2013', 'total', 'Steptoe 2013', 'recalled', [
      ['lower', 3],
      ['higher', 6],
    ]),
  ],
})

export const uls8 = skeleton({
  ...{
    id: 'uls8',
    title: 'UCLA 孤独量表（8项）',
    englishTitle: 'UCLA Loneliness Scale, eight items',
    abbreviation: 'ULS-8',
  },
  ...{
    minutes: 2,
    days: null,
    options: values(1, 4),
    items: numbered('uls8', 8, { reversed: [3, 6] }),
    terms: '© Hays, DiMatteo, Russell; no statement was found',
  },
  bandSets: [bands('no-cut-off', 'total', 'no official cut-off', 'recalled', [['any', 8]])],
})
