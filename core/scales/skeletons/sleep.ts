import type { Item } from '#core/domain/assessment/scale'

import { bands, numbered, score, skeleton, sum, values } from './build'

export const isi = skeleton({
  ...{ id: 'isi', title: '失眠严重指数', englishTitle: 'Insomnia Severity Index', abbreviation: 'ISI' },
  ...{ minutes: 3, days: 14, options: values(0, 4), items: numbered('isi', 7), terms: '© Morin; Mapi Research Trust' },
  bandSets: [
    bands('morin', 'total', 'Morin 1993, 2011', 'read', [
      ['none', 0],
      ['subthreshold', 8, 'retest'],
      ['moderate', 15],
      ['severe', 22],
    ]),
  ],
})

export const ais = skeleton({
  ...{ id: 'ais', title: '阿森斯失眠量表', englishTitle: 'Athens Insomnia Scale', abbreviation: 'AIS' },
  ...{
    minutes: 3,
    days: 30,
    options: values(0, 3),
    items: numbered('ais', 8),
    terms: '© the authors; no licence was found',
  },
  bandSets: [
    bands('soldatos-2003', 'total', 'Soldatos 2003', 'recalled', [
      ['negative', 0],
      ['positive', 6],
    ]),
    bands('chinese', 'total', 'common Chinese key', 'recalled', [
      ['none', 0],
      ['suspected', 4, 'retest'],
      ['positive', 7],
    ]),
  ],
})

const timed = (id: string, min: number, max: number, unit: 'minutes' | 'minute-of-day'): Item<null> => ({
  id,
  stem: null,
  number: { min, max, unit },
})
const graded = (id: string): Item<null> => ({ id, stem: null })
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
const component = (id: string, of: string, froms: readonly [number, number, number]) =>
  score(id, 'subscale', {
    kind: 'points',
    of: { score: of },
    steps: [{ from: 0, points: 0 }, ...froms.map((from, at) => ({ from, points: at + 1 }))] as [
      { from: number; points: number },
    ],
  })

/**
 * Bed and rise as minutes of the day, latency and sleep as minutes. Numbering of 1989 and the Chinese form (6 quality,
 * 7 medication, 8 awake, 9 enthusiasm). Exactly 7 hours is 1; an unanswered "other reason" (5j) counts 0. LCBC scores so too
 * where one other of 5b–5j is open.
 */
export const psqi = skeleton({
  ...{ id: 'psqi', title: '匹兹堡睡眠质量指数', englishTitle: 'Pittsburgh Sleep Quality Index', abbreviation: 'PSQI' },
  ...{ minutes: 8, days: 30, options: values(0, 3), terms: '© Buysse, University of Pittsburgh; by permission' },
  items: [
    timed('psqi-bed', 0, 1439, 'minute-of-day'),
    timed('psqi-latency', 0, 720, 'minutes'),
    timed('psqi-rise', 0, 1439, 'minute-of-day'),
    timed('psqi-asleep', 0, 1440, 'minutes'),
    ...letters.map((letter) => graded(`psqi-5${letter}`)),
    ...['quality', 'medication', 'awake', 'enthusiasm'].map((id) => graded(`psqi-${id}`)),
  ],
  scores: [
    score('c1', 'subscale', { kind: 'sum', of: [{ item: 'psqi-quality' }], missing: { rule: 'none' } }),
    score('latency', 'step', {
      ...{ kind: 'points', of: { item: 'psqi-latency' } },
      steps: [
        { from: 0, points: 0 },
        { from: 16, points: 1 },
        { from: 31, points: 2 },
        { from: 61, points: 3 },
      ],
    }),
    sum('falling_asleep', [{ score: 'latency' }, { item: 'psqi-5a' }], 'step'),
    component('c2', 'falling_asleep', [1, 3, 5]),
    score('c3', 'subscale', {
      ...{ kind: 'points', of: { item: 'psqi-asleep' } },
      steps: [
        { from: 0, points: 3 },
        { from: 300, points: 2 },
        { from: 360, points: 1 },
        { from: 421, points: 0 },
      ],
    }),
    score('in_bed', 'step', { kind: 'elapsed', from: { item: 'psqi-bed' }, until: { item: 'psqi-rise' }, day: 1440 }),
    score('efficiency', 'step', { kind: 'ratio', of: { item: 'psqi-asleep' }, by: { score: 'in_bed' }, times: 100 }),
    score('c4', 'subscale', {
      ...{ kind: 'points', of: { score: 'efficiency' } },
      steps: [
        { from: 0, points: 3 },
        { from: 65, points: 2 },
        { from: 75, points: 1 },
        { from: 85, points: 0 },
      ],
    }),
    score('disturbances', 'step', {
      ...{
        kind: 'sum',
        of: letters.slice(1).map((letter) => ({ item: `psqi-5${letter}` })),
        missing: { rule: 'zero', upTo: 1 },
      },
    }),
    component('c5', 'disturbances', [1, 10, 19]),
    score('c6', 'subscale', { kind: 'sum', of: [{ item: 'psqi-medication' }], missing: { rule: 'none' } }),
    sum('daytime', [{ item: 'psqi-awake' }, { item: 'psqi-enthusiasm' }], 'step'),
    component('c7', 'daytime', [1, 3, 5]),
    sum(
      'global',
      ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'].map((id) => ({ score: id })),
    ),
  ],
  bandSets: [
    bands('buysse-1989', 'global', 'Buysse 1989', 'read', [
      ['good', 0],
      ['poor', 6],
    ]),
    bands('liu-1996', 'global', 'Liu Xianchen 1996', 'read', [
      ['ok', 0],
      ['problem', 8],
    ]),
  ],
  shows: { score: 'global', number: true },
})
