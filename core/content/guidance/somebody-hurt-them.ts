import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { afterAssault, revealNspcc, whoHurts } from './sources/family'
import { minorsLaw } from './sources/state'

export const somebodyHurtThem: GuidanceCard = {
  id: 'g61',
  title: '她说：叔叔让我别告诉你',
  summary: '先离开那个人，再打 110。她说出来了，就是信你。',
  months: { from: 36, to: 215 },
  worry: 'safety',
  topic: 'youth',
  signs: [],
  urgent: true,
  parts: [
    {
      kind: 'help',
      text: '先到安全的地方，打 110。受伤、流血，打 120 或去医院。刚发生的，先别洗澡，别换衣服；换下来的别洗，交给警察；聊天和照片别删。',
    },
    { kind: 'scene', text: '睡前她说：“叔叔让我别告诉你。”你手里的牙刷停住了。' },
    { kind: 'say', text: '“谢谢你告诉我。我信你。不是你的错。我会保护你。”' },
    {
      kind: 'meaning',
      text: '伤害孩子的多半是认得的人，孩子会怕，会糊涂，会觉得是自己不好，常常要试好几回才说。挨打、被关、被骂到发抖，也是伤害，家里人做的也是。',
    },
    {
      kind: 'week',
      steps: [
        '她说多少听多少，不追着问，不让她对好几个人讲；原话记下来，写上日子。',
        '让她离开那个人，换地方住也要做到。',
        '照常吃、睡、上学，身边有一个固定的大人。',
      ],
    },
    { kind: 'avoid', text: '“你怎么不早说”“是不是记错了”“家丑不能外扬”；别去找那个人对质。' },
    {
      kind: 'seek',
      text: '学校、医院、居委会和村委会的工作人员知道了，依法应当立即报告，所以可以请他们帮忙。心里的事，去医院的心理门诊；也可以打 12355，上班时间打妇联 12338。你自己气得、吓得睡不着，打 12356。',
    },
  ],
  sources: [revealNspcc, whoHurts, afterAssault, minorsLaw],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
