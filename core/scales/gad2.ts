import { defineScale } from '#core/domain/assessment/define'
import { gad7 } from './gad7'
import { phqOptions } from './phq9-parts'
import { itemsOf } from './terms'

/** The first two of GAD-7, answered in the labels of PHQ-9. Cut-off 3. */
export const gad2 = defineScale({
  id: 'gad2',
  version: 1,
  title: '广泛性焦虑量表-2',
  englishTitle: 'Generalized Anxiety Disorder-2',
  abbreviation: 'GAD-2',
  plainTitle: '担心，两个问题',
  about: '问的是过去两周的紧张和担心，很短。想看得细一点，可以接着做长一点的那份。',
  minutes: 1,
  respondents: ['self'],
  ages: { unit: 'years', from: 18, until: null },
  timeFrame: { days: 14, words: '过去两周' },
  lead: gad7.lead,
  parameters: [],
  options: phqOptions.map(({ value, label }) => ({ value, label })),
  items: [
    { id: 'gad2-1', stem: '感觉紧张、焦虑或急切', loinc: '69725-0' },
    { id: 'gad2-2', stem: '不能够停止或控制担忧', loinc: '68509-9' },
  ],
  scores: [
    {
      id: 'total',
      title: '总分',
      role: 'total',
      rule: { kind: 'sum', of: itemsOf('gad2', 1, 2), missing: { rule: 'none' } },
    },
  ],
  bandSets: [
    {
      id: 'kroenke-2007',
      score: 'total',
      source: 'Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B. Ann Intern Med. 2007;146(5):317–325.',
      evidence: 'read',
      bands: [
        {
          id: 'seldom',
          from: 0,
          headline: '这两周，这两种困扰不多',
          meaning:
            '只问了两个问题，它看不全，也不是诊断。如果你自己觉得放不下，不用管分数，可以做长一点的那份，也可以随时找人说一说。',
          nextStep: 'read',
        },
        {
          id: 'often',
          from: 3,
          headline: '这两周，这两种困扰出现得不少',
          meaning:
            '只问了两个问题，它不是诊断。长一点的那份叫“最近两周的担心和紧张”，问得更细，几分钟就能做完，值得接着做一做。',
          nextStep: 'longer',
        },
      ],
    },
  ],
  patterns: [],
  shows: { score: 'total', number: true },
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  longer: 'gad7',
  passport: {
    ...gad7.passport,
    citation:
      'Kroenke K, Spitzer RL, Williams JBW, Monahan PO, Löwe B. Anxiety disorders in primary care. Ann Intern Med. 2007;146(5):317–325.',
  },
})
