import { defineScale } from '#core/domain/assessment/define'
import type { Item } from '#core/domain/assessment/scale'
import { ofCheckUp, sumOfAll } from './state-form'

/** The labels are cut out of the form's one sentence. */
const items: readonly [Item, ...Item[]] = [
  {
    id: 'cc-1',
    stem: '我将要说三件物品的名称（如铅笔、卡车、书），请您立刻重复',
    options: [
      { value: 0, label: '能立即重复' },
      { value: 1, label: '无法立即重复' },
    ],
  },
  {
    id: 'cc-2',
    stem: '过1分钟后请其再次重复',
    options: [
      { value: 0, label: '能完整回忆三件物品名称' },
      { value: 1, label: '无法完整回忆三件物品名称' },
    ],
  },
]

/** 老年人认知功能粗筛方法: somebody reads, the older person repeats. Never a self-test. */
export const elderCogCoarse = defineScale({
  ...ofCheckUp,
  id: 'elder-cog-coarse',
  title: '老年人认知功能粗筛方法',
  englishTitle: 'Coarse cognitive screen of the national basic public health services',
  abbreviation: '认知功能粗筛',
  plainTitle: '陪老人记三样东西',
  about: '由家人或工作人员念，老人复述三样东西的名字。不能自己给自己做。',
  minutes: 3,
  respondents: ['staff', 'family'],
  lead: '告诉被检查者“我将要说三件物品的名称（如铅笔、卡车、书），请您立刻重复”。过1分钟后请其再次重复。',
  options: [],
  items,
  scores: sumOfAll(items),
  bandSets: [
    {
      id: 'check-up',
      score: 'total',
      source: '《国家基本公共卫生服务规范（第三版）》健康体检表填表说明',
      evidence: 'read',
      bands: [
        {
          id: 'repeated',
          from: 0,
          headline: '这一次，三样都记住了',
          meaning: '它只看这一小会儿，不是诊断。平时要是觉得老人记性变了，还是去问问医生。',
          nextStep: 'read',
        },
        {
          id: 'not-all',
          from: 1,
          headline: '这一次，没有全记住',
          meaning:
            '它只看这一小会儿，不是诊断。没听清、没睡好、心里着急，都会记不住。按体检的规定，这样的老人由医生再仔细查一查，请家人陪着去。',
          nextStep: 'doctor',
        },
      ],
    },
  ],
  shows: { score: 'total', number: false },
})
