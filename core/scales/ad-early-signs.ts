import { defineScale } from '#core/domain/assessment/define'
import { coreMessages, yesOrNo } from './state-form'
import { itemsOf } from './terms'

/** Six signs of 《阿尔茨海默病预防与干预核心信息》; the sentence ends "等等". A list to look at, without a score. */
export const adEarlySigns = defineScale({
  id: 'ad-early-signs',
  version: 1,
  title: '阿尔茨海默病早期迹象',
  englishTitle: "Early signs of Alzheimer's disease, core messages of the National Health Commission",
  abbreviation: '早期迹象',
  plainTitle: '记性和平常做事的变化',
  about: '家里的老人最近有没有这些变化，一条条看一看。没有分数。',
  minutes: 2,
  respondents: ['self', 'family', 'staff'],
  ages: { unit: 'years', from: 60, until: null },
  timeFrame: { days: null, words: '最近' },
  lead: '最近有没有出现这样的变化：',
  parameters: [],
  options: yesOrNo,
  items: [
    { id: 'ad-1', stem: '很快忘掉刚刚发生的事情' },
    { id: 'ad-2', stem: '完成原本熟悉的事务变得困难' },
    { id: 'ad-3', stem: '对所处的时间、地点判断混乱' },
    { id: 'ad-4', stem: '说话、书写困难' },
    { id: 'ad-5', stem: '变得不爱社交，对原来的爱好失去兴趣' },
    { id: 'ad-6', stem: '性格或行为出现变化' },
  ],
  scores: [],
  bandSets: [],
  patterns: [
    {
      id: 'signs',
      source: '国卫办老龄函〔2019〕738号',
      levels: [
        {
          id: 'some',
          when: { any: itemsOf('ad', 1, 6).map((term) => ({ ...term, atLeast: 1 })) },
          headline: '有这样的变化，请家人陪着去看看',
          meaning:
            '有这样的变化，原因可以有很多，它不是诊断。国家的建议是，家人及时陪同，到综合医院的老年病科、神经内科、精神/心理科、记忆门诊，或者精神卫生专科医院去看一看。早一点看，早一点有办法。',
          nextStep: 'doctor',
        },
      ],
      otherwise: {
        id: 'none',
        headline: '眼下没有看到这些变化',
        meaning:
          '这份单子只列了几样，它不是诊断。平时多走动、多和人说话。以后发现有变化，随时可以再看一遍，也可以直接去问医生。',
        nextStep: 'read',
      },
    },
  ],
  shows: { pattern: 'signs' },
  direction: 'higher-is-heavier',
  retestAfterDays: null,
  passport: coreMessages,
})
