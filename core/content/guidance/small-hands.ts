import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { childHealth, earlyService } from './sources/state'

export const smallHands: GuidanceCard = {
  id: 'g09',
  title: '手上的活儿做不来',
  summary: '撕、捏、拧、剥，家务就是练手。',
  months: { from: 5, to: 83 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-6m-2', 'ws-6m-3', 'ws-8m-3', 'ws-12m-3', 'ws-36m-3', 'ws-72m-3'],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '满桌的小馒头，他张开手掌一把一把地扫，就是捏不起来一粒。大一点的，一拿笔就把纸戳破，画个圈歪成一团，干脆不画了。',
    },
    { kind: 'meaning', text: '从一把抓到两个指头捏，从乱涂到画圆，是一级一级上来的，前提是手有得忙。' },
    {
      kind: 'week',
      steps: [
        '不满一岁的：摇铃、布条放在够得到的地方，等他伸手抓、倒个手。',
        '满一岁的：撕纸、捏馒头屑、把大木夹子放进大口瓶，有人看着，别进嘴。',
        '满三岁的：揉面、拧瓶盖、串珠子、剥毛豆，有人看着；画画先在地上画大的，用粗笔。',
      ],
    },
    { kind: 'avoid', text: '不说“笨手笨脚”，也不急着抓着他的手写字。' },
    {
      kind: 'seek',
      text: '六个月还总攥着拳、不伸手抓，八个月不会把玩具从一只手倒到另一只手，一岁不会两指捏，三岁画不出圆，六岁画不出方，去妇幼保健院问问。一只手总不动，早点去。',
    },
    { kind: 'say', text: '“捏住了，慢慢放，好，进去了。”' },
  ],
  sources: [earlyService, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
