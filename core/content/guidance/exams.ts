import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { todayNotAlone } from '../today-not-alone'
import { examSheffield } from './sources/school-age'
import { schoolSleep } from './sources/state'

export const exams: GuidanceCard = {
  id: 'g42',
  title: '离考试还有九天',
  summary: '紧张是身子在加劲。觉要睡够，饭要照吃。',
  months: { from: 108, to: 215 },
  worry: 'school',
  topic: 'stress',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '倒计时牌翻到九。他说手是凉的，背过的全忘了。你在厨房切水果，刀声都不敢大。' },
    { kind: 'meaning', text: '紧张有一点是好的。多了，就睡不着，头疼肚子疼，见谁都烦。这几天家里太静，也是一种催。' },
    { kind: 'say', text: '“考成什么样，回家都有饭吃。”' },
    {
      kind: 'week',
      steps: [
        '睡够，不熬最后一夜，高中也要八个小时；睡前半小时收书。',
        '每天出去走二十分钟，三餐照旧，少喝浓茶和功能饮料。',
        '问他要什么：要安静，要人听他背，还是要你别问；家务先免了。',
      ],
    },
    { kind: 'avoid', text: '“就看这次了”“我们都指着你”“别紧张”。' },
    {
      kind: 'seek',
      text: `发慌到喘不上气、手麻、几晚不睡，坐进考场一个字写不出，找学校心理老师，或去医院的心理门诊。考前考后说“不如死了”：${todayNotAlone.child}`,
    },
  ],
  sources: [examSheffield, schoolSleep],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
