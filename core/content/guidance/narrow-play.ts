import type { GuidanceCard } from '#core/domain/reading/guidance-card'
import { joinPlay } from './sources/little-ones'
import { childHealth } from './sources/state'

export const narrowPlay: GuidanceCard = {
  id: 'g11',
  title: '只爱转车轮，不跟人玩',
  summary: '先别急着改他，先想办法进到他的游戏里。',
  months: { from: 24, to: 83 },
  worry: 'growing',
  topic: 'parenting',
  signs: ['ws-30m-2', 'ws-36m-2', 'ws-72m-2'],
  urgent: false,
  parts: [
    { kind: 'scene', text: '一盒小汽车，他排成一条线，动了一辆就大哭。别的孩子过家家，他绕着走。' },
    {
      kind: 'meaning',
      text: '有一样心头好，是许多孩子都有的。要是来来去去只有这一样，谁也进不去，假装的游戏一点都不会，就值得问一问。',
    },
    { kind: 'say', text: '“我的车也来排队，可以停这儿吗？”' },
    {
      kind: 'week',
      steps: [
        '坐到他旁边，他排车你也排车，先照着学，不改他的。',
        '他肯看你了，再加一点小变化：给车“加油”，配上声音。',
        '用碗当帽子，用棍当马，假装两分钟，他笑了就再来。',
      ],
    },
    { kind: 'avoid', text: '一把收走：“天天就知道玩这个。”' },
    {
      kind: 'seek',
      text: '两岁半以后，玩的、看的、说的只绕着一两样，三岁还不会假装，六岁进不了角色扮演的集体游戏，又不大看人、不大应人，去县里的妇幼保健院。去之前拍一段他玩的样子，比说管用。',
    },
  ],
  sources: [joinPlay, childHealth],
  author: { name: '心邻内容组', role: '科普编写，不是医生' },
  review: null,
  updatedOn: '2026-11-26',
}
