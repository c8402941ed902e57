import { defineScale } from '#core/domain/assessment/define'
import { phq9BandSets, phq9Citation, phq9Items, phq9Scores, phqLicence, phqOptions } from './phq9-parts'

/**
 * PHQ-9 as it was first asked here. Its wording was quoted from xtxinli.com/list_16/141.html; the seventh item carries an
 * addition of that page, the ninth is broken Chinese. Nobody is asked in it any more; answers kept in it are read with it.
 */
export const phq9Version1 = defineScale({
  id: 'phq9',
  version: 1,
  title: '患者健康问卷-9',
  englishTitle: 'Patient Health Questionnaire-9',
  abbreviation: 'PHQ-9',
  plainTitle: '最近两周的心情',
  about: '问的是过去两周里几种常见的困扰出现得多不多，帮你看看自己最近过得怎么样。',
  minutes: 3,
  respondents: ['self'],
  ages: { unit: 'years', from: 18, until: null },
  timeFrame: { days: 14, words: '过去两周' },
  lead: '在过去的两周里，有多少时候你受到下面这种情况的困扰？',
  parameters: [],
  options: phqOptions,
  items: phq9Items([
    '做事时提不起劲或没有兴趣',
    '感到心情低落，沮丧或绝望',
    '入睡困难、睡不安稳或睡得过多',
    '感觉疲倦或没有活力',
    '食欲不振或吃太多',
    '觉得自己很糟或觉得自己很失败，或让自己或家人失望',
    '对事物专注有困难，例如阅读报纸或看电视时不能集中注意力',
    '行动或说话速度缓慢到别人已经察觉，或正好相反-烦躁或坐立不安、动来动去的情况更胜于平常',
    '有不如死掉或有某种方式伤害自己的念头',
  ]),
  scores: phq9Scores,
  bandSets: phq9BandSets,
  patterns: [],
  shows: { score: 'total', number: true },
  direction: 'higher-is-heavier',
  retestAfterDays: 14,
  loinc: '44249-1',
  passport: {
    citation: phq9Citation,
    translation:
      '中文题目引自公开网页上通行的译文。权利方网站上的中文版文件这次未能取得，题目还没有由专业人员与它逐字核对；题前的引导语由本项目按英文原文译写。',
    ...phqLicence,
    evidence: [{ what: 'https://xtxinli.com/list_16/141.html；CamCOPS docs/source/tasks/phq9.rst', on: '2026-11-22' }],
    normSample: '分段来自美国基层医疗和妇产科门诊的就诊者，不是中国社区居民的常模。',
    review: null,
  },
})
