import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { childHealth, under5Who } from './sources/state'

export const runningJumping: GuidanceCard = {
  id: 'g08',
  title: '跑两步就摔',
  summary: '腿脚的本事靠玩出来，忽然走不稳要当天看。',
  months: { from: 15, to: 83 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-18m-4', 'ws-24m-4', 'ws-30m-4', 'ws-36m-4', 'ws-48m-4', 'ws-60m-4', 'ws-72m-4'],
  urgent: false,
  parts: [
    {
      kind: 'scene',
      text: '小区里玩“木头人”，他总是最先倒的那个。台阶要人牵，双脚跳的时候，一只脚怎么也不肯离地。他渐渐不爱下楼了。',
    },
    {
      kind: 'meaning',
      text: '总在车里、总被牵着，跑跳的机会就少；鞋大了，地方太挤，也会这样。有些孩子确实需要大夫看看力气和平衡。',
    },
    { kind: 'avoid', text: '“这么大了还摔，丢不丢人。”' },
    { kind: 'say', text: '“刚才那一下，你两只脚都离地了，我看见了。”' },
    {
      kind: 'week',
      steps: [
        '还走不稳的：沙发边放玩具，让他扶着走过去；你蹲在一步远，张开手等他；楼梯先抱着。',
        '走稳了的：牵着他上下楼梯，你站在下面一级护着；空地上追着玩、踢球。',
        '满三岁的：粉笔画格子跳房子，先双脚，再单脚，扶着墙也行。',
      ],
    },
    {
      kind: 'seek',
      text: '一岁半不会独走，两岁不会扶栏上台阶，两岁半不会跑，三岁不会双脚跳，四五岁单脚站不住、跳不了，六岁跑不起来，去妇幼保健院。原来跑跳得好好的，忽然走不稳，当天去儿科。',
    },
  ],
  sources: [under5Who, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
