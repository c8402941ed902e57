import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { motorEarly } from './sources/little-ones'
import { childHealth, under5Who } from './sources/state'

export const bigMovements: GuidanceCard = {
  id: 'g07',
  title: '别人都会坐了，他还软',
  summary: '醒着就趴一趴，地上比车里好。',
  months: { from: 1, to: 17 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-3m-4', 'ws-6m-4', 'ws-8m-4', 'ws-12m-4'],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '楼下遛弯，同月份的孩子坐在车里自己玩。你把他扶坐好，一松手，他就往一边歪，像没放稳的枕头。',
    },
    {
      kind: 'meaning',
      text: '抬头、坐、站，早晚能差出好几个月，没爬就走的孩子也有。醒着的时候总被抱着、总躺着，练得就少。要是全身特别软或特别硬，两边使劲不一样，就不是练得少的事。',
    },
    {
      kind: 'week',
      steps: [
        '醒着、有人看着的时候趴一趴，从一两分钟起，一天加起来半小时，你也趴下来逗他。',
        '铺块垫子让他在地上玩，玩具放在差一点够到的地方。',
        '推车、躺椅、背带，一次别超过一个小时。',
      ],
    },
    { kind: 'say', text: '“够呀够，快够着了。”' },
    {
      kind: 'seek',
      text: '三个月趴着抬不起头，六个月扶着坐不住，八个月不会自己坐，一岁扶着站不住，或者四肢发硬、发软、只用一边，去县里的妇幼保健院或儿科。睡觉仍要仰着睡。',
    },
    { kind: 'avoid', text: '“这孩子懒。”' },
  ],
  sources: [under5Who, motorEarly, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-28',
}
