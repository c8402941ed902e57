import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { truthIspcc, truthStudy } from './sources/school-age'

export const lying: GuidanceCard = {
  id: 'g35',
  title: '花瓶是猫打的',
  summary: '罚得越重，下回编得越圆。先谢他肯说。',
  months: { from: 48, to: 155 },
  worry: 'temper',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '家里没有养猫。他站在碎片前面，眼睛都不眨。' },
    {
      kind: 'meaning',
      text: '四五岁的孩子，编的和真的还分不大清；大一点，不说真话多半是怕：怕挨打，怕你失望，怕丢面子。说了要受罚的实话，比我们想的更要勇气。',
    },
    {
      kind: 'week',
      steps: [
        '看见了就别设套：不问“是不是你打的”，直接说“花瓶碎了，一起收”。',
        '说了实话，先谢他肯说，再处理那件事，罚要轻。',
        '大人自己少说“就说我不在家”。',
      ],
    },
    { kind: 'say', text: '“说实话要很大的胆子，谢谢你告诉我。现在我们想想怎么补。”' },
    { kind: 'avoid', text: '“骗子”“从小骗人，长大坐牢”。' },
    {
      kind: 'seek',
      text: '谎话越来越多，牵着钱和逃学，或者他像是在替谁瞒着什么、在怕什么人，约学校心理老师或咨询师谈谈，先弄清他在怕什么。',
    },
  ],
  sources: [truthStudy, truthIspcc],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
