import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { movingHouse, movingZagreb } from './sources/family'

export const moving: GuidanceCard = {
  id: 'g50',
  title: '转学的第一天',
  summary: '大人搬的是家，他搬的是朋友、路、味道。',
  months: { from: 36, to: 215 },
  worry: 'family',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '新家还堆着箱子。他背着旧学校的书包，站在新教室门口，全班的头一起转过来。' },
    {
      kind: 'meaning',
      text: '头一两个月闷、黏、发脾气，都可能；大孩子会说“都怪你们”。他不是不懂事，是这件事没人问过他。',
    },
    { kind: 'avoid', text: '“小孩子适应快”“有什么好想的”。' },
    { kind: 'say', text: '“你想原来的地方，很对。我也想咱们那个阳台。”' },
    {
      kind: 'week',
      steps: [
        '走之前好好告别：拍照，留号码，请两个朋友吃碗面。',
        '先布置他的角落，旧被子、旧灯照样摆，别的让他来定。',
        '带他走熟上学的路，先认识一个人：邻居、同班、球场上的，都行。',
      ],
    },
    {
      kind: 'seek',
      text: '一个学期了还没有一个能说话的人，不想上学，睡不好，跟班主任说一声，约学校心理老师。一年里搬了好几回的，也先约上。',
    },
  ],
  sources: [movingHouse, movingZagreb],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
