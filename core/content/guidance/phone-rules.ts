import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { mediaPlan, mediaPlanSteps } from './sources/school-age'
import { minorsLaw } from './sources/state'

export const phoneRules: GuidanceCard = {
  id: 'g47',
  title: '饭桌上四块亮着的屏',
  summary: '一页纸的规矩，大人也签字。',
  months: { from: 108, to: 215 },
  worry: 'screens',
  topic: 'parenting',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '全班只有他没有手机。你给了。第三天，饭桌上四个人，四块亮着的屏。' },
    {
      kind: 'meaning',
      text: '手机里有同学，有热闹，也有睡不成的夜。光靠抢，会变成两个人的仗；一起定的规矩，大人也守，才立得住。学校那边，法律写着：没有学校允许，手机不能带进课堂，带到学校的由学校统一管。',
    },
    { kind: 'say', text: '“规矩我们一起定，我先把我的放这儿。”' },
    { kind: 'avoid', text: '偷看了再拿来骂他；一没收就是一个月，到后来谁也记不住为什么。' },
    {
      kind: 'week',
      steps: [
        '全家写一页：吃饭不看，睡觉时手机在客厅充电，大人的也放。',
        '事先说清哪些你会看、哪些不看：付款、陌生人加好友要告诉你，日记和聊天平时不翻。',
        '一个月后坐下来改一次，他也能提。',
      ],
    },
    {
      kind: 'seek',
      text: '夜里醒着刷，白天起不来，收了就发狂；或者看手机以后人变了、躲着接电话，先问他是不是有人在网上吓他、要他拍照，再找学校心理老师，打 12355。',
    },
  ],
  sources: [minorsLaw, mediaPlan, mediaPlanSteps],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
