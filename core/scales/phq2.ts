import { defineScale } from '#core/domain/assessment/define'
import { phq9 } from './phq9'
import { phqLicence, phqOptions, phqOwners } from './phq9-parts'
import { itemsOf } from './terms'

/**
 * The first two of PHQ-9, in its words. Cut-off 3 (Kroenke 2003). Said to be usable from 12 on; asked here from 18 on, like the
 * longer one it leads to: what is for children comes with what protects them.
 */
export const phq2 = defineScale({
  id: 'phq2',
  version: 1,
  title: '患者健康问卷-2',
  englishTitle: 'Patient Health Questionnaire-2',
  abbreviation: 'PHQ-2',
  plainTitle: '心情，两个问题',
  about: '问的是过去两周的兴致和心情，很短。想看得细一点，可以接着做长一点的那份。',
  minutes: 1,
  respondents: ['self'],
  ages: { unit: 'years', from: 18, until: null },
  timeFrame: { days: 14, words: '过去两周' },
  lead: phq9.lead,
  parameters: [],
  options: phqOptions,
  items: [
    { id: 'phq2-1', stem: '做事时提不起劲或没有兴趣', loinc: '44250-9' },
    { id: 'phq2-2', stem: '感到心情低落、沮丧或绝望', loinc: '44255-8' },
  ],
  scores: [
    {
      id: 'total',
      title: '总分',
      role: 'total',
      rule: { kind: 'sum', of: itemsOf('phq2', 1, 2), missing: { rule: 'none' } },
    },
  ],
  bandSets: [
    {
      id: 'kroenke-2003',
      score: 'total',
      source: 'Kroenke K, Spitzer RL, Williams JBW. Med Care. 2003;41(11):1284–1292.',
      evidence: 'read',
      bands: [
        {
          id: 'seldom',
          from: 0,
          headline: '这两周，这两种困扰不多',
          meaning:
            '只问了两个问题，它看不全，也不是诊断。如果你自己觉得不好受，不用管分数，可以做长一点的那份，也可以随时找人说一说。',
          nextStep: 'read',
        },
        {
          id: 'often',
          from: 3,
          headline: '这两周，这两种困扰出现得不少',
          meaning:
            '只问了两个问题，它不是诊断。长一点的那份叫“最近两周的心情”，问得更细，几分钟就能做完，值得接着做一做。',
          nextStep: 'longer',
        },
      ],
    },
  ],
  patterns: [],
  shows: { score: 'total', number: true },
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  longer: 'phq9',
  passport: {
    ...phqLicence,
    citation: `Kroenke K, Spitzer RL, Williams JBW. The Patient Health Questionnaire-2: validity of a two-item depression screener. Med Care. 2003;41(11):1284–1292. ${phqOwners}`,
    translation: phq9.passport.translation,
    evidence: phq9.passport.evidence,
    normSample: '分界来自美国基层医疗和妇产科门诊的就诊者，不是中国社区居民的常模。',
    review: null,
  },
})
