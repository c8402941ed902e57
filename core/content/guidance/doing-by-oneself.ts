import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { childHealth, earlyService } from './sources/state'

export const doingByOneself: GuidanceCard = {
  id: 'g12',
  title: '三岁还要追着喂',
  summary: '不是他不行，多半是没轮到他做。',
  months: { from: 18, to: 83 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-24m-3', 'ws-48m-3', 'ws-60m-3'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '七点四十，再不出门就迟到。你蹲着给他穿袜子，又端起碗，追着塞最后一口。' },
    { kind: 'meaning', text: '赶时间的时候大人代劳最快，也最让他学不会。手要练，慢要等，洒出来是学费。' },
    {
      kind: 'week',
      steps: [
        '这周只挑一样放手：自己拿勺，或者自己穿鞋，洒了、反了都不重来。',
        '早上提前十五分钟，衣服按顺序摆成一排。',
        '周末不赶时间的时候多练，一家人一起吃饭，他用他的小碗。',
      ],
    },
    { kind: 'say', text: '“这只鞋你来，那只我来。”' },
    { kind: 'avoid', text: '“你不会，我来”“磨蹭死了”。' },
    {
      kind: 'seek',
      text: '两岁不会用勺，四岁自己穿不上衣服，五岁用不来筷子，练了一两个月没什么长进，体检时问儿童保健医生。手没力气、常呛、只吃糊状的东西，就专门去一趟妇幼保健院。',
    },
  ],
  sources: [earlyService, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
