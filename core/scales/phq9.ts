import { defineScale } from '#core/domain/assessment/define'
import { phq9BandSets, phq9Citation, phq9Items, phq9Patterns, phq9Scores, phqLicence, phqOptions } from './phq9-parts'

/**
 * PHQ-9, version 2: the wording of a transcription labelled as the owners' simplified Chinese, read 2026-11-25 and compared
 * with 南京健康教育 (njjkjy.nj12320.org/HED/psychology.htm), 保健医苑 2020(11) and a transcription of El Camino Health's
 * sheet. It mends version 1's seventh item (an addition) and ninth (broken). The owners' own PDF was not read: a person
 * compares the two before a release, `review` is null until then.
 */
export const phq9 = defineScale({
  id: 'phq9',
  version: 2,
  title: '患者健康问卷-9',
  englishTitle: 'Patient Health Questionnaire-9',
  abbreviation: 'PHQ-9',
  plainTitle: '最近两周的心情',
  about: '问的是过去两周里几种常见的困扰出现得多不多，帮你看看自己最近过得怎么样。',
  minutes: 3,
  respondents: ['self'],
  ages: { unit: 'years', from: 18, until: null },
  timeFrame: { days: 14, words: '过去两周' },
  lead: '根据过去两周的状况，请您回答是否存在下列描述的状况及频率，请看清楚问题后选择符合您的选项。',
  parameters: [],
  options: phqOptions,
  items: phq9Items([
    '做事时提不起劲或没有兴趣',
    '感到心情低落、沮丧或绝望',
    '入睡困难、睡不安稳或睡眠过多',
    '感觉疲倦或没有活力',
    '食欲不振或吃太多',
    '觉得自己很糟，或觉得自己很失败，或让自己或家人失望',
    '对事物专注有困难，例如阅读报纸或看电视时',
    '动作或说话速度缓慢到别人已经察觉；或正好相反——烦躁或坐立不安、动来动去的情况更胜于平常',
    '有不如死掉或用某种方式伤害自己的念头',
  ]),
  scores: phq9Scores,
  bandSets: phq9BandSets,
  patterns: phq9Patterns,
  shows: { score: 'total', number: true },
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  loinc: '44249-1',
  passport: {
    citation: phq9Citation,
    translation:
      '中文题目引自标明为权利方简体中文版的公开抄录，并与南京健康教育、《保健医苑》2020年第11期等公开页面比对过。权利方的中文版文件还没有取得，题目没有由专业人员与它逐字核对。',
    ...phqLicence,
    evidence: [
      { what: 'https://njjkjy.nj12320.org/HED/psychology.htm；《保健医苑》2020年第11期转载页', on: '2026-11-25' },
      {
        what: 'omspace2u.com/psychological-test/depression-scale；CamCOPS docs/source/tasks/phq9.rst',
        on: '2026-11-22',
      },
    ],
    normSample: '分段来自美国基层医疗和妇产科门诊的就诊者，不是中国社区居民的常模。',
    review: null,
  },
})
