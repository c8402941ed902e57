import { defineScale } from '#core/domain/assessment/define'
import type { Item } from '#core/domain/assessment/scale'
import { ofCheckUp, sumOfAll } from './state-form'

/** Two of the five have no second answer: the form prints a dash there. */
const items: readonly [Item, ...Item[]] = [
  {
    id: 'sc-1',
    stem: '进餐：使用餐具将饭菜送入口、咀嚼、吞咽等活动',
    options: [
      { value: 0, label: '独立完成' },
      { value: 3, label: '需要协助，如切碎、搅拌食物等' },
      { value: 5, label: '完全需要帮助' },
    ],
  },
  {
    id: 'sc-2',
    stem: '梳洗：梳头、洗脸、刷牙、剃须、洗澡等活动',
    options: [
      { value: 0, label: '独立完成' },
      { value: 1, label: '能独立地洗头、梳头、洗脸、刷牙、剃须等；洗澡需要协助' },
      { value: 3, label: '在协助下和适当的时间内，能完成部分梳洗活动' },
      { value: 7, label: '完全需要帮助' },
    ],
  },
  {
    id: 'sc-3',
    stem: '穿衣：穿衣裤、袜子、鞋子等活动',
    options: [
      { value: 0, label: '独立完成' },
      { value: 3, label: '需要协助，在适当的时间内完成部分穿衣' },
      { value: 5, label: '完全需要帮助' },
    ],
  },
  {
    id: 'sc-4',
    stem: '如厕：小便、大便等活动及自控',
    options: [
      { value: 0, label: '不需协助，可自控' },
      { value: 1, label: '偶尔失禁，但基本上能如厕或使用便具' },
      { value: 5, label: '经常失禁，在很多提示和协助下尚能如厕或使用便具' },
      { value: 10, label: '完全失禁，完全需要帮助' },
    ],
  },
  {
    id: 'sc-5',
    stem: '活动：站立、室内行走、上下楼梯、户外活动',
    options: [
      { value: 0, label: '独立完成所有活动' },
      { value: 1, label: '借助较小的外力或辅助装置能完成站立、行走、上下楼梯等' },
      { value: 5, label: '借助较大的外力才能完成站立、行走，不能上下楼梯' },
      { value: 10, label: '卧床不起，活动完全需要帮助' },
    ],
  },
]

/** 老年人生活自理能力评估表: five activities, 0–37; the form's cut-offs 4, 9 and 19, in our words. */
export const elderSelfcare = defineScale({
  ...ofCheckUp,
  id: 'elder-selfcare',
  title: '老年人生活自理能力评估表',
  englishTitle: 'Self-care form of the national basic public health services',
  abbreviation: '生活自理能力评估',
  plainTitle: '老年人日常起居能不能自己来',
  about: '吃饭、梳洗、穿衣、上厕所、走动，看看哪些能自己来，哪些要人帮一把。',
  minutes: 3,
  respondents: ['self', 'family', 'staff'],
  lead: '根据下面的情况，选最贴近的一个：',
  options: [],
  items,
  scores: sumOfAll(items),
  bandSets: [
    {
      id: 'check-up',
      score: 'total',
      source: '《国家基本公共卫生服务规范（第三版）》老年人生活自理能力评估表',
      evidence: 'read',
      bands: [
        {
          id: 'by-oneself',
          from: 0,
          headline: '日常起居基本能自己来',
          meaning: '这只说眼下的起居，不是诊断。能自己做的，继续自己做，做得慢一点也不要紧。每年的健康体检会再看一次。',
          nextStep: 'read',
        },
        {
          id: 'some-help',
          from: 4,
          headline: '有些事要人帮一把',
          meaning:
            '这只说眼下的起居，不是诊断。可以请社区医生看看，扶手、防滑垫、助行器这些东西也许能帮上忙。家里的人轮着帮，谁也别一个人扛。',
          nextStep: 'doctor',
        },
        {
          id: 'much-help',
          from: 9,
          headline: '不少事要人帮忙',
          meaning:
            '这只说眼下的起居，不是诊断。请社区医生上门或到医院看看，也问问居委会有哪些照护和补贴。照顾的人累了，也可以约人聊聊。',
          nextStep: 'doctor',
        },
        {
          id: 'most-help',
          from: 19,
          headline: '日常起居离不开人',
          meaning:
            '这只说眼下的起居，不是诊断。请尽快让医生看看怎样照护更好，问问居委会有哪些照护和补贴。照顾的人也要歇一歇，累了可以约人聊聊。',
          nextStep: 'doctor',
        },
      ],
    },
  ],
  shows: { score: 'total', number: true },
})
