import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { perfectChop, perfectDartmouth } from './sources/school-age'

export const perfectionism: GuidanceCard = {
  id: 'g43',
  title: '涂掉重写第五遍',
  summary: '定一条“够好线”，到点合本子。',
  months: { from: 72, to: 215 },
  worry: 'feelings',
  topic: 'youth',
  signs: [],
  urgent: false,
  parts: [
    { kind: 'scene', text: '作业本擦破了，他还在擦。九十八分，他哭那两分。画画比赛，没把握得奖，就说不喜欢画画。' },
    {
      kind: 'meaning',
      text: '要好是好事。可要是“不好就全完了”，人就会越来越不敢动。这样的孩子常被夸认真，没人看见他有多累。',
    },
    {
      kind: 'week',
      steps: [
        '你犯个小错给他看，念出来：“盐放多了，下回少半勺。”',
        '定“够好线”：一页字，错三个以内不重来，到点合本子。',
        '每周做一件新的、肯定做不好的事，一家人都做，看谁的更好笑。',
      ],
    },
    { kind: 'avoid', text: '“你肯定第一”“差两分就满了”。' },
    { kind: 'say', text: '“这一笔歪了，后面的你也写下来了。”' },
    {
      kind: 'seek',
      text: '为了做到一点不差，天天写到半夜、吃不下，反复检查停不下来，或者因为怕错，课也不去上了，找学校心理老师，或去医院的心理门诊。',
    },
  ],
  sources: [perfectChop, perfectDartmouth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
